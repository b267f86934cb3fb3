import type { FormDefinition } from '@open-intake/core';
import { expect } from 'chai';
import { FakeServer } from '../../../test/fake-server.ts';
import { clearIntakeStage, type IntakeStage, intakeStage } from '../../../test/intake-stage.ts';
import { smallForm } from '../../../test/small-form.ts';

const answers = { urgent: ['food', 'sleep'], name: 'Zafiro', words: 'He is here.', age: 40 };

/** The small form, where a choice can hurt in the wrong hands. */
const withSecret: FormDefinition = {
  ...smallForm,
  sections: smallForm.sections.map((section) => ({
    ...section,
    questions: section.questions.map((question) =>
      question.id === 'urgent' ? { ...question, choices: ['food', { value: 'sleep', sensitive: true }] } : question,
    ),
  })),
};

async function receiptOf(form: FormDefinition = smallForm): Promise<IntakeStage> {
  const server = new FakeServer();
  server.overrides.set('/forms/small', () => Response.json(form));
  const stage = await intakeStage({ server, set: { answers } });
  await stage.walkTo('review');
  await stage.tapPart('send');
  await stage.until(() => stage.part('receipt') !== null);
  return stage;
}

const inOrder = (stage: IntakeStage) =>
  (stage.root.querySelector('[data-screen]') as HTMLElement).textContent.replace(/\s+/g, ' ');

describe('the receipt', () => {
  afterEach(clearIntakeStage);

  it('thanks, says who reads it, what can be done now, what was sent, and then the code', async () => {
    const words = inOrder(await receiptOf());
    const parts = [
      'Thank you. We have it.',
      'A person at Lakeside will read it by',
      'What you can do now',
      'A bed tonight',
      'What you sent',
      'A place to sleep',
      'Your code',
      'Done.',
    ];
    expect(
      parts.map((part) => words.indexOf(part)).filter((at, n, all) => at < 0 || at < (all[n - 1] ?? 0)),
    ).to.deep.equal([]);
  });

  it('tells nothing of private answers or of words of their own, and keeps none', async () => {
    const stage = await receiptOf();
    expect(stage.root.innerHTML).not.to.match(/Zafiro|He is here/);
    expect(inOrder(stage)).to.contain('40');
  });

  it('neither names nor acts on a choice that can hurt in the wrong hands', async () => {
    const words = inOrder(await receiptOf(withSecret));
    expect(words).to.contain('Food').and.not.contain('A place to sleep').and.not.contain('A bed tonight');
  });

  it('changes its words with the language', async () => {
    const stage = await receiptOf();
    await stage.tapPart('language');
    await stage.tap('[data-language="es"]');
    await stage.until(() => inOrder(stage).includes('Gracias. Ya lo tenemos.'));
    expect(inOrder(stage)).to.contain('Lo que usted envió').and.contain('Un lugar para dormir');
  });

  it('is empty of what was sent once it is cleared', async () => {
    const stage = await intakeStage();
    await stage.walkTo('review', { age: () => stage.fill('age', '40') });
    await stage.tapPart('send');
    await stage.until(() => stage.part('receipt') !== null);
    expect(inOrder(stage)).to.contain('40');
    await stage.tap('[data-action="done"]');
    await stage.walkTo('review');
    expect(stage.words).not.to.contain('40');
  });
});
