import { createIntakeClient } from '@open-intake/sdk';
import { expect } from 'chai';
import { FakeServer } from '../../test/fake-server.ts';
import { clearIntakeStage, type IntakeStage, intakeStage } from '../../test/intake-stage.ts';
import { smallForm, smallMessages } from '../../test/small-form.ts';
import { OiErrorEvent } from '../events/events.ts';

const local = { withClient: false } as const;
const clientOf = (server: FakeServer, endpoint = 'http://localhost/forms/small') =>
  createIntakeClient({ endpoint, fetch: server.fetch });

/** A form whose words and definition the page gives, half way through. */
async function begun(set: Partial<IntakeStage['element']> = {}): Promise<IntakeStage> {
  const stage = await intakeStage({
    ...local,
    set: { form: structuredClone(smallForm), messages: structuredClone(smallMessages), ...set },
  });
  await stage.walkTo('name');
  await stage.fill('name', 'Amina');
  return stage;
}

const codes = (stage: IntakeStage) =>
  stage.events.filter((event) => event instanceof OiErrorEvent).map(({ code }) => code);
const typed = (stage: IntakeStage) => stage.root.querySelector<HTMLInputElement>('[data-question="name"] input')?.value;

/** Long enough for a form to be loaded anew. */
async function aWhile(stage: IntakeStage): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, 150));
  await stage.drawn();
}

describe('a property set again with equal content', () => {
  afterEach(clearIntakeStage);

  for (const [name, set] of [
    ['answers', (element) => (element.answers = { urgent: ['food'] })],
    ['form', (element) => (element.form = structuredClone(smallForm))],
    ['messages', (element) => (element.messages = structuredClone(smallMessages))],
  ] satisfies [string, (element: IntakeStage['element']) => void][]) {
    it(`changes nothing: ${name}`, async () => {
      const stage = await begun({ answers: { urgent: ['food'] } });
      const before = stage.events.length;
      set(stage.element);
      await aWhile(stage);
      expect(stage.events.slice(before)).to.deep.equal([]);
      expect(typed(stage)).to.equal('Amina');
    });
  }

  it('changes nothing before the first answer either', async () => {
    const stage = await intakeStage({ ...local, set: { form: smallForm, messages: smallMessages } });
    await stage.tapPart('next');
    stage.element.form = structuredClone(smallForm);
    await aWhile(stage);
    expect(stage.question).to.equal('urgent');
  });

  it('changes nothing: a client of the SDK that posts to the same place', async () => {
    const server = new FakeServer();
    const stage = await intakeStage({ set: { client: clientOf(server) } });
    await stage.tapPart('next');
    stage.element.client = clientOf(server);
    await aWhile(stage);
    expect(stage.question).to.equal('urgent');
  });
});

describe('a property that changes while somebody answers', () => {
  afterEach(clearIntakeStage);

  it('leaves what was typed, when it is the answers to start with', async () => {
    const stage = await begun();
    stage.element.answers = { name: 'Zafiro' };
    await aWhile(stage);
    expect(typed(stage)).to.equal('Amina');
    stage.element.reset();
    expect(stage.element.answers).to.deep.equal({ name: 'Zafiro' });
  });

  it('takes up answers to start with while nothing was answered', async () => {
    const stage = await intakeStage();
    stage.element.answers = { name: 'Zafiro' };
    await aWhile(stage);
    expect(stage.element.answers).to.deep.equal({ name: 'Zafiro' });
  });

  for (const layout of ['section', 'page'] as const) {
    it(`leaves what was typed, and shows where it was, when the layout becomes ${layout}`, async () => {
      const stage = await begun();
      stage.element.layout = layout;
      await stage.until(() => stage.root.querySelectorAll('[data-question]').length > 1);
      expect(typed(stage)).to.equal('Amina');
    });
  }

  it('leaves what was typed when the same form comes from elsewhere', async () => {
    const stage = await begun();
    stage.element.form = undefined;
    stage.element.client = clientOf(new FakeServer());
    await aWhile(stage);
    expect([stage.question, typed(stage)]).to.deep.equal(['name', 'Amina']);
  });

  it('brings what was typed to a newer version of the form', async () => {
    const stage = await begun();
    stage.element.form = { ...smallForm, version: '1.1.0' };
    await aWhile(stage);
    expect([stage.question, typed(stage)]).to.deep.equal(['name', 'Amina']);
  });

  it('says other words when it is the words', async () => {
    const stage = await begun();
    const en = structuredClone(smallMessages.en);
    en.questions.name.label = 'Your name?';
    stage.element.messages = { ...smallMessages, en };
    await stage.until(() => stage.words.includes('Your name?'));
    expect(typed(stage)).to.equal('Amina');
  });

  it('never throws answers away for another form, says so, and shows it after a reset', async () => {
    const stage = await begun();
    stage.element.form = { ...smallForm, id: 'another' };
    await aWhile(stage);
    expect(typed(stage)).to.equal('Amina');
    expect(codes(stage)).to.include('answers-kept');
    stage.element.reset();
    await stage.until(() => stage.events.some((event) => 'formId' in event && event.formId === 'another'));
    expect(stage.element.answers ?? {}).to.deep.equal({});
  });

  it('leaves what was typed when the new one cannot be loaded', async () => {
    const stage = await begun();
    stage.element.form = { ...smallForm, sections: [] };
    await aWhile(stage);
    expect(typed(stage)).to.equal('Amina');
    expect(codes(stage)).to.include('wrong-format');
  });
});

describe('a property of the wrong kind', () => {
  afterEach(clearIntakeStage);

  for (const name of ['answers', 'messages'] as const) {
    it(`is told when it comes as an attribute: ${name}`, async () => {
      const stage = await intakeStage({ attributes: { lang: 'en', [name]: '[object Object]' } });
      await stage.walkTo('urgent');
      await stage.until(() => codes(stage).includes('property-as-attribute'));
    });
  }

  it('is told when the form itself comes as an attribute, and nothing can be loaded', async () => {
    const stage = await intakeStage({ ...local, attributes: { lang: 'en', form: '[object Object]' } });
    await stage.until(() => codes(stage).includes('property-as-attribute'));
  });

  it('takes languages as a list too', async () => {
    const stage = await intakeStage({ attributes: {}, set: { languages: ['en', 'es'] } });
    expect(stage.root.querySelectorAll('[data-language]').length).to.equal(2);
  });

  for (const safety of [undefined, 'Standard', 'none']) {
    it(`counts as strict: safety ${safety}`, async () => {
      const stage = await intakeStage({ set: { safety } as object });
      expect(stage.words).to.contain('If you leave this page, your answers are gone.');
      await stage.walkTo('age', { urgent: () => stage.pick('urgent', 'food') });
      await aWhile(stage);
      expect(stage.root.querySelector('[data-kept]')).to.equal(null);
    });
  }

  it('counts as nothing: answers that are a text', async () => {
    const stage = await intakeStage({ set: { answers: 'food' } as object });
    expect(stage.state).to.equal('about');
    await stage.walkTo('urgent');
    await stage.until(() => codes(stage).includes('wrong-property'));
  });
});
