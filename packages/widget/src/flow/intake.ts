import { autonymOf, type Issue, type Pointer, pointerParts, type Receipt, type SkipReason } from '@open-intake/core';
import type { CSSResult } from 'lit';
import { loadFields } from '../fields/registry.ts';
import { controlId } from '../question/control-id.ts';
import { idPrefix } from '../screens/id-prefix.ts';
import { WordsController } from '../words/words-controller.ts';
import { answerByRole, hasSafeWay } from './by-role.ts';
import { DeliveryController, type DeliveryOwner } from './delivery-controller.ts';
import { OiErrorEvent, OiLanguageEvent, OiReadyEvent, OiSubmitEvent, OiSubmittedEvent } from './events.ts';
import { canDraw, typesOf } from './first-screen.ts';
import { FlowController, type FlowHost, type FlowOwner } from './flow-controller.ts';
import { IntakeFault } from './intake-fault.ts';
import type { Later } from './later.ts';
import { type LoadedForm, LoadingController, type LoadingHost, type LoadingOwner } from './loading-controller.ts';
import { closestLanguage, offeredLanguages } from './offered-languages.ts';
import { safeAddress } from './safe-address.ts';
import type { Actions } from './screen-context.ts';
import { today } from './today.ts';
import { whenIdle } from './when-idle.ts';
import type { WidgetClient } from './widget-client.ts';

/** What the parts of the widget need of the element. */
export interface IntakeHost extends LoadingHost, FlowHost {
  readonly endpoint: string | undefined;
  readonly lang: string;
  readonly languages: string | undefined;
  readonly client: WidgetClient | undefined;
  /** Adds style sheets, and the agency's colour where it has one. */
  adopt(styles: readonly CSSResult[], accent?: string): void;
  /** Says something under the screen; `aloud` only to whoever listens, because the screen shows it already. */
  say(text: string, aloud?: 'aloud'): void;
  /** After the next drawing, moves focus to what the first selector that matches anything finds. */
  moveFocus(...selectors: readonly string[]): void;
}

/** Puts the parts together: what a person does on a screen, and what comes of it. */
export class Intake implements Actions, LoadingOwner, FlowOwner, DeliveryOwner {
  readonly words: WordsController;
  readonly flow: FlowController;
  readonly delivery: DeliveryController;
  form: LoadedForm | undefined;
  languages: readonly string[] = [];
  missingLanguage: string | undefined;
  /** The part behind the first question, once it is there. */
  laterPart: Later | undefined;
  reachable = false;

  readonly #host: IntakeHost;
  readonly #loading: LoadingController;
  #coming: Promise<Later | undefined> | undefined;

  constructor(host: IntakeHost) {
    this.#host = host;
    this.#loading = new LoadingController(host, this);
    this.words = new WordsController(host);
    this.flow = new FlowController(host, this);
    this.delivery = new DeliveryController(host, this);
  }

  get picks(): boolean {
    return this.languages.length > 1 && (!this.#host.lang || this.missingLanguage !== undefined);
  }

  async load(): Promise<void> {
    this.form = undefined;
    this.laterPart = undefined;
    this.flow.close({ kind: 'loading' });
    await this.#loading.load();
  }

  async loaded(form: LoadedForm): Promise<void> {
    this.form = form;
    this.#host.adopt(form.fields.styles, form.agency?.accent);
    this.languages = offeredLanguages(form.form, form.agency, this.#host.languages ?? null);
    const [only] = this.languages;
    if (only === undefined) return this.missed(new IntakeFault('no-language'));
    const wish = this.#host.lang || undefined;
    const start = wish === undefined ? undefined : closestLanguage(wish, this.languages);
    this.missingLanguage = start === undefined ? wish : undefined;
    if (this.missingLanguage !== undefined) this.#report(new IntakeFault('no-language'));
    if (start !== undefined || this.languages.length === 1) return this.#startIn(start ?? only, form);
    const known = navigator.languages.find((tag) => closestLanguage(tag, this.languages) !== undefined);
    try {
      await this.words.speak(known ?? only);
    } catch {
      return this.missed(new IntakeFault('network'));
    }
    this.flow.go({ kind: 'languages' });
    this.#host.dispatchEvent(new OiReadyEvent(form.form.id, form.form.version));
  }

  async missed(fault: IntakeFault): Promise<void> {
    this.#report(fault);
    if (this.words.ui === undefined) await this.words.speak(this.#host.lang || navigator.language).catch(ignore);
    this.flow.go({ kind: 'unavailable', fault });
  }

  chooseLanguage(tag: string): void {
    void this.#switchTo(tag);
  }

  start(): void {
    this.flow.go({ kind: 'form' });
    const isReady = this.form !== undefined && canDraw(this.form.types, this.flow.questions);
    const load = () => void this.later().then((later) => this.#lookAtAll(later));
    if (isReady) whenIdle(load);
    else load();
  }

  callMe(): void {
    void this.later().then((later) => later && this.flow.go({ kind: 'short', step: 0 }));
  }

  next(): void {
    void this.flow.next().then(() => this.#focusSummary());
  }

  back(): void {
    if (this.flow.phase.kind === 'delivery') this.backToAnswers();
    else this.flow.back();
  }

  answer(path: Pointer, value: unknown): void {
    this.flow.answer(path, value);
  }

  skip(path: Pointer, reason?: SkipReason): void {
    this.flow.skip(path, reason);
  }

  change(path: Pointer): void {
    this.goTo(path);
  }

  /** Shows the screen of a question, once all that draws it is there. False when there is none to show. */
  goTo(path: Pointer): boolean {
    const isThere = this.flow.goTo(path);
    if (isThere) void this.later();
    return isThere;
  }

  focusOn(path: Pointer): void {
    const [id = ''] = pointerParts(path);
    const controls = ':is(input, textarea, select, button)';
    this.#host.moveFocus(`#${CSS.escape(controlId(idPrefix, path))}`, `[data-question="${id}"] ${controls}`);
  }

  sendWhatThereIs(): void {
    void this.later().then((later) => later && this.flow.go({ kind: 'partial' }));
  }

  send(): void {
    void this.deliver(this.flow.phase.kind !== 'form');
  }

  sendAgain(): void {
    void this.delivery.again();
  }

  backToAnswers(): void {
    if (this.delivery.state.kind === 'sending' || this.delivery.state.kind === 'sent') return;
    this.delivery.stop();
    this.flow.go({ kind: 'form' });
    this.flow.session?.dispatch({ type: 'review' });
  }

  erase(): void {
    this.wipe();
    this.flow.go({ kind: 'stopped' });
  }

  restart(): void {
    this.wipe();
  }

  retry(): void {
    void (this.form === undefined || this.flow.phase.kind === 'unavailable' ? this.load() : this.later());
  }

  redraw(): void {
    this.#host.requestUpdate();
  }

  /** Forgets everything that was answered, and stands at the beginning again. */
  wipe(): void {
    const { session } = this.flow;
    if (this.form === undefined || session === undefined) return;
    const { language } = session.state;
    this.delivery.stop();
    this.flow.close(this.picks ? { kind: 'languages' } : { kind: 'about' });
    this.flow.open(this.form, language);
  }

  /** Sends everything, or what there is. The host page may keep it from happening. */
  async deliver(partial: boolean): Promise<void> {
    const { form, flow } = this;
    const { session } = flow;
    const later = await this.later();
    if (form === undefined || session === undefined || session !== flow.session) return;
    if (later === undefined) return;
    const issues = later.checkAll(session, today(), partial);
    if (issues.length > 0) {
      flow.show(issues);
      return this.#focusSummary();
    }
    if (answerByRole(session, 'keep') === 'no') return this.erase();
    if (!this.#host.dispatchEvent(new OiSubmitEvent(partial))) return;
    const draft = later.draftOf(session, partial);
    const client = this.#host.client ?? later.createClient(this.#endpoint());
    flow.go({ kind: 'delivery' });
    await this.delivery.deliver(draft, form.form, client);
  }

  delivered(receipt: Receipt): void {
    const { session } = this.flow;
    this.reachable = session !== undefined && hasSafeWay(session);
    session?.dispatch({ type: 'reset' });
    this.#host.dispatchEvent(new OiSubmittedEvent(receipt.id, receipt.code, receipt.receivedAt));
  }

  rejected(issues: readonly Issue[]): void {
    this.flow.show(issues);
    this.#focusSummary();
  }

  held(code: string, fix: string): void {
    this.#host.dispatchEvent(new OiErrorEvent(code, fix));
  }

  /** The exact words on the screen belong to the answers: the agency must know what was asked. */
  noteWhatIsSeen(): void {
    const { flow, words, laterPart } = this;
    const { session } = flow;
    if (session === undefined || laterPart === undefined) return;
    for (const [id, text] of laterPart.seenTexts(session, words.formMessages, flow.questions)) {
      session.dispatch({ type: 'seen', id, text });
    }
  }

  /** The part behind the first question; undefined while it cannot be fetched. */
  later(): Promise<Later | undefined> {
    if (this.laterPart !== undefined) return Promise.resolve(this.laterPart);
    this.#coming ??= this.#loadLater().finally(() => {
      this.#coming = undefined;
    });
    return this.#coming;
  }

  async #loadLater(): Promise<Later | undefined> {
    const { form } = this;
    if (form === undefined) return undefined;
    try {
      const [part, fields] = await Promise.all([import('./later.ts'), loadFields(form.form), this.words.count()]);
      if (form !== this.form) return undefined;
      this.laterPart = part;
      this.form = { ...form, fields, types: typesOf(form.form) };
      this.noteWhatIsSeen();
      this.#host.adopt([part.laterStyles, ...fields.styles]);
      this.#host.requestUpdate();
    } catch {
      const fix = 'A chunk beside open-intake.js could not be fetched: serve all of them.';
      this.#host.dispatchEvent(new OiErrorEvent('part-not-loaded', fix));
      this.#host.say(this.words.ui?.text('nav.notLoaded') ?? '');
    }
    return this.laterPart;
  }

  #endpoint(): string {
    const address = this.#host.endpoint ?? this.#host.src;
    if (address === undefined) throw new TypeError('Nowhere to send to: set `src`, `endpoint` or `client`.');
    return safeAddress(address, this.#host.baseURI);
  }

  #focusSummary(): void {
    if (this.flow.summary) this.#host.moveFocus('[part="error-summary"]');
  }

  async #startIn(language: string, form: LoadedForm): Promise<void> {
    try {
      if (!(await this.words.switchTo(language, form.form, form.source))) return;
      this.flow.open(form, language);
    } catch (error) {
      const isNetwork = error instanceof IntakeFault && error.code === 'network';
      return this.missed(isNetwork ? error : new IntakeFault('no-words'));
    }
    this.flow.go({ kind: 'about' });
    this.#host.dispatchEvent(new OiReadyEvent(form.form.id, form.form.version));
  }

  async #switchTo(language: string): Promise<void> {
    const { form, flow } = this;
    if (form === undefined) return;
    try {
      if (!(await this.words.switchTo(language, form.form, form.source))) return;
    } catch {
      this.#report(new IntakeFault('no-words'));
      return this.#host.say(this.words.ui?.text('unavailable.language') ?? '');
    }
    if (flow.session === undefined) flow.open(form, language);
    else flow.session.dispatch({ type: 'language', language });
    this.missingLanguage = undefined;
    if (flow.phase.kind === 'languages') flow.go({ kind: 'about' });
    this.#host.dispatchEvent(new OiLanguageEvent(language));
    const own = autonymOf(language) ?? language;
    this.#host.say(this.words.ui?.text('language.changed', { language: own }) ?? '', 'aloud');
    this.#host.requestUpdate();
  }

  /** A form that breaks a rule must not collect answers that nobody can deliver. */
  #lookAtAll(later: Later | undefined): void {
    const problem = later?.formProblem(this.form?.form);
    if (problem === undefined || this.flow.phase.kind === 'left') return;
    const fault = new IntakeFault('bad-form');
    this.#host.dispatchEvent(new OiErrorEvent(problem.code, `${fault.fix} First problem at ${problem.path || '/'}.`));
    this.flow.close({ kind: 'unavailable', fault });
  }

  #report({ code, fix }: IntakeFault): void {
    this.#host.dispatchEvent(new OiErrorEvent(code, fix));
  }
}

/** Without words of our own, what stands between the tags is shown: it needs none. */
function ignore(): void {}
