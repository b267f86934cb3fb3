import type { Pointer, SkipReason } from '@open-intake/core';
import { deviceName } from '@open-intake/sdk/outbox';
import type { CSSResult } from 'lit';
import type { Delivering } from '../delivery/delivering.ts';
import { OiErrorEvent, OiReadyEvent } from '../events/events.ts';
import { markHere } from '../exit/go-below.ts';
import { canLeave, mayBeStuck } from '../exit/leave-page.ts';
import { canDraw } from '../fields/can-draw.ts';
import type { FieldName } from '../fields/field-name.ts';
import { IntakeFault } from '../form-source/intake-fault.ts';
import { LanguageController } from '../language/language-controller.ts';
import { isPlain, needsWholeForm } from '../loading/first-screen.ts';
import { type LoadedForm, LoadingController } from '../loading/loading-controller.ts';
import type { UnplacedLine } from '../migration/unplaced-lines.ts';
import { FlowController } from '../navigation/flow-controller.ts';
import { controlId, idPrefix } from '../question/control-id.ts';
import type { Actions } from '../screens/screen-context.ts';
import type { Shades } from '../theme/accent.ts';
import { adoptShades, adoptStyles } from '../theme/adopt-styles.ts';
import type { WindowedScreen } from '../windowed-screen/windowed-screen.ts';
import type { WordsController } from '../words/words-controller.ts';
import { afterDrawing } from './after-drawing.ts';
import { type Deferred, fetchDeferred } from './fetch-deferred.ts';
import type { IntakeHost, IntakeOptions } from './intake-host.ts';

/** One intake: its controllers put together, and what each action of a screen does. */
export class Intake implements Actions {
  readonly language: LanguageController;
  readonly words: WordsController;
  readonly flow: FlowController;
  form: LoadedForm | undefined;
  /** The part behind the first question, once it is there. */
  deferred: Deferred | undefined;
  /** How sending goes; there once the deferred part is. */
  delivering: Delivering | undefined;
  /** Whether the person was told that the exit cannot leave the page around the frame. */
  isStuck = false;
  /** Answers of before that the form has no place for. */
  unplaced: readonly UnplacedLine[] = [];
  /** Whether the page was left or loaded anew with answers on it. */
  wasBegun = false;
  /** Draws screens of many questions; there once a form had any. */
  windowed: WindowedScreen | undefined;

  readonly say: IntakeOptions['say'];
  readonly moveFocus: IntakeOptions['moveFocus'];

  readonly #host: IntakeHost;
  readonly #options: IntakeOptions;
  readonly #loading: LoadingController;
  #coming: Promise<Deferred | undefined> | undefined;
  /** Whether the page wants another form than the one that is being filled. */
  #isBehind = false;
  /** Fetches the part behind the first question now, not when the browser is idle. */
  #hurry: (longest: number) => void = ignore;
  /** The answers to start with, brought to the version of the form. */
  #migrated: Readonly<Record<string, unknown>> | undefined;

  constructor(host: IntakeHost, options: IntakeOptions) {
    this.#host = host;
    this.#options = options;
    this.say = options.say;
    this.moveFocus = options.moveFocus;
    this.#loading = new LoadingController(host, {
      loaded: (form) => this.#loaded(form),
      missed: (fault) => this.#missed(fault),
    });
    this.language = new LanguageController(host, {
      form: () => this.form,
      onLanguage: (language) => this.#show(language),
      report: (fault) => this.report(fault),
      say: options.say,
    });
    this.words = this.language.words;
    this.flow = new FlowController(host, {
      picks: () => this.language.picks,
      prefill: () => options.prefill() && (this.#migrated ?? options.prefill()),
      load: () => this.loadDeferred(),
    });
  }

  /** Whether the device remembers nothing. */
  get forgets(): boolean {
    return !['standard', 'trusted-device'].includes(this.#host.safety);
  }

  /** What can be drawn of the screen shown: nothing while its words are not here. */
  get types(): ReadonlySet<FieldName> {
    const { form, flow, words } = this;
    const isWorded = !words.isPartial || flow.screen?.section.id === form?.form.sections[0]?.id;
    return (isWorded && form?.types) || nothingYet;
  }

  /** Adds style sheets, and the shades of a brand where there is one. */
  adopt(styles: readonly CSSResult[], shades?: Shades): void {
    const root = this.#host.renderRoot as ShadowRoot;
    adoptStyles(root, styles);
    if (shades !== undefined) adoptShades(root, shades);
  }

  async load(): Promise<void> {
    this.#isBehind = this.flow.isBegun;
    if (this.#isBehind) {
      const part = await this.loadDeferred();
      if (await part?.takeUp(this.#host, this, () => this.#loading.fetch())) this.#isBehind = false;
      return;
    }
    this.form = undefined;
    this.deferred = undefined;
    this.flow.close({ kind: 'loading' });
    await this.#loading.load();
  }

  async #loaded(form: LoadedForm): Promise<void> {
    this.form = form;
    await this.#migratePrefill(form);
    if (form !== this.form) return;
    const { keyPin, client } = this.#host;
    if (form.agency?.sealedOnly && !(keyPin ?? client?.keyPin)) return this.#missed(new IntakeFault('sealed-only'));
    this.wasBegun = markHere() === 'begun';
    if (!isPlain(form.types) || this.wasBegun) this.words.needAll();
    if (needsWholeForm(form) || this.wasBegun) this.words.needWholeForm();
    this.adopt(form.fields.styles, form.shades);
    this.windowed ??= form.long?.startWindowedScreen(this.#host, (styles) => this.adopt(styles));
    const { language } = this;
    language.offer(form.form, form.agency, this.#host.languages);
    if (language.offered.length === 0) return this.#missed(new IntakeFault('no-language'));
    const start = language.start();
    if (start !== undefined) return this.#startIn(start, form);
    try {
      await language.speak();
    } catch {
      return this.#missed(new IntakeFault('network'));
    }
    return this.#begin('languages');
  }

  /** The first screen. What the device may have kept of answers that were begun is looked for before it. */
  async #begin(kind: 'languages' | 'about'): Promise<void> {
    const { form } = this;
    if (mayBeStuck() || this.wasBegun) await this.loadDeferred().then(() => this.delivering?.looked);
    if (form === undefined || form.form !== this.form?.form || this.flow.phase.kind !== 'loading') return;
    this.flow.go({ kind });
    this.#host.dispatchEvent(new OiReadyEvent(form.form.id, form.form.version));
    // The page before the questions says when somebody will read this.
    if (kind === 'about') this.#goOn();
  }

  async #missed(fault: IntakeFault): Promise<void> {
    this.report(fault);
    this.#tellPageFaults();
    if (this.words.ui === undefined) await this.words.speak(this.#host.lang || navigator.language).catch(ignore);
    this.flow.go({ kind: 'unavailable', fault });
  }

  chooseLanguage(tag: string): void {
    void this.language.choose(tag);
  }

  start(): void {
    this.#onceWarned(() => {
      this.flow.go({ kind: 'form' });
      this.#goOn();
    });
  }

  /** Where the exit cannot leave the page around a frame, the person is told before anything is asked. */
  #onceWarned(go: () => void): void {
    if (this.isStuck || canLeave()) go();
    else
      void this.loadDeferred().then((part) => {
        this.isStuck = part !== undefined;
        this.moveFocus('[data-stuck]');
      });
  }

  /** Fetches what is behind the questions on the screen, once they are drawn if that can be. */
  #goOn(): void {
    if (this.deferred !== undefined) return;
    const load = () => void this.loadDeferred();
    if (!canDraw(this.types, this.flow.questions)) load();
    else
      void this.#host.updateComplete.then(() => {
        this.#hurry = afterDrawing(load);
      });
  }

  callMe(): void {
    this.#onceWarned(() => void this.loadDeferred().then((part) => part && this.flow.go({ kind: 'short', step: 0 })));
  }

  next(): void {
    const waits = this.deferred === undefined;
    if (waits) this.say(this.words.ui?.text('nav.loading') ?? '');
    void this.flow.next().then(() => {
      if (waits && this.deferred !== undefined) this.say('');
      if (this.flow.summary) this.moveFocus('[part="error-summary"]');
    });
  }

  back(): void {
    if (this.flow.phase.kind === 'delivery') this.backToAnswers();
    else this.flow.back();
  }

  answer(path: Pointer, value: unknown): void {
    // Nothing, where a notice may come of the answer.
    this.#hurry(this.form?.form.notices === undefined ? 400 : 0);
    this.flow.answer(path, value);
  }

  skip(path: Pointer, reason?: SkipReason): void {
    this.#hurry(0);
    this.flow.skip(path, reason);
  }

  change(path: Pointer): void {
    this.goTo(path);
  }

  /** Shows the screen of a question, once all that draws it is there. False when there is none to show. */
  goTo(path: Pointer): boolean {
    const isThere = this.flow.goTo(path);
    if (isThere) this.#goOn();
    if (isThere && this.flow.questions.length > 1) {
      this.windowed?.need(path);
      this.moveFocus(`#${CSS.escape(controlId(idPrefix, path))}-label`, '[data-screen] h2');
    }
    return isThere;
  }

  focusOn(path: Pointer): void {
    this.deferred?.focusOnControl(this, path);
  }

  sendWhatThereIs(): void {
    void this.loadDeferred().then((part) => part && this.flow.go({ kind: 'partial' }));
  }

  send(): void {
    void this.deliver(this.flow.phase.kind !== 'form');
  }

  sendAgain(): void {
    this.delivering?.again();
  }

  backToAnswers(): void {
    this.delivering?.backToAnswers();
  }

  erase(): void {
    this.deferred?.pageHistory.forget();
    this.delivering?.forget();
    this.wipe();
    this.flow.go({ kind: 'stopped' });
  }

  restart(): void {
    this.deferred?.pageHistory.forget();
    this.wipe();
  }

  retry(): void {
    void (this.form === undefined || this.flow.phase.kind === 'unavailable' ? this.load() : this.loadDeferred());
  }

  redraw(): void {
    this.#host.requestUpdate();
  }

  /** Forgets everything that was answered, and stands at the beginning again. */
  wipe(): void {
    const { session } = this.flow;
    if (this.form === undefined || session === undefined) return;
    const { language } = session.state;
    this.delivering?.leave();
    this.unplaced = [];
    this.flow.close(this.language.picks ? { kind: 'languages' } : { kind: 'about' });
    if (this.#isBehind) return void this.load();
    this.flow.open(this.form, language);
  }

  /** Forgets everything and shows nothing, until the form is loaded once more. */
  leaveForGood(): void {
    this.delivering?.leave();
    this.unplaced = [];
    this.flow.close({ kind: 'left' });
    void this.#forgetDraft();
  }

  /** Where what could erase a draft is not here yet, a mark says so to it, now or on the next visit. */
  async #forgetDraft(): Promise<void> {
    const { deviceStorage } = this.delivering ?? {};
    this.deferred?.pageHistory.forget();
    if (deviceStorage || this.forgets) return deviceStorage?.forgetDraft();
    try {
      localStorage[deviceName] = 1;
      await (await this.loadDeviceStorage()).forgetEarlier();
    } catch {} // The mark stays where there is room for one.
  }

  /** Sends everything, or what there is. */
  async deliver(partial: boolean): Promise<void> {
    const { session } = this.flow;
    await this.loadDeferred();
    if (session === this.flow.session) await this.delivering?.deliver(partial);
  }

  /** The exact words on the screen belong to the answers: the agency must know what was asked. */
  noteWhatIsSeen(): void {
    this.deferred?.noteSeen(this);
  }

  /** What the device keeps, above `strict`. Asked for here, because a part that imports the part it came from is split in the wrong places. */
  loadDeviceStorage = () => import('../device-storage/device-storage.ts');

  /** The part behind the first question; undefined while it cannot be fetched. */
  loadDeferred(): Promise<Deferred | undefined> {
    if (this.deferred !== undefined) return Promise.resolve(this.deferred);
    this.#coming ??= this.#fetchDeferred().finally(() => {
      this.#coming = undefined;
    });
    return this.#coming;
  }

  async #fetchDeferred(): Promise<Deferred | undefined> {
    try {
      await fetchDeferred(this.#host, this, this.#options);
    } catch (cause) {
      const fix = 'A chunk beside open-intake.js did not load: serve all of them.';
      this.#host.dispatchEvent(new OiErrorEvent('part-not-loaded', fix, cause));
      this.#tellPageFaults();
      this.say(this.words.ui?.text('nav.notLoaded') ?? '');
    }
    return this.deferred;
  }

  #tellPageFaults(): void {
    void import('../host-page/page-faults.ts').then(
      (part) => part.tellPageFaults(this.#host, this.#options.prefill()),
      ignore,
    );
  }

  /** Brings the answers to start with to the version of the form. */
  async #migratePrefill({ form }: LoadedForm): Promise<void> {
    const { answersVersion: from = form.version } = this.#host;
    const part = from === form.version ? undefined : await import('../migration/migrate-prefill.ts');
    const migrated = part?.migratePrefill(this.#host, this.#options.prefill(), form, from);
    this.#migrated = migrated?.answers;
    this.unplaced = migrated?.lines ?? [];
  }

  async #startIn(language: string, form: LoadedForm): Promise<void> {
    try {
      if (!(await this.words.switchTo(language, form.form, form.source))) return;
      this.flow.open(form, language);
    } catch (error) {
      const isNetwork = error instanceof IntakeFault && error.code === 'network';
      return this.#missed(isNetwork ? error : new IntakeFault('no-words'));
    }
    return this.#begin('about');
  }

  #show(language: string): void {
    const { form, flow } = this;
    if (form === undefined) return;
    if (flow.session === undefined) flow.open(form, language);
    else flow.session.dispatch({ type: 'language', language });
    if (flow.phase.kind !== 'languages') return;
    flow.go({ kind: 'about' });
    this.#goOn();
  }

  report({ code, fix, cause }: IntakeFault): void {
    this.#host.dispatchEvent(new OiErrorEvent(code, fix, cause));
  }
}

const nothingYet: ReadonlySet<FieldName> = new Set();

function ignore(): void {}
