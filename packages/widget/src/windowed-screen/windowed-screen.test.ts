import type { FormDefinition, Question } from '@open-intake/core';
import { expect } from 'chai';
import { FakeServer } from '../../test/fake-server.ts';
import { clearIntakeStage, type IntakeStage, intakeStage } from '../../test/intake-stage.ts';
import { settled } from '../../test/settled.ts';

const ids = Array.from({ length: 200 }, (_, at) => `q${at}`);

/** Two hundred questions; q5 shows when q4 is answered, and so does q150. */
const form: FormDefinition = {
  format: 'open-intake/1',
  id: 'long',
  version: '1.0.0',
  languages: ['en', 'es'],
  sections: [
    {
      id: 'all',
      together: true,
      questions: ids.map((id): Question => {
        const showIf = { '!=': [{ var: 'q4' }, null] };
        return id === 'q5' || id === 'q150' ? { id, type: 'number', showIf } : { id, type: 'number' };
      }),
    },
  ],
};
const wordsIn = (say: string) => ({
  title: 'Long',
  sections: { all: { title: 'All' } },
  questions: Object.fromEntries(ids.map((id) => [id, { label: `${say} ${id}?` }])),
});

async function open(attributes: Readonly<Record<string, string>> = {}): Promise<IntakeStage> {
  const server = new FakeServer();
  server.overrides.set('/messages/en', () => Response.json(wordsIn('Say')));
  server.overrides.set('/messages/es', () => Response.json(wordsIn('Di')));
  server.overrides.set('/forms/small', () => Response.json(form));
  const stage = await intakeStage({ server, attributes: { lang: 'en', ...attributes } });
  await stage.tapPart('next');
  await stage.until(() => drawn(stage, 'q0') !== null);
  return stage;
}

const drawn = ({ root }: IntakeStage, id: string) => root.querySelector<HTMLElement>(`[data-question="${id}"]`);
const input = (stage: IntakeStage, id: string) => drawn(stage, id)?.querySelector('input') ?? null;
const heading = ({ root }: IntakeStage, id: string) => root.getElementById(`q.${id}-label`)?.textContent.trim();

/** Until everything that is far is up to date too. */
const idle = (stage: IntakeStage, last: string) => stage.until(() => heading(stage, 'q199') === last);

describe('a screen of two hundred questions', () => {
  afterEach(clearIntakeStage);

  it('draws what is near, and of the rest only the labels', async () => {
    const stage = await open();
    await idle(stage, 'Say q199?');
    expect(stage.root.querySelectorAll('[data-question]').length).to.be.lessThan(60);
    expect(stage.root.querySelectorAll('h3').length).to.equal(198);
  });

  it('draws what comes near', async () => {
    const stage = await open({ layout: 'page' });
    await idle(stage, 'Say q199?');
    await stage.until(() => {
      stage.root.getElementById('q.q120-label')?.scrollIntoView();
      return input(stage, 'q120') !== null;
    });
  });

  it('draws what stands next to the focus, so that the Tab key leaves nothing out', async () => {
    const stage = await open();
    const last = [...stage.root.querySelectorAll<HTMLElement>('.stretch[data-state="drawn"] input')].at(-1)!;
    const next = ids[ids.indexOf(last.closest<HTMLElement>('[data-question]')!.dataset.question!) + 1]!;
    last.focus({ preventScroll: true });
    await stage.element.updateComplete;
    expect(input(stage, next)).not.to.equal(null);
  });

  it('leaves what was typed beside a question that comes and goes', async () => {
    const stage = await open();
    const other = input(stage, 'q6');
    await stage.fill('q6', 'ab');
    await stage.fill('q4', '1');
    expect(input(stage, 'q5')).not.to.equal(null);
    expect(input(stage, 'q6')).to.equal(other);
    expect(other?.value).to.equal('ab');
  });

  it('shows far from here what an answer brings', async () => {
    const stage = await open();
    await stage.fill('q4', '1');
    await stage.until(() => heading(stage, 'q150') === 'Say q150?');
  });

  it('says everything in another language, what is near first', async () => {
    const stage = await open();
    await idle(stage, 'Say q199?');
    await stage.language('es');
    await stage.until(() => heading(stage, 'q0') === 'Di q0?');
    await idle(stage, 'Di q199?');
    expect(stage.words).not.to.contain('Say');
  });

  it('goes to a question that was far', async () => {
    const stage = await open();
    expect(stage.element.goTo('q170')).to.equal(true);
    await stage.drawn();
    expect(stage.root.activeElement?.id).to.equal('q.q170-label');
    expect(input(stage, 'q170')).not.to.equal(null);
  });

  it('leads from the summary to what was far', async () => {
    const stage = await open({ layout: 'page' });
    stage.element.answers = { q160: 'x' };
    await stage.until(() => stage.state === 'about');
    await stage.tapPart('next');
    await stage.until(() => drawn(stage, 'q0') !== null);
    await stage.tapPart('next');
    await stage.until(() => stage.part('error-summary') !== null);
    await stage.tap('[part="error-summary"] a');
    await stage.until(() => stage.root.activeElement?.id === 'q.q160');
  });

  it('draws everything for paper', async () => {
    const stage = await open();
    window.dispatchEvent(new Event('beforeprint'));
    await stage.element.updateComplete;
    expect(stage.root.querySelectorAll('[data-question]').length).to.equal(198);
  });

  it('draws everything for a search in the page', async () => {
    const stage = await open();
    window.dispatchEvent(new KeyboardEvent('keydown', { key: 'f', ctrlKey: true }));
    await settled();
    expect(stage.root.querySelectorAll('[data-question]').length).to.equal(198);
  });

  it('sends the words of the questions that were seen, and of no others', async () => {
    const stage = await open();
    await stage.tapPart('next');
    await stage.until(() => stage.state === 'review');
    await stage.tapPart('send');
    await stage.until(() => stage.state === 'sent');
    const shown = Object.keys(stage.server.submissions[0]?.shown ?? {});
    expect(shown).to.include('q0').and.not.include('q120');
  });
});
