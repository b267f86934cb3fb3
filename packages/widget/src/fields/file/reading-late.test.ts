import type { Question } from '@open-intake/core';
import { expect } from 'chai';
import { clearStage, type QuestionStage, stage } from '../../../test/question-stage.ts';
import { settled } from '../../../test/settled.ts';
import { watchPlace } from './watch-place.ts';

const question = { id: 'paper', type: 'file', showIf: { '!': [{ var: 'hide' }] } } as const satisfies Question;
const hide = { id: 'hide', type: 'yesNo' } as const satisfies Question;
const messages = { paper: { label: 'The letter?' }, hide: { label: 'Hide it?' } };

/** A file whose bytes come when they are asked to. */
class SlowFile extends File {
  release: () => void = () => undefined;
  readonly #waited = new Promise<void>((resolve) => {
    this.release = resolve;
  });

  override async arrayBuffer(): Promise<ArrayBuffer> {
    await this.#waited;
    return super.arrayBuffer();
  }
}

describe('a file that is read late', () => {
  let view: QuestionStage;
  let file: SlowFile;
  const status = () => view.root.querySelector('.files [role="status"]')?.textContent;
  const release = async () => {
    file.release();
    for (let turns = 0; turns < 20; turns += 1) await settled();
  };
  const picked = async (slow: SlowFile) => {
    // A DataTransfer would copy the file: the input is told that this one is in it.
    const input = view.person.control('Choose a file');
    Object.defineProperty(input, 'files', { value: [slow], configurable: true });
    input.dispatchEvent(new Event('change'));
    await settled();
  };

  beforeEach(async () => {
    view = await stage({ questions: [hide, { ...question, max: 3 }], messages, shown: 'paper' });
    file = new SlowFile(['%PDF slow'], 'slow.pdf', { type: 'application/pdf' });
    await picked(file);
    await settled();
  });
  afterEach(clearStage);

  const slowOnes = () => ((view.answer ?? []) as readonly { name: string }[]).filter(({ name }) => name === 'slow.pdf');

  it('is said to be read, and then there', async () => {
    expect(status()).to.contain('Reading…');
    await release();
    expect([slowOnes().length, status()?.includes('Reading…')]).to.deep.equal([1, false]);
  });

  it('is not answered when the question was passed over meanwhile', async () => {
    view.session.dispatch({ type: 'skip', path: '/paper' });
    await release();
    expect(view.session.state.skipped).to.deep.equal({ '/paper': 'not-now' });
    expect(view.answer).to.equal(undefined);
  });

  it('is not answered when the question is gone', async () => {
    view.session.dispatch({ type: 'answer', path: '/hide', value: true });
    await release();
    expect(slowOnes()).to.deep.equal([]);
  });

  it('is not answered when everything was forgotten', async () => {
    view.session.dispatch({ type: 'reset' });
    await release();
    expect(view.answer).to.equal(undefined);
  });

  it('is answered when the person has gone on to another screen', async () => {
    view.remove();
    await release();
    expect(slowOnes().length).to.equal(1);
  });
});

describe('the place of a question in rows', () => {
  const group = {
    id: 'people',
    type: 'group',
    repeat: { min: 0, max: 5 },
    questions: [
      { id: 'name', type: 'text' },
      { id: 'card', type: 'file' },
    ],
  } as const satisfies Question;
  const open = async () => {
    const { session } = await stage({
      questions: [group],
      messages: { people: { label: 'Who?' }, name: { label: 'Name' }, card: { label: 'Card' } },
      answers: { people: [{ name: 'A' }, { name: 'B' }, { name: 'C' }] },
    });
    return { session, place: watchPlace(session, '/people/1/card') };
  };
  afterEach(clearStage);

  for (const [what, act, isThere] of [
    ['stays while its own row is answered', { type: 'answer', path: '/people/1/name', value: 'Bea' }, true],
    ['stays when a row comes after it', { type: 'add-row', path: '/people' }, true],
    ['stays when a row after it goes', { type: 'remove-row', path: '/people', index: 2 }, true],
    ['is gone with its row', { type: 'remove-row', path: '/people', index: 1 }, false],
    ['is gone when a row before it goes', { type: 'remove-row', path: '/people', index: 0 }, false],
    ['is gone when its row is moved', { type: 'move-row', path: '/people', from: 1, to: 2 }, false],
  ] as const) {
    it(what, async () => {
      const { session, place } = await open();
      session.dispatch(act);
      expect(place.isThere()).to.equal(isThere);
    });
  }
});
