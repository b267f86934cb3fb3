import { type FormDefinition, type Layout, plainTelAddress, pointer } from '@open-intake/core';
import { html, LitElement, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import type { WidgetClient } from './delivery/widget-client.ts';
import { OiStepEvent, type OpenIntakeState } from './events/events.ts';
import { ExitController } from './exit/exit-controller.ts';
import { mayBeStuck } from './exit/leave-page.ts';
import { FocusController } from './focus/focus-controller.ts';
import { iconStyles } from './icons/icon.styles.ts';
import { Intake } from './intake/intake.ts';
import { isSameContent } from './intake/same-content.ts';
import { questionStyles } from './question/question.styles.ts';
import { frameStyles } from './screens/frame/frame.styles.ts';
import { renderFrame } from './screens/frame/frame.ts';
import { renderProgress } from './screens/frame/progress.ts';
import { renderScreen } from './screens/render-screen.ts';
import type { ScreenContext } from './screens/screen-context.ts';
import { renderWithoutForm } from './screens/unavailable/unavailable-screen.ts';
import { controlStyles } from './theme/controls.styles.ts';
import { SchemeController } from './theme/scheme-controller.ts';
import { tokens } from './theme/tokens.styles.ts';
import { createFormWords, type FormWords } from './words/form-words.ts';

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
 * @csspart sheet - the sheet of paper around everything
 * @csspart bar - the row below, with `call` and `exit`
 * @csspart progress - how far the person is
 * @csspart title - the heading of a screen
 * @csspart label - the words of a question
 * @csspart hint - what helps to answer it
 * @csspart choice - a row that can be chosen; `chosen` too where it is
 * @csspart chosen - a row that is chosen
 * @csspart input - a box to write in
 * @csspart secondary - a button that is not the first one of its screen
 * @csspart notice - help that comes with an answer
 * @csspart note - what to know before going on
 * @csspart next-steps - the places that may help, below the receipt
 * @csspart step - a place
 * @cssprop --oi-accent - the brand's colour; readable shades for light and dark are made from it
 * @cssprop --oi-paper - background; all colours on it are made to be readable, for light and dark
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
export class OpenIntake extends LitElement {
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

  /** Address of the form: `{src}`, `{src}/messages/{tag}`, `{src}/agency` and `{src}/today` are fetched. */
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
  /** Forgets every answer and draws nothing of them, at once. */
  readonly #wipe = (): void => {
    this.#intake.wipe();
    this.#drawNow();
  };
  readonly #say = (text: string, aloud?: 'aloud'): void => {
    this.#said = { text, aloud: aloud !== undefined };
    this.requestUpdate();
  };
  readonly #intake = new Intake(this, {
    prefill: () => this.#prefill,
    wipe: this.#wipe,
    say: this.#say,
    moveFocus: (...selectors) => this.#focus.want(...selectors),
  });
  readonly #exit = new ExitController(this, {
    address: () => this.exitUrl,
    agency: () => this.#intake.form?.agency,
    hasKeys: () => this.#hasExitKeys,
    keepsAnswers: () => this.safety === 'trusted-device',
    onHide: this.#wipe,
    onLeave: () => {
      this.#prefill = undefined;
      this.#intake.leaveForGood();
      this.#drawNow();
    },
    onReturn: () => void this.#intake.load(),
    onPress: (left) => {
      const { ui } = this.#intake.words;
      if (ui !== undefined) this.#say(ui.text(`exit.${(['stay', 'one', 'two'] as const)[left]}`), 'aloud');
    },
  });
  readonly #focus = new FocusController(this, {
    screen: () => this.#screen,
    coveredAbove: () => this.#intake.deferred?.coveredAbove(this) ?? 0,
  });
  /** Puts the calculated values into a text, once the deferred part is there. */
  readonly #fillText = (text: string, language: string): string => {
    const { deferred, flow } = this.#intake;
    return deferred?.fillIn(text, flow.session?.state.values ?? {}, language) ?? text.replace(/{{.+?}}/g, '…');
  };
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

  /** Where the person is; reflected as `data-state`. */
  get state(): OpenIntakeState {
    const { flow, delivering } = this.#intake;
    const { kind } = flow.phase;
    if (kind === 'form' || kind === 'partial') return flow.isReview ? 'review' : 'question';
    return kind === 'delivery' ? (delivering?.view.kind ?? 'sending') : kind;
  }

  /** The number that calls the agency: the page's, where it gives one that is not blank, else the agency's own. */
  get #phoneToCall(): string | undefined {
    return this.phone?.trim() || this.#intake.form?.agency?.phone.phone;
  }

  get #hasExitKeys(): boolean {
    return `${this.exitKeys}`.trim().toLowerCase() !== 'off';
  }

  /** Names the screen that is shown: changes exactly when another one is. */
  get #screen(): string {
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
    else if (changed.has('lang') && flow.session !== undefined) this.#intake.language.followPage();
    this.#intake.noteWhatIsSeen();
  }

  protected override firstUpdated(): void {
    for (const kind of ['keydown', 'keypress', 'keyup']) this.renderRoot.addEventListener(kind, holdKey);
  }

  protected override updated(): void {
    const { flow } = this.#intake;
    if (this.getAttribute('data-state') !== this.state) this.setAttribute('data-state', this.state);
    if (this.#step === this.#screen) return;
    this.#step = this.#screen;
    // No script of the page comes between the press of the exit and the empty screen.
    if (this.state === 'left') return;
    if (this.#said.text !== '' && !this.#said.aloud) this.#say('');
    this.dispatchEvent(new OiStepEvent(this.state, flow.questions[0]?.id));
  }

  /** Sends everything, as Send on the review does. */
  async submit(): Promise<void> {
    await this.#intake.deliver(false);
  }

  /** Forgets every answer and starts over. */
  reset(): void {
    this.#intake.restart();
    this.#drawNow();
  }

  /** Shows the screen of a question. False when there is none to show. */
  goTo(questionId: string): boolean {
    return this.#intake.goTo(pointer(questionId));
  }

  override render(): TemplateResult {
    const { flow, words, form } = this.#intake;
    const languages = this.#intake.language.offered;
    const { ui } = words;
    if (ui === undefined) return html`<slot></slot>`;
    if (flow.phase.kind === 'left') return html``;
    const { session, phase, screen } = flow;
    const language = session?.state.language ?? ui.language;
    const byHelper = this.#intake.delivering?.byHelper;
    const formWords = form && createFormWords(form.form, words.formMessages, language, this.#fillText, byHelper);
    const phone = this.#phoneToCall;
    const isOut = phase.kind === 'loading' || phase.kind === 'unavailable';
    return renderFrame(
      {
        ui,
        progress: screen && form && formWords && renderProgress(ui, formWords, form.form, screen),
        language,
        languages: isOut || phase.kind === 'languages' ? [] : languages,
        languagesOpen: this.#languagesOpen,
        phone,
        call: phone && (this.#intake.deferred?.telAddress ?? plainTelAddress)(phone),
        showsSlot: isOut || this.state === 'waiting' || phone === undefined,
        said: this.#said,
        onLanguages: () => this.#openLanguages(!this.#languagesOpen),
        onLanguage: (tag) => this.#chooseLanguage(tag),
        onExit: () => this.#exit.leave(),
      },
      form === undefined || formWords === undefined || isOut
        ? renderWithoutForm(phase, ui, () => this.#intake.retry())
        : this.#renderInside(formWords),
    );
  }

  #renderInside(words: FormWords): TemplateResult {
    const { flow, form, delivering, language, isStuck, deferred, unplaced, windowed } = this.#intake;
    const { ui } = this.#intake.words;
    if (ui === undefined || form === undefined) return html``;
    const context: ScreenContext = {
      ui,
      words,
      form: form.form,
      session: flow.session,
      fields: form.fields,
      types: this.#intake.types,
      agency: form.agency,
      phone: this.#phoneToCall,
      readTime: () => form.agency && deferred?.readTimeWords(form.agency, ui),
      languages: language.offered,
      missingLanguage: language.missing,
      unplaced,
      forgets: this.#intake.forgets,
      hasExitKeys: this.#hasExitKeys,
      isStuck,
      mayBeStuck: mayBeStuck(),
      summary: flow.summary,
      delivering,
      deferred,
      windowed,
      actions: this.#intake,
    };
    const screen = renderScreen(context, flow);
    return deferred?.renderReturn(this.#intake, ui, screen) ?? screen;
  }

  #drawNow(): void {
    if (this.isUpdatePending) this.performUpdate();
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

/**
 * Keeps a key from the page: what is typed here is typed here, and its shortcuts and Enter hear nothing of it. A page may hear of shortcuts
 * with a modifier, and of Escape, Tab, Shift, Control, Alt, Meta and F1 to F24: known by first letters that no key which types, takes away
 * or moves begins with.
 */
function holdKey(event: Event): void {
  const { key, ctrlKey, metaKey } = event as KeyboardEvent;
  if (!ctrlKey && !metaKey && !/^(Es|Al|[TSCMF]\w)/.test(key)) event.stopPropagation();
}

declare global {
  interface HTMLElementTagNameMap {
    'open-intake': OpenIntake;
  }
}
