import { directionOf, type Pointer, pointerParts, type Question } from '@open-intake/core';
import { html, LitElement, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import { OiSubmitEvent, OiSubmittedEvent } from '../delivery/delivery-events.ts';
import type { WidgetClient } from '../delivery/widget-client.ts';
import { OiChangeEvent, OiErrorEvent, OiReadyEvent } from '../events/events.ts';
import { choiceStyles } from '../fields/choice/choice.styles.ts';
import { IntakeFault } from '../form-source/intake-fault.ts';
import { iconStyles } from '../icons/icon.styles.ts';
import { controlId, idPrefix } from '../question/control-id.ts';
import { questionStyles } from '../question/question.styles.ts';
import { contactStyles } from '../screens/contacts/contacts.styles.ts';
import { summaryStyles } from '../screens/error-summary/error-summary.styles.ts';
import { noticeStyles } from '../screens/notices/notices.styles.ts';
import { adoptStyles } from '../theme/adopt-styles.ts';
import { controlStyles } from '../theme/controls.styles.ts';
import { SchemeController } from '../theme/scheme-controller.ts';
import { tokens } from '../theme/tokens.styles.ts';
import { localized } from '../words/localized.ts';
import type { QuestionWords } from '../words/words.types.ts';
import { askedStyles } from './asked.styles.ts';
import { interviewStyles } from './interview.styles.ts';
import { InterviewDelivery } from './interview-delivery.ts';
import { InterviewFilling } from './interview-filling.ts';
import { InterviewKeys } from './interview-keys.ts';
import type { InterviewActions, InterviewView, WordsForTwo } from './interview-view.ts';
import { interviewWords } from './interview-words.ts';
import { loadInterview } from './load-interview.ts';
import { renderAsking } from './render-asking.ts';
import { renderCall } from './render-call.ts';
import { renderSending } from './render-sending.ts';
import { type LoadedWords, languageToRead, loadWords, wordsForTwo } from './words-for-two.ts';

/**
 * `<open-intake-interview>`: a worker fills a form in with somebody who called or came. All questions are on one page, with the words
 * to read aloud large in the person's language and the worker's own beside them. It keeps who said what, who read a consent aloud and
 * through which interpreter, and sends the same submission as `<open-intake>` does, filled in by a worker. Keeps nothing on the device.
 *
 * @tag open-intake-interview
 * @fires {OiReadyEvent} oi-ready - the form is there and can be answered
 * @fires {OiChangeEvent} oi-change - an answer changed; says which question only
 * @fires {OiSubmitEvent} oi-submit - the worker asked to send; can be cancelled
 * @fires {OiSubmittedEvent} oi-submitted - the server has it, by a verified receipt
 * @fires {OiErrorEvent} oi-error - something the developer should know
 */
export class OpenIntakeInterview extends LitElement {
  static override readonly styles = [
    tokens,
    controlStyles,
    iconStyles,
    questionStyles,
    choiceStyles,
    contactStyles,
    noticeStyles,
    summaryStyles,
    interviewStyles,
    askedStyles,
  ];

  static override readonly properties: PropertyDeclarations = {
    client: { attribute: false },
    worker: {},
    lang: {},
    caseAddress: { attribute: false },
  };

  /** A client of the SDK: by it the form, its words and the agency file are read, and the submission is sent. */
  declare client: WidgetClient | undefined;
  /** The worker's name, to begin with. */
  declare worker: string | undefined;
  /** The worker's language. */
  declare lang: string;
  /** Gives the address at which a submission can be read, by its id. @default none is offered */
  declare caseAddress: ((submissionId: string) => string) | undefined;

  #filling: InterviewFilling | undefined;
  #loaded: LoadedWords | undefined;
  #words: WordsForTwo | undefined;
  #fault: IntakeFault | undefined;
  #wish = 0;
  #focusNext: readonly string[] = [];
  #sending = '';
  readonly #delivery = new InterviewDelivery(this, {
    delivered: ({ id, code, receivedAt }) => this.dispatchEvent(new OiSubmittedEvent(id, code, receivedAt)),
    rejected: (issues) => {
      this.#filling?.report(issues);
      this.#wantFocus('[part="error-summary"]', '#part-end');
    },
    stopped: (code, fix, cause) => this.dispatchEvent(new OiErrorEvent(code, fix, cause)),
  });

  readonly #actions: InterviewActions = {
    tell: (change) => {
      this.#filling?.tell(change);
      if (change.spoken !== undefined) void this.#loadWords();
    },
    answer: (path, value) => {
      this.#filling?.answer(path, value);
      this.#changed(path);
    },
    pass: (path, reason) => {
      this.#filling?.pass(path, reason);
      this.#changed(path);
    },
    markByWorker: (path, isMarked) => this.#filling?.markByWorker(path, isMarked),
    noteReadAloud: (id, isRead) => this.#filling?.noteReadAloud(id, isRead),
    focusOn: (path) => {
      const [id = ''] = pointerParts(path);
      const controls = ':is(input, textarea, select, button)';
      this.#wantFocus(`#${CSS.escape(controlId(idPrefix, path))}`, `[data-question="${id}"] ${controls}`);
    },
    goToPart: (id) => this.#wantFocus(`#${CSS.escape(`part-${id}`)}`),
    send: (partial) => this.#send(partial),
    sendAgain: () => this.#delivery.again(),
    backToAnswers: () => {
      this.#delivery.pause();
      this.#wantFocus('#part-end');
    },
    erase: () => this.reset(),
    redraw: () => this.requestUpdate(),
  };

  constructor() {
    super();
    new SchemeController(this);
    new InterviewKeys(this);
  }

  /** Whether something was typed or picked that is not sent: leaving the page would lose it. */
  get hasUnsent(): boolean {
    return this.#filling?.isBegun === true && this.#delivery.view?.kind !== 'sent';
  }

  override connectedCallback(): void {
    super.connectedCallback();
    addEventListener('beforeunload', this.#askBeforeLeaving);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener('beforeunload', this.#askBeforeLeaving);
  }

  /** Forgets everything that was answered, and begins anew. */
  reset(): void {
    const filling = this.#filling;
    if (filling === undefined) return;
    this.#delivery.erase();
    filling.session?.dispatch({ type: 'reset' });
    const { loaded, call } = filling;
    const { worker } = call;
    this.#filling = new InterviewFilling(loaded, { interpreterName: '', worker }, this.#reads(), this.#redraw);
    this.#wantFocus('#call-title');
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('client')) void this.#load();
    else if (changed.has('lang')) void this.#loadWords();
    const session = this.#filling?.session;
    const form = this.#filling?.loaded.form;
    this.#words = this.#loaded && form && wordsForTwo(this.#loaded, form, session);
    if (this.#loaded !== undefined) this.#filling?.noteSeen(this.#loaded.messages);
  }

  protected override updated(): void {
    const sending = this.#delivery.view?.kind ?? '';
    if (sending !== this.#sending && sending !== '') this.#focusNext = ['.sending h2'];
    this.#sending = sending;
    const [found] = this.#focusNext.flatMap((selector) => this.renderRoot.querySelector<HTMLElement>(selector) ?? []);
    this.#focusNext = [];
    found?.focus();
  }

  readonly #redraw = (): void => this.requestUpdate();

  readonly #askBeforeLeaving = (event: BeforeUnloadEvent): void => {
    if (this.hasUnsent) event.preventDefault();
  };

  #send(partial: boolean): void {
    const filling = this.#filling;
    const asked = new OiSubmitEvent(partial);
    const submission = filling?.submission(this.#words?.writes ?? this.lang, partial);
    if (filling === undefined || submission === undefined) this.#wantFocus('[part="error-summary"]');
    else if (this.dispatchEvent(asked)) this.#delivery.send(filling.loaded.client, submission, filling.loaded.form);
  }

  #changed(path: Pointer): void {
    this.dispatchEvent(new OiChangeEvent(pointerParts(path)[0] ?? ''));
  }

  #wantFocus(...selectors: readonly string[]): void {
    this.#focusNext = selectors;
    this.requestUpdate();
  }

  #reads(): string {
    const { loaded, call } = this.#filling ?? {};
    return loaded === undefined
      ? this.#workerLanguage
      : languageToRead(loaded.form, call?.spoken, this.#workerLanguage);
  }

  get #workerLanguage(): string {
    return this.lang || 'en';
  }

  async #load(): Promise<void> {
    const { client } = this;
    const wish = ++this.#wish;
    this.#filling = this.#loaded = this.#fault = undefined;
    if (client === undefined) return;
    try {
      const loaded = await loadInterview(client);
      if (wish !== this.#wish) return;
      adoptStyles(this.renderRoot as ShadowRoot, loaded.fields.styles);
      const call = { interpreterName: '', worker: this.worker ?? '' };
      const { form } = loaded;
      this.#filling = new InterviewFilling(
        loaded,
        call,
        languageToRead(form, undefined, this.#workerLanguage),
        this.#redraw,
      );
      void this.#delivery.prepare(client);
      if (await this.#loadWords()) this.dispatchEvent(new OiReadyEvent(form.id, form.version));
    } catch (cause) {
      if (wish === this.#wish) this.#miss(cause);
    }
  }

  /** Loads the words of the languages that are wanted now; what is answered stays. True when they are shown. */
  async #loadWords(): Promise<boolean> {
    const filling = this.#filling;
    if (filling === undefined) return false;
    const { form, client } = filling.loaded;
    const reads = this.#reads();
    try {
      const words = await loadWords(form, client, this.#workerLanguage, reads, this.#loaded?.messages ?? {});
      if (filling !== this.#filling || reads !== this.#reads()) return false;
      this.#loaded = words;
      filling.readIn(reads);
      this.requestUpdate();
      return true;
    } catch (cause) {
      if (filling === this.#filling) this.#miss(new IntakeFault('no-words', cause));
      return false;
    }
  }

  #miss(cause: unknown): void {
    const fault = cause instanceof IntakeFault ? cause : new IntakeFault('network', cause);
    this.dispatchEvent(new OiErrorEvent(fault.code, fault.fix, fault.cause));
    // What is answered stays on the page in the words that are there.
    if (this.#loaded === undefined) this.#fault = fault;
    this.requestUpdate();
  }

  protected override render(): TemplateResult {
    const own = interviewWords(this.#workerLanguage);
    return html`<div class="interview" lang=${own.lang} dir=${directionOf(own.lang)} data-state=${this.#state}>${this.#renderInside()}</div>`;
  }

  get #state(): string {
    if (this.#words === undefined) return this.#fault === undefined ? 'loading' : 'unavailable';
    return this.#delivery.view?.kind ?? (this.#filling?.session === undefined ? 'call' : 'asking');
  }

  #renderInside(): TemplateResult {
    const filling = this.#filling;
    const words = this.#words;
    if (this.#fault !== undefined) return this.#renderFault(this.#fault);
    if (filling === undefined || words === undefined)
      return html`<p role="status">${interviewWords(this.#workerLanguage).say((m) => m.loading)}</p>`;
    const { view: delivery } = this.#delivery;
    if (delivery !== undefined)
      return renderSending({ words: words.own, actions: this.#actions, caseAddress: this.caseAddress }, delivery);
    const { session } = filling;
    const view: InterviewView = {
      filling,
      words,
      wordsOf: (question) => this.#wordsOf(question, words),
      actions: this.#actions,
    };
    return html`${renderCall(view)} ${session === undefined ? '' : renderAsking({ ...view, session })}`;
  }

  /** The words of a question; what an agency must report is said in its own words, where it gives any. */
  #wordsOf(question: Question, { form, reads }: WordsForTwo): QuestionWords {
    const shown = form.question(question);
    const { agency } = this.#filling?.loaded ?? {};
    const own = question.role === 'reporter-notice' ? localized(agency?.reporterNotice, reads) : undefined;
    return own === undefined ? shown : { ...shown, label: own, hint: undefined };
  }

  #renderFault({ code }: IntakeFault): TemplateResult {
    const { say } = interviewWords(this.#workerLanguage);
    const why = code === 'network' || code === 'no-words' ? 'network' : code === 'sealed-only' ? 'sealed' : 'form';
    return html`<p class="call-note" role="alert">${say((m) => m.unavailable[why])}</p>
      <div class="actions">
        <button type="button" class="secondary" data-do="load-again" @click=${() => void this.#load()}>${say((m) => m.again)}</button>
      </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'open-intake-interview': OpenIntakeInterview;
  }
}
