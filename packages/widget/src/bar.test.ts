import { sendKeys, setViewport } from '@web/test-runner-commands';
import { expect } from 'chai';
import { clearIntakeStage, type IntakeStage, intakeStage } from './testing/intake-stage.ts';

const box = (stage: IntakeStage, name: string) => stage.part(name)!.getBoundingClientRect();
const foot = (stage: IntakeStage) => stage.root.querySelector<HTMLElement>('.foot')!;

describe('the bar below, on a narrow phone in Spanish', () => {
  before(() => setViewport({ width: 320, height: 640 }));
  after(() => setViewport({ width: 800, height: 600 }));
  afterEach(clearIntakeStage);

  it('has two targets of one size, on one line each', async () => {
    const stage = await intakeStage({ attributes: { lang: 'es' } });
    const [call, exit] = [box(stage, 'call'), box(stage, 'exit')];
    expect(call.width).to.be.closeTo(exit.width, 1);
    expect([call.height, exit.height]).to.deep.equal([48, 48]);
  });

  it('hides no control that has the focus', async () => {
    const stage = await intakeStage({ attributes: { lang: 'es' } });
    await stage.walkTo('contact');
    for (let presses = 0; presses < 9; presses += 1) {
      await sendKeys({ press: 'Tab' });
      const focused = stage.root.activeElement;
      if (focused === null || foot(stage).contains(focused)) continue;
      expect(focused.getBoundingClientRect().bottom, focused.outerHTML).to.be.at.most(
        foot(stage).getBoundingClientRect().top,
      );
    }
  });

  it('stands still where there is little height, as at 400 % zoom', async () => {
    await setViewport({ width: 320, height: 256 });
    const stage = await intakeStage({ attributes: { lang: 'es' } });
    expect(getComputedStyle(foot(stage)).position).to.equal('static');
  });
});
