import { sendKeys, setViewport } from '@web/test-runner-commands';
import { expect } from 'chai';
import { clearIntakeStage, type IntakeStage, intakeStage } from '../test/intake-stage.ts';

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
    expect([call.height, exit.height]).to.deep.equal([44, 44]);
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

  for (const [width, height, name] of [
    [320, 256, 'at 400 % zoom'],
    [844, 390, 'on a phone on its side'],
    [240, 640, 'in a side bar'],
  ] as const)
    it(`is in sight on a long screen ${name}, and takes no more than it needs`, async () => {
      await setViewport({ width, height });
      const stage = await intakeStage({ attributes: { lang: 'es' } });
      await stage.walkTo('contact');
      globalThis.scrollTo(0, 0);
      const bar = foot(stage).getBoundingClientRect();
      expect(bar.bottom).to.be.closeTo(height, 1);
      expect(bar.height).to.be.at.most(height < 430 ? 56 : 110);
      for (const { height } of [box(stage, 'call'), box(stage, 'exit')]) expect(height).to.be.within(44, 48);
    });

  it('comes first for the keyboard', async () => {
    const stage = await intakeStage();
    const [first, second] = stage.root.querySelectorAll('button, a');
    expect([first, second]).to.deep.equal([stage.part('exit'), stage.part('call')]);
  });
});
