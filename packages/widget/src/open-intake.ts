import { type FormDefinition, type Layout, plainTelAddress, pointer } from '@open-intake/core';
import {
  type CSSResult,
  html,
  LitElement,
  type PropertyDeclarations,
  type PropertyValues,
  type TemplateResult,
} from 'lit';
import { OiExitEvent, OiStepEvent, type OpenIntakeState } from './flow/events.ts';
import { ExitController, type ExitHost } from './flow/exit-controller.ts';
import { FocusController, type FocusHost } from './flow/focus-controller.ts';
import { holdKey } from './flow/hold-key.ts';
import { Intake } from './flow/intake.ts';
import type { IntakeHost } from './flow/intake-host.ts';
import { mayBeStuck } from './flow/leave-page.ts';
import { phoneToCall } from './flow/phone-to-call.ts';
import { isSameContent } from './flow/same-content.ts';
import type { ScreenContext } from './flow/screen-context.ts';
import { stateOf } from './flow/state-of.ts';
import type { WidgetClient } from './flow/widget-client.ts';
import { iconStyles } from './icons/icon.styles.ts';
import { questionStyles } from './question/question.styles.ts';
import { renderFrame } from './screens/frame.ts';
import { renderProgress } from './screens/progress.ts';
import { renderScreen } from './screens/render-screen.ts';
import { renderUnavailable } from './screens/unavailable-screen.ts';
import { adoptAccent, adoptStyles } from './theme/adopt-styles.ts';
import { controlStyles } from './theme/controls.styles.ts';
import { frameStyles } from './theme/frame.styles.ts';
import { SchemeController } from './theme/scheme-controller.ts';
import { tokens } from './theme/tokens.styles.ts';
import { createFormWords, type FormWords } from './words/form-words.ts';
import { readTimeWords } from './words/read-time.ts';

/** Where the exit goes when the agency names no place: the weather, with nothing personal on it. */
const defaultExit = 'https://www.weather.gov/';

const hasChanged = (value: unknown, old: unknown): boolean => !isSameContent(value, old);

/** A host that makes a client of the SDK whenever it draws says the same by it each time; the newest is the one that sends. */
const isAnotherClient = (client?: WidgetClient, old?: WidgetClient): boolean =>
  !isSameContent(client, old, client?.postsTo !== undefined);

/**
 * `<open-intake>`: asks a person what they need, one topic at a time, in their language, and delivers it once.
 *
 * What stands between the tags is shown without script, when the form cannot load, and as the way to a person.
 *
 * @tag open-intake
 * @slot - the way to a person: a phone number, an address
 * @csspart language - opens the list of languages
 * @csspart next - goes on
 * @csspart back - goes to the screen before
 * @csspart send - sends
 * @csspart error-summary - what to look at again
 * @csspart review - the answers, to be read once more
 * @csspart receipt - the proof that the agency has the answers
 * @csspart receipt-code - the code that can be read aloud
 * @csspart exit - leaves the page and wipes it
 * @csspart call - a person to call
 * @cssprop --oi-paper - background
 * @cssprop --oi-ink - text
 * @cssprop --oi-quiet - quieter text
 * @cssprop --oi-line - lines and edges
 * @cssprop --oi-soft - background of rows that can be chosen
 * @cssprop --oi-accent-shade - accent, readable on the background; made from the agency's colour
 * @cssprop --oi-on-accent - text on the accent
 * @cssprop --oi-accent-soft - background of what is chosen
 * @cssprop --oi-attention - text of what to look at again
 * @cssprop --oi-attention-soft - background of what to look at again
 * @cssprop --oi-focus - ring around what has the focus
 * @cssprop --oi-paper-dark - background, in a dark scheme
 * @cssprop --oi-ink-dark - text, in a dark scheme
 * @cssprop --oi-quiet-dark - quieter text, in a dark scheme
 * @cssprop --oi-line-dark - lines and edges, in a dark scheme
 * @cssprop --oi-soft-dark - background of rows that can be chosen, in a dark scheme
 * @cssprop --oi-accent-shade-dark - accent, readable on the background, in a dark scheme
 * @cssprop --oi-on-accent-dark - text on the accent, in a dark scheme
 * @cssprop --oi-accent-soft-dark - background of what is chosen, in a dark scheme
 * @cssprop --oi-attention-dark - text of what to look at again, in a dark scheme
 * @cssprop --oi-attention-soft-dark - background of what to look at again, in a dark scheme
 * @cssprop --oi-focus-dark - ring around what has the focus, in a dark scheme
 * @cssprop [--oi-font=system-ui] - font of text
 * @cssprop [--oi-font-heading=ui-serif] - font of headings
 * @cssprop [--oi-size=1.1875em] - size of text, in em of the size set in the browser; everything else follows it
 * @cssprop [--oi-radius=6px] - how round corners are
 * @fires {OiReadyEvent} oi-ready - the form is there and can be answered
 * @fires {OiStepEvent} oi-step - another screen is shown
 * @fires {OiChangeEvent} oi-change - an answer changed; says which question only
 * @fires {OiLanguageEvent} oi-language - the words are in another language
 * @fires {OiSubmitEvent} oi-submit - the person asked to send; can be cancelled
 * @fires {OiSubmittedEvent} oi-submitted - the server has it, by a verified receipt
 * @fires {OiErrorEvent} oi-error - something the developer should know
 * @fires {OiExitEvent} oi-exit - the person leaves by the exit; everything is wiped
 */
export class OpenIntake extends LitElement implements IntakeHost, ExitHost, FocusHost {
  static override styles = [tokens, frameStyles, controlStyles, iconStyles, questionStyles];

  static override properties: PropertyDeclarations = {
    src: {},
    endpoint: {},
    lang: {},
    languages: { hasChanged },
    safety: {},
    layout: {},
    exitUrl: { attribute: 'exit-url' },
    exitKeys: { attribute: 'exit-keys' },
    colorScheme: { attribute: 'color-scheme' },
    phone: {},
    keyPin: { attribute: 'key-pin' },
    form: { attribute: false, hasChanged },
    messages: { attribute: false, hasChanged },
    client: { attribute: false, hasChanged: isAnotherClient },
    answers: { attribute: false, noAccessor: true },
    answersVersion: { attribute: false },
  };

  /** Address of the form: `{src}`, `{src}/messages/{tag}` and `{src}/agency` are fetched. */
  declare src: string | undefined;
  /** Posts go to `{endpoint}/submissions`. @default src */
  declare endpoint: string | undefined;
  /** The language to start in: skips the picker screen, never the picker. */
  declare lang: string;
  /** BCP 47 tags to offer: a list, or separated by spaces or commas. @default those of the agency, else of the form */
  declare languages: string | readonly string[] | undefined;
  /** What the device may remember; anything else than these three counts as `strict`. @default 'strict' */
  declare safety: 'strict' | 'standard' | 'trusted-device';
  /** How much of the form one screen holds. @default 'question' */
  declare layout: Layout;
  /** Where the exit goes. @default the agency's */
  declare exitUrl: string | undefined;
  /** Whether Shift pressed three times leaves, as the exit does: `shift` or `off`. @default 'shift' */
  declare exitKeys: 'shift' | 'off';
  /** `light` or `dark` where the page does not tell by itself. @default 'auto': as the page is */
  declare colorScheme: 'auto' | 'light' | 'dark' | undefined;
  /** A number to call. @default the agency's */
  declare phone: string | undefined;
  /** The pin of the agency's root key (`sha256-…`): answers are sealed so that only the agency reads them, or not sent. */
  declare keyPin: string | undefined;
  /** The form itself, instead of `src`. */
  declare form: FormDefinition | undefined;
  /** The form's words by BCP 47 tag, instead of fetching them. */
  declare messages: Readonly<Record<string, unknown>> | undefined;
  /** A client of the SDK, instead of fetching and sending by address. One that posts to the same place by the same code is the same. */
  declare client: WidgetClient | undefined;
  /** The version of the form that `answers` were given to, where it may be an earlier one: they are brought to this one. */
  declare answersVersion: string | undefined;
  #prefill: Readonly<Record<string, unknown>> | undefined;
  readonly #intake = new Intake(this);
  readonly #exit = new ExitController(this);
  readonly #focus = new FocusController(this);
  #languagesOpen = false;
  #said = { text: '', aloud: true };
  #step = '';

  constructor() {
    super();
    this.safety = 'strict';
    this.layout = 'question';
    this.exitKeys = 'shift';
    new SchemeController(this);
  }

  /**
   * Coded values by question id. Set: answers to start with; what somebody answered already stays until `reset()`. Read: what
   * is answered now, for a host that asks; it stays on the device until the person sends it.
   */
  get answers(): Readonly<Record<string, unknown>> | undefined {
    return this.#intake.flow.session?.state.answers ?? this.#prefill;
  }

  set answers(value: Readonly<Record<string, unknown>> | undefined) {
    const old = this.#prefill;
    if (isSameContent(value, old)) return;
    this.#prefill = value;
    this.requestUpdate('answers', old);
  }

  /** @internal */
  get answersToStartWith(): Readonly<Record<string, unknown>> | undefined {
    return this.#prefill;
  }

  /** Where the person is; reflected as `data-state`. */
  get state(): OpenIntakeState {
    return stateOf(this.#intake);
  }

  /** @internal */
  get exitAddress(): string {
    return this.exitUrl?.trim() || this.#intake.form?.agency?.exitUrl || defaultExit;
  }

  /** @internal */
  get hasExitKeys(): boolean {
    return `${this.exitKeys}`.trim().toLowerCase() !== 'off';
  }

  /** @internal */
  get forgets(): boolean {
    return !['standard', 'trusted-device'].includes(this.safety);
  }

  /** @internal */
  get keepsOnLeaving(): boolean {
    return this.safety === 'trusted-device';
  }

  /** @internal */
  get screenKey(): string {
    const { phase, screen } = this.#intake.flow;
    return [this.state, screen?.id, phase.kind === 'short' ? phase.step : ''].join(' ');
  }

  protected override willUpdate(changed: PropertyValues): void {
    // At first `answers` counts as changed whenever it is drawn: where drawing goes wrong, that would be for ever.
    const { flow } = this.#intake;
    const takesAnswers = this.hasUpdated && !flow.isBegun;
    const isNew = ['src', 'form', 'messages', 'client', 'layout', 'languages', takesAnswers && 'answers'].some(
      (name) => name !== false && changed.has(name),
    );
    if (isNew) void this.#intake.load();
    else if (changed.has('lang') && flow.session !== undefined) this.#intake.followPage();
    this.#intake.noteWhatIsSeen();
  }

  protected override firstUpdated(): void {
    for (const kind of ['keydown', 'keypress', 'keyup']) this.renderRoot.addEventListener(kind, holdKey);
  }

  protected override updated(): void {
    const { flow } = this.#intake;
    if (this.getAttribute('data-state') !== this.state) this.setAttribute('data-state', this.state);
    if (this.#step === this.screenKey) return;
    this.#step = this.screenKey;
    // No script of the page comes between the press of the exit and the empty screen.
    if (this.state === 'left') return;
    if (this.#said.text !== '' && !this.#said.aloud) this.say('');
    this.dispatchEvent(new OiStepEvent(this.state, flow.questions[0]?.id));
  }

  /** Sends everything, as Send on the review does. */
  async submit(): Promise<void> {
    await this.#intake.deliver(false);
  }

  /** Forgets every answer and starts over. */
  reset(): void {
    this.#intake.restart();
    if (this.isUpdatePending) this.performUpdate();
  }

  /** Shows the screen of a question. False when there is none to show. */
  goTo(questionId: string): boolean {
    return this.#intake.goTo(pointer(questionId));
  }

  /** @internal */
  wipe(): void {
    this.#intake.wipe();
    if (this.isUpdatePending) this.performUpdate();
  }

  /** @internal */
  leaving(): void {
    this.#prefill = undefined;
    this.#intake.leaveForGood();
    if (this.isUpdatePending) this.performUpdate();
  }

  /** @internal */
  left(): void {
    this.dispatchEvent(new OiExitEvent());
  }

  /** @internal */
  comeBack(): void {
    void this.#intake.load();
  }

  /** @internal */
  sayPressesLeft(left: 0 | 1 | 2): void {
    const { ui } = this.#intake.words;
    if (ui !== undefined) this.say(ui.text(`exit.${(['stay', 'one', 'two'] as const)[left]}`), 'aloud');
  }

  /** @internal */
  adopt(styles: readonly CSSResult[], accent?: string): void {
    const root = this.renderRoot as ShadowRoot;
    adoptStyles(root, styles);
    if (accent !== undefined) adoptAccent(root, accent);
  }

  /** @internal */
  say(text: string, aloud?: 'aloud'): void {
    this.#said = { text, aloud: aloud !== undefined };
    this.requestUpdate();
  }

  /** @internal */
  get coveredAbove(): number {
    return this.#intake.laterPart?.coveredAbove(this) ?? 0;
  }

  /** @internal */
  moveFocus(...selectors: readonly string[]): void {
    this.#focus.want(...selectors);
  }

  override render(): TemplateResult {
    const { flow, words, form, languages } = this.#intake;
    const { ui } = words;
    if (ui === undefined) return html`<slot></slot>`;
    if (flow.phase.kind === 'left') return html``;
    const { session, phase, screen } = flow;
    const language = session?.state.language ?? ui.language;
    const formWords = form && createFormWords(form.form, words.formMessages, language, this.#intake.fillText);
    const phone = phoneToCall(this.phone, form?.agency);
    const isOut = phase.kind === 'loading' || phase.kind === 'unavailable';
    return renderFrame(
      {
        ui,
        progress: screen && session && formWords && renderProgress(ui, formWords, session, screen),
        language,
        languages: isOut || phase.kind === 'languages' ? [] : languages,
        languagesOpen: this.#languagesOpen,
        phone,
        call: phone && (this.#intake.laterPart?.telAddress ?? plainTelAddress)(phone),
        showsSlot: isOut || this.state === 'waiting' || phone === undefined,
        said: this.#said,
        onLanguages: () => this.#openLanguages(!this.#languagesOpen),
        onLanguage: (tag) => this.#chooseLanguage(tag),
        onExit: () => this.#exit.leave(),
      },
      form === undefined || formWords === undefined || isOut ? this.#renderOutside() : this.#renderInside(formWords),
    );
  }

  #renderOutside(): TemplateResult {
    const { flow, words } = this.#intake;
    const { phase } = flow;
    if (words.ui === undefined) return html``;
    if (phase.kind === 'unavailable') return renderUnavailable(words.ui, phase.fault.words, () => this.#intake.retry());
    return html`<p class="lead" role="status">${words.ui.text('loading.title')}</p>`;
  }

  #renderInside(words: FormWords): TemplateResult {
    const { flow, form, delivering, languages, missingLanguage, isStuck, laterPart, unplaced, longScreen } =
      this.#intake;
    const { ui } = this.#intake.words;
    if (ui === undefined || form === undefined) return html``;
    const context: ScreenContext = {
      ui,
      words,
      form: form.form,
      session: flow.session,
      fields: form.fields,
      types: form.types,
      agency: form.agency,
      readTime: form.agency && readTimeWords(form.agency, ui.language),
      languages,
      missingLanguage,
      unplaced,
      forgets: this.forgets,
      hasExitKeys: this.hasExitKeys,
      isStuck,
      mayBeStuck: mayBeStuck(),
      summary: flow.summary,
      delivering,
      later: laterPart,
      longScreen,
      actions: this.#intake,
    };
    const screen = renderScreen(context, flow);
    return laterPart?.renderReturn(this.#intake, ui, screen) ?? screen;
  }

  #openLanguages(isOpen: boolean): void {
    this.#languagesOpen = isOpen;
    this.#focus.want(isOpen ? '.language-panel [data-language]' : '[part="language"]');
  }

  #chooseLanguage(tag: string): void {
    this.#openLanguages(false);
    this.#intake.chooseLanguage(tag);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'open-intake': OpenIntake;
  }
}
