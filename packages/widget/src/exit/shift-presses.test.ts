import { sendKeys, sendMouse } from '@web/test-runner-commands';
import { expect } from 'chai';
import { clearIntakeStage, intakeStage } from '../../test/intake-stage.ts';
import { type PressesLeft, ShiftPresses } from './shift-presses.ts';

const press = (key: string, more: KeyboardEventInit = {}, target: EventTarget = document.body) => {
  for (const type of ['keydown', 'keyup'])
    target.dispatchEvent(new KeyboardEvent(type, { key, bubbles: true, composed: true, ...more }));
};

describe('T10 Shift pressed three times', () => {
  let told: PressesLeft[];
  let away: AbortController;
  let host: HTMLElement;
  let isOn: boolean;

  beforeEach(() => {
    told = [];
    isOn = true;
    host = Object.assign(document.createElement('div'), { textContent: 'A form' });
    document.body.append(host);
    away = new AbortController();
    new ShiftPresses(
      host,
      () => isOn,
      (left) => told.push(left),
    ).listen(away.signal);
  });
  afterEach(() => {
    away.abort();
    host.remove();
    clearIntakeStage();
  });

  const pressThrice = (more?: KeyboardEventInit, target?: EventTarget) => {
    for (let times = 0; times < 3; times += 1) press('Shift', more, target);
  };

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

  it('is not what a click, or a selection, with Shift does', async () => {
    for (let times = 0; times < 3; times += 1) {
      await sendKeys({ down: 'Shift' });
      await sendMouse({ type: 'click', position: [5, 5] });
      await sendKeys({ up: 'Shift' });
    }
    expect(told).to.deep.equal([]);
  });

  for (const [what, more] of [
    ['another layout of the keyboard', { altKey: true }],
    ['a key of the browser', { ctrlKey: true }],
    ['a word that is being composed', { isComposing: true }],
  ] as const)
    it(`is not what choosing ${what} does`, () => {
      pressThrice(more);
      expect(told).to.deep.equal([]);
    });

  it('counts inside the element', () => {
    pressThrice({}, host);
    expect(told).to.deep.equal([2, 1, 'all']);
  });

  for (const tag of ['input', 'textarea', 'button'])
    it(`does not count in a ${tag} of the page`, () => {
      const field = document.createElement(tag);
      document.body.append(field);
      pressThrice({}, field);
      field.remove();
      expect(told).to.deep.equal([]);
    });

  for (const [how, hide] of [
    ['in a tab that is not shown', (element: HTMLElement) => (element.style.display = 'none')],
    ['where it is hidden', (element: HTMLElement) => (element.style.visibility = 'hidden')],
    ['where it is seen through', (element: HTMLElement) => (element.style.opacity = '0')],
  ] as const)
    it(`does not count for an element ${how}`, () => {
      hide(host);
      pressThrice();
      expect(told).to.deep.equal([]);
    });

  for (const [how, hide] of [
    ['in a box without height', (box: HTMLElement) => (box.style.cssText = 'block-size: 0; overflow: hidden')],
    ['beside the window', (box: HTMLElement) => (box.style.cssText = 'position: absolute; left: -9999px')],
    ['far below the window', (box: HTMLElement) => (box.style.cssText = 'padding-block-start: 9999px')],
    ['that is clipped away', (box: HTMLElement) => (box.style.cssText = 'clip-path: inset(50%)')],
    ['that is inert', (box: HTMLElement) => (box.inert = true)],
  ] as const)
    it(`does not count for an element ${how}`, () => {
      const box = document.createElement('div');
      host.before(box);
      box.append(host);
      hide(box);
      pressThrice();
      box.remove();
      expect(told).to.deep.equal([]);
    });

  it('does not count for an element under something that covers the window', () => {
    const above = document.createElement('div');
    above.style.cssText = 'position: fixed; inset: 0; z-index: 99999999';
    document.body.append(above);
    pressThrice();
    above.remove();
    expect(told).to.deep.equal([]);
  });

  it('counts for an element of which a part is covered, or within the shadow of another', () => {
    const outer = document.createElement('div');
    const bar = document.createElement('div');
    bar.style.cssText = 'position: fixed; inset: 0 50% 0 0; z-index: 9';
    host.before(outer);
    outer.attachShadow({ mode: 'closed' }).append(host);
    document.body.append(bar);
    pressThrice();
    outer.remove();
    bar.remove();
    expect(told).to.deep.equal([2, 1, 'all']);
  });

  it('does not count for an element that is folded away', () => {
    const folded = document.createElement('details');
    host.before(folded);
    folded.append(host);
    pressThrice();
    folded.remove();
    expect(told).to.deep.equal([]);
  });

  it('can be switched off', () => {
    isOn = false;
    pressThrice();
    expect(told).to.deep.equal([]);
  });

  it('starts anew after another key', () => {
    for (const key of ['Shift', 'Shift', 'a', 'Shift']) press(key);
    expect(told).to.deep.equal([2, 1, 2]);
  });

  it('starts anew when the window loses the focus', () => {
    press('Shift');
    press('Shift');
    globalThis.dispatchEvent(new FocusEvent('blur'));
    press('Shift');
    expect(told).to.deep.equal([2, 1, 2]);
  });

  it('counts nothing once the element is gone', () => {
    away.abort();
    pressThrice();
    expect(told).to.deep.equal([]);
  });

  it('is counted aloud', async () => {
    const stage = await intakeStage();
    press('Shift');
    await stage.drawn();
    expect(stage.root.querySelector('.said[role="status"]')?.textContent).to.equal(
      'Press Shift two more times to leave.',
    );
  });

  it('is written where a person reads it before the first question, unless it is off', async () => {
    const stage = await intakeStage();
    expect(stage.words).to.contain('With a keyboard: press Shift three times.');
    for (const off of ['off', 'OFF', ' Off ']) {
      stage.element.setAttribute('exit-keys', off);
      await stage.drawn();
      expect(stage.words).not.to.contain('Shift');
      stage.element.setAttribute('exit-keys', 'shift');
    }
  });
});
