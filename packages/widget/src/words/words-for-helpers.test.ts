import type { FormDefinition } from '@open-intake/core';
import { expect } from 'chai';
import { clearIntakeStage, type IntakeStage, intakeStage } from '../../test/intake-stage.ts';
import { smallForm, smallMessages } from '../../test/small-form.ts';

const [first, you] = smallForm.sections;
const form: FormDefinition = {
  ...smallForm,
  languages: ['en'],
  sections: [
    {
      id: 'first',
      questions: [
        { id: 'who', type: 'choice', role: 'filled-by', choices: ['self', 'with-help', 'for-other', 'worker'] },
        ...(first?.questions ?? []),
      ],
    },
    ...(you ? [{ ...you, together: true }] : []),
  ],
};
const { en } = smallMessages;
const { urgent, age, name } = en.questions;
const messages = {
  en: {
    ...en,
    sections: { ...en.sections, you: { ...en.sections.you, helper: { title: 'Them' } } },
    questions: {
      ...en.questions,
      who: {
        label: 'Who is this for?',
        choices: { self: 'Me', 'with-help': 'Me, helped', 'for-other': 'Her', worker: 'I work here' },
      },
      urgent: { ...urgent, helper: { label: 'What does she need?', choices: { sleep: 'A bed for her' } } },
      age: { ...age, helper: { label: 'How old is she?' } },
      name: { ...name, helper: { hint: 'Any name she likes.' } },
    },
    notices: { crisis: { ...en.notices.crisis, helper: { body: 'She can call now.' } } },
  },
};

async function begin(who: string): Promise<IntakeStage> {
  const stage = await intakeStage({ set: { form, messages } });
  await stage.walkTo('who');
  await stage.pick('who', who);
  await stage.walkTo('urgent');
  return stage;
}

describe('words for a helper', () => {
  afterEach(clearIntakeStage);

  for (const who of ['with-help', 'for-other', 'worker'])
    it(`are read where the answer is "${who}"`, async () => {
      const stage = await begin(who);
      await stage.pick('urgent', 'sleep');
      expect(stage.words).to.contain('What does she need?').and.contain('A bed for her').and.contain('Food');
      expect(stage.words).to.contain('A bed tonight').and.contain('She can call now.');
    });

  it('are not read by whoever fills it in for themselves', async () => {
    const stage = await begin('self');
    expect(stage.words).to.contain('What do you need?').and.contain('A place to sleep');
  });

  it('stand on screens of several questions, in the error summary and on the review', async () => {
    const stage = await begin('for-other');
    await stage.walkTo('age');
    await stage.fill('age', '400');
    await stage.tapPart('next');
    await stage.until(() => stage.part('error-summary') !== null);
    expect(stage.part('error-summary')?.innerText).to.contain('How old is she?');
    await stage.fill('age', '71');
    await stage.walkTo('name');
    expect(stage.words).to.contain('Them').and.contain('What should we call you?').and.contain('Any name she likes.');
    await stage.fill('name', 'Mrs. B.');
    await stage.walkTo('review');
    expect(stage.words).to.contain('How old is she?').and.contain('Them');
  });

  it('change with the answer at once, and nothing else changes', async () => {
    const [same, other] = [await sent(['self']), await sent(['self', 'for-other', 'worker', 'self'])];
    expect(other.answers).to.equal(same.answers);
    expect(other.shown).to.equal(same.shown);
    expect((await sent(['self', 'for-other'])).shown).not.to.equal(same.shown);
  });
});

/** What goes out after somebody changed their mind about who this is for, on the review. */
async function sent(minds: readonly string[]): Promise<{ readonly answers: string; readonly shown: string }> {
  const [start = '', ...changes] = minds;
  const stage = await begin(start);
  await stage.pick('urgent', 'sleep');
  await stage.walkTo('review', { age: () => stage.fill('age', '71'), name: () => stage.fill('name', 'Ana ٣') });
  for (const who of changes) {
    stage.element.goTo('who');
    await stage.drawn();
    await stage.pick('who', who);
    stage.element.goTo('urgent');
    await stage.drawn();
    expect(stage.words).to.contain(who === 'self' ? 'What do you need?' : 'What does she need?');
    await stage.walkTo('review');
  }
  await stage.tapPart('send');
  await stage.until(() => stage.state === 'sent');
  const [{ answers, shown } = { answers: {}, shown: {} }] = stage.server.submissions;
  clearIntakeStage();
  return { answers: JSON.stringify({ ...answers, who: undefined }), shown: JSON.stringify(shown) };
}
