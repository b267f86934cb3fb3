import { expect } from 'chai';
import { clearIntakeStage, type IntakeStage, intakeStage } from '../../test/intake-stage.ts';

async function phoneBack(stage: IntakeStage): Promise<void> {
  history.back();
  // Nobody else on the page hears of it.
  await new Promise((resolve) => setTimeout(resolve, 120));
  await stage.drawn();
}

describe('going back', () => {
  afterEach(clearIntakeStage);

  it('is the question before, by our own Back', async () => {
    const stage = await intakeStage();
    await stage.walkTo('age');
    await stage.tapPart('back');
    expect(stage.question).to.equal('urgent');
  });

  it('is the question before, by the phone’s Back, as often as one likes', async () => {
    const stage = await intakeStage();
    await stage.walkTo('contact');
    await phoneBack(stage);
    expect(stage.question).to.equal('name');
    await phoneBack(stage);
    expect(stage.question).to.equal('age');
  });

  it('T6 leaves one history entry in all, and the address as it was', async () => {
    const before = { length: history.length, address: location.href };
    const stage = await intakeStage();
    await stage.walkTo('review');
    await phoneBack(stage);
    await stage.walkTo('review');
    expect(history.length - before.length).to.be.at.most(1);
    expect(location.href).to.equal(before.address);
  });

  it('from the first question is how we use this', async () => {
    const stage = await intakeStage();
    await stage.walkTo('urgent');
    await stage.tapPart('back');
    expect(stage.state).to.equal('about');
  });

  it('from a change on "send what I have now" is there again, by Next and by Back', async () => {
    const stage = await intakeStage();
    await stage.walkTo('contact');
    await stage.tap('[data-question="contact"] input[value="call"]');
    await stage.fill('contact', '3125550188');
    for (const way of ['next', 'back']) {
      await stage.tap('[data-action="send-now"]');
      await stage.tap('[data-review="urgent"] button');
      expect(stage.question).to.equal('urgent');
      await stage.tapPart(way);
      await stage.until(() => stage.state === 'review');
      await stage.tapPart('back');
      expect(stage.question).to.equal('contact');
    }
  });

  it('says after a reload at once that the answers are gone, and no more after a new start', async () => {
    const stage = await intakeStage();
    await stage.walkTo('name');
    await stage.fill('name', 'Zafiro');
    await stage.until(() => JSON.stringify(history.state).includes('begun'));
    // As the page is after a reload: the entry is there, the element is another.
    globalThis.dispatchEvent(new PageTransitionEvent('pagehide'));
    stage.element.remove();
    const next = await intakeStage();
    expect(next.words).to.contain('Your answers are gone.');
    expect(next.root.innerHTML).not.to.contain('Zafiro');
    await next.walkTo('name');
    next.element.remove();
    expect((await intakeStage()).words).not.to.contain('Your answers are gone.');
  });

  for (const [name, end] of [
    ['erased', (stage) => stage.tap('[data-action="erase"]')],
    ['started over', (stage) => Promise.resolve(stage.element.reset())],
    ['left', (stage) => stage.leave()],
    [
      'sent',
      async (stage) => {
        await stage.tapPart('send');
        await stage.until(() => stage.state === 'sent');
      },
    ],
  ] satisfies [string, (stage: IntakeStage) => Promise<void>][]) {
    it(`notes nothing of answers that were ${name}`, async () => {
      const stage = await intakeStage();
      await stage.walkTo('review', { name: () => stage.fill('name', 'Amina') });
      expect(JSON.stringify(history.state)).to.contain('begun');
      await end(stage);
      await stage.drawn();
      expect(JSON.stringify(history.state)).not.to.contain('begun');
    });
  }
});
