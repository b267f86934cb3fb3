import type { Agency, FormDefinition, Submission } from '@open-intake/core';
import { createIntakeClient } from '@open-intake/sdk';
import '../src/define-interview.ts';
import type { OpenIntakeInterview } from '../src/interview/open-intake-interview.ts';
import { FakeServer } from './fake-server.ts';
import { Person } from './person.ts';
import { settled } from './settled.ts';
import { mirrored, smallAgency } from './small-form.ts';

document.documentElement.style.colorScheme = 'light dark';

/** A form with all that an interview asks in a way of its own. */
export const interviewForm: FormDefinition = {
  format: 'open-intake/1',
  id: 'small',
  version: '1.0.0',
  languages: ['en', 'es', 'en-XB'],
  sections: [
    {
      id: 'start',
      questions: [
        { id: 'who', type: 'choice', role: 'filled-by', choices: ['self', 'for-other'] },
        {
          id: 'private',
          type: 'choice',
          role: 'private-screen',
          deviceOnly: true,
          choices: ['alone', 'seen', 'unsure'],
          showIf: { '===': [{ var: 'who' }, 'self'] },
        },
      ],
    },
    {
      id: 'needs',
      questions: [
        {
          id: 'urgent',
          type: 'choices',
          role: 'today',
          choices: ['food', 'sleep', { value: 'none', exclusive: true }],
        },
        { id: 'sleep', type: 'choice', choices: ['own', 'car'] },
        { id: 'afraid', type: 'yesNo', sensitive: true, showIf: { '===': [{ var: 'private' }, 'alone'] } },
        { id: 'age', type: 'number', min: 0, max: 120, integer: true },
      ],
    },
    {
      id: 'you',
      questions: [
        { id: 'name', type: 'text', role: 'name' },
        { id: 'contact', type: 'contactSafety', role: 'contact' },
        { id: 'words', type: 'longText', role: 'own-words', sensitive: true },
        { id: 'share', type: 'consent', role: 'share' },
      ],
    },
  ],
  notices: [{ id: 'crisis', showIf: { in: ['sleep', { var: 'urgent' }] }, contacts: ['988'] }],
};

const en = {
  title: 'Small',
  sections: { start: { title: 'Start' }, needs: { title: 'Today' }, you: { title: 'You' } },
  questions: {
    who: { label: 'Who fills this in?', choices: { self: 'I do', 'for-other': 'Somebody else' } },
    private: { label: 'Who sees this?', choices: { alone: 'Nobody', seen: 'Somebody', unsure: 'Not sure' } },
    urgent: { label: 'What do you need?', choices: { food: 'Food', sleep: 'A place to sleep', none: 'None of these' } },
    sleep: {
      label: 'Where do you sleep?',
      helper: { label: 'Where do they sleep?' },
      choices: { own: 'At home', car: 'In a car' },
    },
    afraid: { label: 'Are you afraid?', why: 'So that we can help.' },
    age: { label: 'How old are you?' },
    name: { label: 'What should we call you?', hint: 'It can be any name.' },
    contact: { label: 'How can we reach you?' },
    words: { label: 'Tell us more.' },
    share: { label: 'May we share it?', hint: 'You can change your mind.' },
  },
  notices: { crisis: { title: 'A bed tonight', body: 'You can call now.' } },
};

const es = {
  title: 'Pequeño',
  sections: { start: { title: 'Inicio' }, needs: { title: 'Hoy' }, you: { title: 'Usted' } },
  questions: {
    who: { label: '¿Quién llena esto?', choices: { self: 'Yo', 'for-other': 'Otra persona' } },
    private: { label: '¿Quién ve esto?', choices: { alone: 'Nadie', seen: 'Alguien', unsure: 'No sé' } },
    urgent: {
      label: '¿Qué necesita?',
      choices: { food: 'Comida', sleep: 'Un lugar para dormir', none: 'Nada de esto' },
    },
    sleep: { label: '¿Dónde duerme?', choices: { own: 'En casa', car: 'En un carro' } },
    afraid: { label: '¿Tiene miedo?', why: 'Para poder ayudar.' },
    age: { label: '¿Cuántos años tiene?' },
    name: { label: '¿Cómo le llamamos?', hint: 'Puede ser cualquier nombre.' },
    contact: { label: '¿Cómo le contactamos?' },
    words: { label: 'Cuéntenos más.' },
    share: { label: '¿Podemos compartirlo?', hint: 'Puede cambiar de idea.' },
  },
  notices: { crisis: { title: 'Una cama esta noche', body: 'Puede llamar ahora.' } },
};

const messages = { en, es, 'en-XB': mirrored(en) };

/** What an interview is set up with. */
export interface InterviewStageOptions {
  readonly form?: FormDefinition;
  readonly agency?: Partial<Agency>;
  readonly server?: FakeServer;
  /** The worker's language. @default en */
  readonly lang?: string;
  readonly set?: Partial<OpenIntakeInterview>;
}

/** `<open-intake-interview>` on a page, with a server behind it and a worker before it. For tests. */
export class InterviewStage {
  readonly server: FakeServer;
  readonly element: OpenIntakeInterview;
  readonly events: Event[] = [];

  constructor(server: FakeServer, element: OpenIntakeInterview) {
    this.server = server;
    this.element = element;
    for (const name of ['ready', 'change', 'submit', 'submitted', 'error'])
      element.addEventListener(`oi-${name}`, (event) => this.events.push(event));
  }

  get root(): ShadowRoot {
    return this.element.renderRoot as ShadowRoot;
  }

  get worker(): Person {
    return new Person(this.root);
  }

  get state(): string | undefined {
    return this.root.querySelector<HTMLElement>('.interview')?.dataset['state'];
  }

  /** What was sent last. */
  get sent(): Submission {
    return this.server.submissions.at(-1) as Submission;
  }

  find(selector: string): HTMLElement {
    const found = this.root.querySelector<HTMLElement>(selector);
    if (found === null) throw new Error(`Nothing matches ${selector} while it is "${this.state}".`);
    return found;
  }

  has(selector: string): boolean {
    return this.root.querySelector(selector) !== null;
  }

  /** What is read at an element, in one line. */
  text(selector: string): string {
    return this.find(selector).innerText.replaceAll(/\s+/g, ' ').trim();
  }

  async tap(selector: string): Promise<void> {
    this.find(selector).click();
    await this.drawn();
  }

  pick(question: string, value: string): Promise<void> {
    return this.tap(`[data-question="${question}"] input[value="${value}"]`);
  }

  async fill(selector: string, text: string): Promise<void> {
    const control = this.find(selector) as HTMLInputElement;
    control.value = text;
    control.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    await this.drawn();
  }

  async speak(tag: string): Promise<void> {
    const select = this.find('#call-spoken') as HTMLSelectElement;
    select.value = tag;
    select.dispatchEvent(new Event('change', { bubbles: true }));
    await this.drawn();
  }

  /** Says all that has to be known of a call before the questions come. */
  async begin({ spoken = 'es', how = 'phone', speaker = 'self', interpreter = 'line' } = {}): Promise<this> {
    await this.tap(`#call-how-${how}`);
    if (speaker !== '') await this.tap(`#call-speaker-${speaker}`);
    await this.speak(spoken);
    await this.tap(`#call-interpreter-${interpreter}`);
    if (interpreter !== 'none') await this.fill('#call-interpreter-name', 'Language Line');
    await this.fill('#call-worker', 'Dana');
    await this.until(() => this.has('.asking'));
    await this.drawn();
    return this;
  }

  async send(): Promise<void> {
    await this.tap('[data-do="send"]');
    await this.until(() => this.state !== 'asking' && this.state !== 'sending');
  }

  async drawn(): Promise<void> {
    for (let turns = 0; turns < 3; turns += 1) {
      await this.element.updateComplete;
      await settled();
    }
  }

  async until(condition: () => boolean): Promise<void> {
    const start = performance.now();
    while (!condition()) {
      if (performance.now() - start > 8000) throw new Error(`It never came about; it is "${this.state}".`);
      await settled();
    }
  }
}

/** Puts an interview on the page and waits until its form is there, or is not to be had. */
export async function interviewStage(options: InterviewStageOptions = {}): Promise<InterviewStage> {
  const { server = new FakeServer(), form = interviewForm, agency = {}, lang = 'en', set = {} } = options;
  if (server.overrides.size === 0) {
    server.overrides.set('/forms/small', () => Response.json(form));
    server.overrides.set('/agency', () => Response.json({ ...smallAgency, ...agency }));
    for (const [tag, words] of Object.entries(messages))
      server.overrides.set(`/messages/${tag}`, () => Response.json(words));
  }
  const element = document.createElement('open-intake-interview');
  const stage = new InterviewStage(server, element);
  const sleep = () => new Promise<void>((resolve) => setTimeout(resolve, 5));
  element.lang = lang;
  element.client = createIntakeClient({ endpoint: 'http://localhost/forms/small', fetch: server.fetch, sleep });
  Object.assign(element, set);
  document.body.append(element);
  await stage.until(() => stage.state !== undefined && stage.state !== 'loading');
  await stage.drawn();
  return stage;
}

/** Takes every interview away. */
export function clearInterviewStage(): void {
  for (const element of document.querySelectorAll('open-intake-interview')) element.remove();
}
