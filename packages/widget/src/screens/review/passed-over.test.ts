import { expect } from 'chai';
import { clearIntakeStage, type IntakeStage, intakeStage } from '../../../test/intake-stage.ts';

const fold = (stage: IntakeStage, name: string) => stage.root.querySelector<HTMLElement>(`[data-fold="${name}"]`);

describe('what was passed over, on the review', () => {
  afterEach(clearIntakeStage);

  it('is one quiet line, with no words the person never said', async () => {
    const stage = await intakeStage({ set: { answers: { urgent: ['food'] } } });
    await stage.walkTo('review');
    expect(fold(stage, 'passed')?.querySelector('summary')?.textContent?.trim()).to.equal(
      '4 questions you passed over',
    );
    expect(stage.root.querySelector('[part="review"]')?.textContent).not.to.match(/Skipped|Not now/);
  });

  it('keeps the reason a person gave', async () => {
    const stage = await intakeStage();
    await stage.walkTo('age');
    await stage.tap('.skip-button');
    await stage.tap('.skip-reason:last-child');
    await stage.walkTo('review');
    const line = fold(stage, 'passed')?.querySelector('[data-review="age"]');
    expect(line?.textContent).to.contain('I would rather not say');
  });

  it('leads back to a question', async () => {
    const stage = await intakeStage({ set: { answers: { urgent: ['food'] } } });
    await stage.walkTo('review');
    await stage.tap('[data-fold="passed"] [data-review="age"] button');
    expect(stage.question).to.equal('age');
  });

  it('does not count as a private answer', async () => {
    const stage = await intakeStage({ set: { answers: { urgent: ['food'] } } });
    await stage.walkTo('review');
    expect(fold(stage, 'private')).to.equal(null);
  });
});
