import { createIntakeClient } from '@open-intake/sdk';
import '../src/define.ts';
import { addUiMessages, loadUiMessages } from '../src/messages/ui-messages.ts';
import type { UiMessages } from '../src/messages/ui-messages.types.ts';
import type { OpenIntake } from '../src/open-intake.ts';
import { FakeServer } from './fake-server.ts';
import { Person } from './person.ts';
import { settled } from './settled.ts';
import { mirrored } from './small-form.ts';

const { messages } = await loadUiMessages(['en'], 'all');
addUiMessages('en-XB', () => Promise.resolve({ default: mirrored(messages) as UiMessages }));

// As the pages of agencies that follow the device.
document.documentElement.style.colorScheme = 'light dark';

/** `<open-intake>` on a page, with a server behind it and a person before it. For tests. */
export class IntakeStage {
  readonly server: FakeServer;
  readonly element: OpenIntake;
  readonly events: Event[] = [];

  constructor(server: FakeServer, element: OpenIntake) {
    this.server = server;
    this.element = element;
    const names = ['ready', 'step', 'change', 'language', 'submit', 'submitted', 'error', 'exit'];
    for (const name of names) element.addEventListener(`oi-${name}`, (event) => this.events.push(event));
  }

  get root(): ShadowRoot {
    return this.element.renderRoot as ShadowRoot;
  }

  get person(): Person {
    return new Person(this.root);
  }

  get state(): string | null {
    return this.element.getAttribute('data-state');
  }

  /** Id of the first question on the screen. */
  get question(): string | undefined {
    return this.root.querySelector<HTMLElement>('[data-question]')?.dataset.question;
  }

  /** What a person reads on the screen, without what stands around it. */
  get words(): string {
    return this.root.querySelector<HTMLElement>('[data-screen]')?.innerText ?? '';
  }

  part(name: string): HTMLElement | null {
    return this.root.querySelector<HTMLElement>(`[part~="${name}"]`);
  }

  /** Taps something and waits until what it did is drawn. */
  async tap(selector: string): Promise<void> {
    const found = this.root.querySelector<HTMLElement>(selector);
    if (found === null) throw new Error(`Nothing matches ${selector} on the screen "${this.state}".`);
    found.click();
    await this.drawn();
  }

  tapPart(name: string): Promise<void> {
    return this.tap(`[part~="${name}"]`);
  }

  async language(tag: string): Promise<void> {
    if (this.state !== 'languages') await this.tapPart('language');
    await this.tap(`[data-language="${tag}"]`);
  }

  async fill(question: string, text: string): Promise<void> {
    const control = this.root.querySelector<HTMLInputElement>(
      `[data-question="${question}"] :is(input:not([type="checkbox"]), textarea)`,
    );
    if (control === null) throw new Error(`No question ${question} to fill.`);
    control.value = text;
    control.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    await this.drawn();
  }

  async pick(question: string, value: string): Promise<void> {
    await this.tap(`[data-question="${question}"] input[value="${value}"]`);
  }

  /** Goes from the about screen to a screen: answers nothing that is not in `answers`. */
  async walkTo(target: string, answers: Readonly<Record<string, () => Promise<void>>> = {}): Promise<void> {
    for (let steps = 0; steps < 12; steps += 1) {
      if (this.question === target || this.state === target) return;
      await answers[this.question ?? '']?.();
      const before = this.#screen;
      await this.tapPart('next');
      await this.until(() => this.#screen !== before);
    }
    throw new Error(`The way never came to ${target}; it stands at ${this.state} ${this.question}.`);
  }

  get #screen(): string {
    return `${this.state} ${this.question} ${this.part('error-summary') !== null}`;
  }

  /** Presses the exit, and keeps the browser from going anywhere: the page is left as it would be, and can still be looked at. */
  async leave(): Promise<void> {
    const { navigation } = globalThis as unknown as { readonly navigation: EventTarget };
    const stayed = new Promise<void>((resolve) => {
      const stay = (event: Event & { readonly destination?: { readonly sameDocument: boolean } }) => {
        if (event.destination?.sameDocument !== false) return;
        event.preventDefault();
        navigation.removeEventListener('navigate', stay);
        resolve();
      };
      navigation.addEventListener('navigate', stay);
    });
    this.part('exit')?.click();
    await stayed;
    globalThis.dispatchEvent(new PageTransitionEvent('pagehide'));
  }

  async drawn(): Promise<void> {
    for (let turns = 0; turns < 3; turns += 1) {
      await this.element.updateComplete;
      await settled();
    }
  }

  /** Waits until something is true; fails after eight seconds: parts are fetched on the way. */
  async until(condition: () => boolean): Promise<void> {
    const start = performance.now();
    while (!condition()) {
      if (performance.now() - start > 8000) throw new Error(`It never came about; the screen is "${this.state}".`);
      await settled();
    }
  }
}

/** What a stage is set up with. */
export interface IntakeStageOptions {
  readonly server?: FakeServer;
  readonly attributes?: Readonly<Record<string, string>>;
  /** Properties of the element. */
  readonly set?: Partial<OpenIntake>;
  readonly inside?: string;
  /** Without a client of its own the element fetches and sends by address. @default true */
  readonly withClient?: boolean;
}

/** Puts `<open-intake>` on the page and waits until something other than "one moment" is shown. */
export async function intakeStage(options: IntakeStageOptions = {}): Promise<IntakeStage> {
  const { server = new FakeServer(), attributes = { lang: 'en' }, inside = '', withClient = true, set = {} } = options;
  const element = document.createElement('open-intake');
  const stage = new IntakeStage(server, element);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.append(inside);
  Object.assign(element, set);
  if (withClient && set.client === undefined) {
    const sleep = () => new Promise<void>((resolve) => setTimeout(resolve, 5));
    element.client = createIntakeClient({ endpoint: 'http://localhost/forms/small', fetch: server.fetch, sleep });
  }
  document.body.append(element);
  await stage.until(() => stage.state !== null && stage.state !== 'loading');
  await stage.drawn();
  return stage;
}

/** Takes every stage away. */
export function clearIntakeStage(): void {
  const isCovered = document.querySelector('html > dialog') !== null;
  if (isCovered) globalThis.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
  for (const element of document.querySelectorAll('open-intake')) element.remove();
}
