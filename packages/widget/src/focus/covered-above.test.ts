import { setViewport } from '@web/test-runner-commands';
import { expect } from 'chai';
import { clearIntakeStage, type IntakeStage, intakeStage } from '../../test/intake-stage.ts';

const header = document.createElement('header');
header.style.cssText = 'position: fixed; inset: 0 0 auto; block-size: 90px; background: #ddd; z-index: 9';
const above = document.createElement('div');
above.style.blockSize = '300px';

const topOf = (stage: IntakeStage, selector: string) => stage.root.querySelector(selector)!.getBoundingClientRect().top;
const drawnTwice = () => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)));

describe('below a header that stays', () => {
  beforeEach(async () => {
    await setViewport({ width: 360, height: 560 });
    document.body.prepend(header, above);
  });
  afterEach(async () => {
    header.remove();
    above.remove();
    clearIntakeStage();
    await setViewport({ width: 800, height: 600 });
  });

  it('the heading of a new screen is in sight', async () => {
    const stage = await intakeStage();
    await stage.walkTo('name');
    await drawnTwice();
    expect(topOf(stage, '[data-screen] h2')).to.be.at.least(90);
  });

  it('what has the focus is in sight', async () => {
    const stage = await intakeStage();
    await stage.walkTo('contact');
    globalThis.scrollTo(0, 9999);
    const boxes = [...stage.root.querySelectorAll<HTMLElement>('[data-question="contact"] input')];
    for (const box of boxes.toReversed()) {
      box.focus();
      await drawnTwice();
      expect(box.getBoundingClientRect().top).to.be.at.least(90);
    }
  });

  it('the list of what to look at again is in sight', async () => {
    const stage = await intakeStage();
    await stage.tap('[data-action="call-me"]');
    await stage.until(() => stage.state === 'short');
    for (let times = 0; times < 4 && stage.part('error-summary') === null; times += 1) {
      globalThis.scrollTo(0, 9999);
      await stage.tapPart('next');
      await drawnTwice();
    }
    expect(topOf(stage, '[part="error-summary"]')).to.be.at.least(90);
  });
});
