import { expect } from 'chai';
import { clearIntakeStage, type IntakeStage, intakeStage } from '../testing/intake-stage.ts';
import { settled } from '../testing/settled.ts';

const atLevel = (safety: string) => intakeStage({ attributes: { lang: 'en', safety } });
const line = (stage: IntakeStage, name: string) => stage.root.querySelector<HTMLElement>(`[data-kept="${name}"]`);

/** Answers the first question and goes to the second. */
async function begun(safety = 'standard'): Promise<IntakeStage> {
  const stage = await atLevel(safety);
  await stage.walkTo('age', { urgent: () => stage.pick('urgent', 'food') });
  return stage;
}

/** The tab is gone without a goodbye, after what was typed had its moment to be written. */
async function cutOff(): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, 500));
  clearIntakeStage();
  await settled();
}

describe('a form that does not ask whose phone it is', () => {
  afterEach(async () => {
    clearIntakeStage();
    await new Promise((resolve) => {
      const request = indexedDB.deleteDatabase('local-kv');
      request.onsuccess = request.onerror = request.onblocked = resolve;
    });
  });

  it('is asked for by the widget after the first answer, above strict', async () => {
    const stage = await begun();
    await stage.until(() => line(stage, 'ask') !== null);
    expect(line(stage, 'ask')?.innerText).to.contain('Is this phone just yours?');
  });

  it('keeps a draft after a yes, and says so in one sentence', async () => {
    const stage = await begun();
    await stage.until(() => line(stage, 'ask') !== null);
    await stage.tap('[data-action="own-phone-yes"]');
    expect(line(stage, 'draft')?.innerText).to.contain('24 hours');
    await stage.fill('age', '34');
    await cutOff();
    const next = await atLevel('standard');
    await next.walkTo('urgent');
    await next.until(() => line(next, 'offer') !== null);
    await next.tap('[data-action="draft-take"]');
    await next.until(() => next.question === 'age');
    expect(next.element.answers).to.deep.equal({ urgent: ['food'], age: 34 });
  });

  it('keeps nothing after a no', async () => {
    const stage = await begun();
    await stage.until(() => line(stage, 'ask') !== null);
    await stage.tap('[data-action="own-phone-no"]');
    await stage.fill('age', '34');
    await cutOff();
    expect((await indexedDB.databases()).map(({ name }) => name)).not.to.include('local-kv');
  });

  it('asks and keeps nothing at the level strict', async () => {
    const stage = await begun('strict');
    await cutOff();
    expect(line(stage, 'ask')).to.equal(null);
    expect((await indexedDB.databases()).map(({ name }) => name)).not.to.include('local-kv');
  });
});
