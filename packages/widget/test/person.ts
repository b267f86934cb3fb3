import { sendKeys, sendMouse } from '@web/test-runner-commands';
import { settled } from './settled.ts';

/** Acts on what a shadow root shows as a person would: by the words they see and the keys they press. */
export class Person {
  readonly #root: ShadowRoot;
  readonly #scope: ParentNode;

  constructor(root: ShadowRoot, scope: ParentNode = root) {
    this.#root = root;
    this.#scope = scope;
  }

  /** The same person, looking only at the fieldset with this legend. Throws when there is none. */
  within(legend: string): Person {
    const found = [...this.#scope.querySelectorAll('legend')].find((element) =>
      visibleText(element).startsWith(legend),
    );
    if (found?.parentElement == null) throw new Error(`No fieldset here is called "${legend}".`);
    return new Person(this.#root, found.parentElement);
  }

  /** The same person, looking only at the first element that matches. Throws when there is none. */
  inside(selector: string): Person {
    const found = this.#scope.querySelector(selector);
    if (found === null) throw new Error(`Nothing here matches "${selector}".`);
    return new Person(this.#root, found);
  }

  /** The control that these words label. Throws when nothing is labelled so. */
  control(label: string): HTMLInputElement {
    const found = [...this.#scope.querySelectorAll('label')].find((element) => visibleText(element).startsWith(label));
    const control = found?.control;
    if (control === null || control === undefined) throw new Error(`Nothing here is labelled "${label}".`);
    return control as HTMLInputElement;
  }

  /** The button with these words. Throws when there is none. */
  button(words: string): HTMLButtonElement {
    const found = [...this.#scope.querySelectorAll('button')].find((element) => visibleText(element).startsWith(words));
    if (found === undefined) throw new Error(`No button here says "${words}".`);
    return found;
  }

  /** Goes to a control with the Tab key alone, and with arrows inside a set of radio buttons. */
  async reach(control: HTMLElement): Promise<void> {
    if (control instanceof HTMLInputElement && control.type === 'radio') return this.#reachRadio(control);
    await this.#tabUntil(() => this.#root.activeElement === control);
  }

  /** Types into the control that the words label, after what is in it. */
  async type(label: string, text: string): Promise<void> {
    await this.reach(this.control(label));
    await sendKeys({ press: 'End' });
    await sendKeys({ type: text });
    await settled();
  }

  /** Types where the focus is. */
  async typeHere(text: string): Promise<void> {
    await sendKeys({ type: text });
    await settled();
  }

  /** Ticks, unticks or picks by keyboard. */
  async choose(label: string): Promise<void> {
    const control = this.control(label);
    await this.reach(control);
    if (control.type === 'checkbox' || !control.checked) await sendKeys({ press: 'Space' });
    await settled();
  }

  /** Presses a button, or the one with these words, by keyboard. */
  async press(button: HTMLElement | string): Promise<void> {
    await this.reach(typeof button === 'string' ? this.button(button) : button);
    await sendKeys({ press: 'Enter' });
    await settled();
  }

  /** Opens what is folded under these words, by keyboard. */
  async unfold(words: string): Promise<void> {
    const found = [...this.#scope.querySelectorAll('summary')].find((element) => visibleText(element) === words);
    if (found === undefined) throw new Error(`Nothing is folded under "${words}".`);
    await this.press(found);
  }

  /** Clicks or taps the middle of an element. */
  async tap(element: Element): Promise<void> {
    element.scrollIntoView({ block: 'center' });
    const { left, top, width, height } = element.getBoundingClientRect();
    await sendMouse({ type: 'click', position: [Math.round(left + width / 2), Math.round(top + height / 2)] });
    await settled();
  }

  async #reachRadio(radio: HTMLInputElement): Promise<void> {
    const isInSet = () => (this.#root.activeElement as HTMLInputElement | null)?.name === radio.name;
    await this.#tabUntil(isInSet);
    for (let presses = 0; this.#root.activeElement !== radio; presses += 1) {
      if (presses > 60) throw new Error('Arrow keys do not reach that radio button.');
      await sendKeys({ press: 'ArrowDown' });
      await settled();
    }
  }

  async #tabUntil(arrived: () => boolean): Promise<void> {
    for (let presses = 0; !arrived(); presses += 1) {
      if (presses > 90) throw new Error('The Tab key does not reach that control.');
      await sendKeys({ press: 'Tab' });
    }
  }
}

function visibleText(element: Element): string {
  return element.textContent.replaceAll(/\s+/g, ' ').trim();
}
