import { setViewport } from '@web/test-runner-commands';
import { expect } from 'chai';
import { html, render } from 'lit';
import { describeField } from '../../../test/field-suite.ts';
import { clearStage, type QuestionStage, type StageOptions, stage } from '../../../test/question-stage.ts';
import { settled } from '../../../test/settled.ts';
import { renderSignatureSmall } from './render-signature-small.ts';

const question = { id: 'sign', type: 'signature' } as const;
const messages = { label: 'Please sign', hint: 'A mark is fine.' };
const typeInstead = 'Type your name instead';
const typed = { kind: 'typed', data: 'Amina Yusuf' } as const;
const drawn = { kind: 'drawn', data: 'M 60 100 L 300 40 L 540 120' } as const;

const surface = () => {
  const found = document
    .querySelector('question-stage')
    ?.shadowRoot?.querySelector<SVGSVGElement>('.signature-surface');
  if (found == null) throw new Error('There is no paper to sign on.');
  return found;
};
const ink = ({ root }: QuestionStage) => root.querySelector('.signature-ink')?.getAttribute('d');
const nameBox = ({ root }: QuestionStage) => root.querySelector<HTMLInputElement>('input.signature-name')?.value;

/** Moves a pointer over the paper, from place to place in its own units. */
function draw(places: readonly (readonly [number, number])[], init: PointerEventInit = {}): void {
  const { left, top, width, height } = surface().getBoundingClientRect();
  const send = (type: string, [x, y]: readonly [number, number]) =>
    surface().dispatchEvent(
      new PointerEvent(type, {
        pointerId: 7,
        isPrimary: true,
        pointerType: 'touch',
        bubbles: true,
        cancelable: true,
        clientX: left + (x * width) / 600,
        clientY: top + (y * height) / 200,
        ...init,
      }),
    );
  for (const [at, place] of places.entries()) send(at === 0 ? 'pointerdown' : 'pointermove', place);
  send('pointerup', places.at(-1) ?? [0, 0]);
}

const strokes = [
  [60, 100],
  [300, 40],
  [540, 120],
] as const;

describeField('signature', [
  {
    name: 'typed in place of a drawing',
    question,
    messages,
    value: typed,
    shows: nameBox,
    shown: 'Amina Yusuf',
    act: async (person) => {
      await person.press(typeInstead);
      await person.typeHere('Amina Yusuf');
    },
  },
  {
    name: 'that can only be typed',
    question: { ...question, ways: ['typed'] },
    messages,
    value: typed,
    shows: nameBox,
    shown: 'Amina Yusuf',
    act: (person) => person.type('Your name', 'Amina Yusuf'),
  },
  {
    name: 'that is drawn',
    question,
    messages,
    value: drawn,
    shows: ink,
    shown: drawn.data,
    act: async () => {
      draw(strokes);
      await settled();
    },
  },
  {
    name: 'that can only be drawn',
    question: { ...question, ways: ['drawn'] },
    messages,
    value: drawn,
    shows: ink,
    shown: drawn.data,
    act: async () => {
      draw(strokes);
      await settled();
    },
  },
]);

describe('a signature', () => {
  const open = (answers = {}, more: Partial<StageOptions> = {}) =>
    stage({ questions: [question], messages: { sign: messages }, answers, ...more });
  const label = () => surface().getAttribute('aria-label');
  const status = (view: QuestionStage) => view.root.querySelector('.signature-state')?.textContent;
  afterEach(async () => {
    clearStage();
    await setViewport({ width: 800, height: 600 });
  });

  it('is drawn with a mouse as with a finger or a pen', async () => {
    const view = await open();
    draw(strokes, { pointerType: 'mouse', buttons: 1 });
    expect(view.answer).to.deep.equal(drawn);
  });

  it('shows the line while it is drawn', async () => {
    const view = await open();
    const { left, top } = surface().getBoundingClientRect();
    const init = { pointerId: 1, isPrimary: true, bubbles: true };
    surface().dispatchEvent(new PointerEvent('pointerdown', { ...init, clientX: left + 10, clientY: top + 10 }));
    surface().dispatchEvent(new PointerEvent('pointermove', { ...init, clientX: left + 90, clientY: top + 10 }));
    expect(view.root.querySelector('.signature-pen')?.getAttribute('d')).to.match(/^M .* L /);
    expect(view.answer).to.equal(undefined);
  });

  it('has as many strokes as somebody draws', async () => {
    const view = await open({ sign: drawn });
    draw([[10, 10]]);
    expect(view.answer).to.deep.equal({ kind: 'drawn', data: `${drawn.data} M 10 10 L 10 10` });
  });

  it('is not drawn by a second finger or the other button', async () => {
    const view = await open();
    draw(strokes, { isPrimary: false });
    draw(strokes, { button: 2 });
    expect(view.answer).to.equal(undefined);
  });

  it('is the same on a small screen', async () => {
    await setViewport({ width: 320, height: 640 });
    const view = await open({}, { language: 'en-XB' });
    draw(strokes);
    expect(view.answer).to.deep.equal(drawn);
  });

  it('says in words whether there is one', async () => {
    const view = await open();
    expect([label(), status(view)]).to.deep.equal(['Place to sign. Not signed yet', 'Not signed yet']);
    draw(strokes);
    await settled();
    expect([label(), status(view)]).to.deep.equal(['Place to sign. Signed', 'Signed']);
  });

  it('is cleared, and the focus stays in the question', async () => {
    const view = await open({ sign: drawn });
    await view.person.press('Clear');
    expect(view.answer).to.equal(undefined);
    expect(view.root.activeElement).to.equal(view.person.button(typeInstead));
  });

  it('can be typed from the first stop of the Tab key', async () => {
    const view = await open();
    const stops = [...view.root.querySelectorAll<HTMLElement>('.signature *')].filter(({ tabIndex }) => tabIndex >= 0);
    expect(stops).to.deep.equal([view.person.button(typeInstead)]);
  });

  it('comes back as it was given on the other way', async () => {
    const view = await open({ sign: drawn });
    await view.person.press(typeInstead);
    expect(view.answer).to.equal(undefined);
    await view.person.typeHere('Amina');
    await view.person.press('Draw it instead');
    expect(view.answer).to.deep.equal(drawn);
    await view.person.press(typeInstead);
    expect(view.answer).to.deep.equal({ kind: 'typed', data: 'Amina' });
  });

  it('does not come back when everything was forgotten', async () => {
    const view = await open({ sign: drawn });
    await view.person.press(typeInstead);
    view.session.dispatch({ type: 'reset' });
    await settled();
    expect([view.answer, ink(view)]).to.deep.equal([undefined, '']);
  });

  it('stays typed while the name is written anew', async () => {
    const view = await open({ sign: typed });
    const box = view.person.control('Your name');
    box.value = '';
    box.dispatchEvent(new InputEvent('input', { bubbles: true }));
    await view.updateComplete;
    expect([view.answer, nameBox(view)]).to.deep.equal([undefined, '']);
  });

  it('is not drawn from what is no drawing', async () => {
    const view = await open({ sign: { kind: 'drawn', data: 'M 0 0 C 1 1 2 2 3 3' } });
    expect(ink(view)).to.equal('');
  });

  it('is drawn small where it is read once more', async () => {
    const { ui } = await open();
    const place = document.createElement('div');
    render(html`${renderSignatureSmall(drawn, ui)}`, place);
    expect(place.querySelector('path')?.getAttribute('d')).to.equal(drawn.data);
  });
});
