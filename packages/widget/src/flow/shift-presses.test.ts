import { sendKeys } from '@web/test-runner-commands';
import { expect } from 'chai';
import { LitElement } from 'lit';
import { clearIntakeStage, intakeStage } from '../testing/intake-stage.ts';
import { ExitController, type ExitHost } from './exit-controller.ts';
import { type PressesLeft, ShiftPresses } from './shift-presses.ts';

const press = (key: string) => {
  globalThis.dispatchEvent(new KeyboardEvent('keydown', { key }));
  globalThis.dispatchEvent(new KeyboardEvent('keyup', { key }));
};

describe('T10 Shift pressed three times', () => {
  let told: PressesLeft[];
  let presses: ShiftPresses;

  beforeEach(() => {
    told = [];
    presses = new ShiftPresses((left) => told.push(left));
    presses.listen();
  });
  afterEach(() => {
    presses.stop();
    clearIntakeStage();
  });

  it('counts down and leaves', async () => {
    for (let times = 0; times < 3; times += 1) await sendKeys({ press: 'Shift' });
    expect(told).to.deep.equal([2, 1, 'all']);
  });

  it('is not what typing a capital letter does', async () => {
    for (let times = 0; times < 3; times += 1) {
      await sendKeys({ down: 'Shift' });
      await sendKeys({ press: 'A' });
      await sendKeys({ up: 'Shift' });
    }
    expect(told).to.deep.equal([]);
  });

  it('starts anew after another key', () => {
    for (const key of ['Shift', 'Shift', 'a', 'Shift']) press(key);
    expect(told).to.deep.equal([2, 1, 2]);
  });

  it('counts nothing once the element is gone', () => {
    presses.stop();
    press('Shift');
    expect(told).to.deep.equal([]);
  });

  it('wipes, tells and then replaces the page', () => {
    const log: string[] = [];
    class Host extends LitElement implements ExitHost {
      exitAddress = 'https://weather.example/';
      keepsOnLeaving = false;
      wipe = () => log.push('wiped');
      leaving = () => log.push('told');
      sayPressesLeft = () => undefined;
    }
    customElements.define('shift-host', Host);
    new ExitController(new Host(), (address) => log.push(address)).hostConnected();
    for (let times = 0; times < 3; times += 1) press('Shift');
    expect(log).to.deep.equal(['wiped', 'told', 'https://weather.example/']);
  });

  it('is counted aloud', async () => {
    const stage = await intakeStage();
    press('Shift');
    await stage.drawn();
    expect(stage.root.querySelector('.said[role="status"]')?.textContent).to.equal(
      'Press Shift two more times to leave.',
    );
  });
});
