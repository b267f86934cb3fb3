import type { Pointer, SkipReason } from '@open-intake/core';
import { loadFields } from '../fields/registry.ts';
import { addIcons } from '../icons/icon.ts';
import type { LongScreen } from '../long/long-screen.ts';
import { controlId } from '../question/control-id.ts';
import { idPrefix } from '../screens/id-prefix.ts';
import { autonym } from '../words/language-names.ts';
import { WordsController } from '../words/words-controller.ts';
import { afterDrawing } from './after-drawing.ts';
import type { Delivering } from './delivering.ts';
import { OiErrorEvent, OiLanguageEvent, OiReadyEvent } from './events.ts';
import { canDraw, isPlain, typesOf } from './first-screen.ts';
import { FlowController, type FlowOwner } from './flow-controller.ts';
import { markHere } from './go-below.ts';
import { IntakeFault } from './intake-fault.ts';
import type { IntakeHost } from './intake-host.ts';
import type { Later } from './later.ts';
import { canLeave, mayBeStuck } from './leave-page.ts';
import { type LoadedForm, LoadingController, type LoadingOwner } from './loading-controller.ts';
import { closestLanguage, offeredLanguages } from './offered-languages.ts';
import type { Actions } from './screen-context.ts';
import type { UnplacedLine } from './unplaced-lines.ts';

/** Puts the parts together: what a person does on a screen, and what comes of it. */
export class Intake implements Actions, LoadingOwner, FlowOwner {
  readonly words: WordsController;
  readonly flow: FlowController;
  form: LoadedForm | undefined;
  languages: readonly string[] = [];
  missingLanguage: string | undefined;
  /** The part behind the first question, once it is there. */
  laterPart: Later | undefined;
  /** How sending goes; there once the later part is. */
  delivering: Delivering | undefined;
  /** Whether the person was told that the exit cannot leave the page around the frame. */
  isStuck = false;
  /** Answers of before that the form has no place for. */
  unplaced: readonly UnplacedLine[] = [];
  /** Whether the page was left or loaded anew with answers on it. */
  wasBegun = false;
  /** Draws screens of many questions; there once a form had any. */
  longScreen: LongScreen | undefined;

  readonly #host: IntakeHost;
  readonly #loading: LoadingController;
  #coming: Promise<Later | undefined> | undefined;
  #isFollowed = false;
  /** Whether the page wants another form than the one that is being filled. */
  #isBehind = false;
  /** Fetches the part behind the first question now, not when the browser is idle. */
  #hurry: () => void = ignore;
  /** The answers to start with, brought to the version of the form. */
  #migrated: Readonly<Record<string, unknown>> | undefined;

  /** Puts the calculated values into a text, once the later part is there. */
  readonly fillText = (text: string, language: string): string =>
    this.laterPart?.fillIn(text, this.flow.session?.state.values ?? {}, language) ?? text.replace(/{{.+?}}/g, '…');

  constructor(host: IntakeHost) {
    this.#host = host;
    this.#loading = new LoadingController(host, this);
    this.words = new WordsController(host);
    this.flow = new FlowController(host, this);
  }

  get picks(): boolean {
    return this.languages.length > 1 && (!this.#host.lang || this.missingLanguage !== undefined);
  }

  get prefill(): Readonly<Record<string, unknown>> | undefined {
    const { answersToStartWith } = this.#host;
    return answersToStartWith && (this.#migrated ?? answersToStartWith);
  }

  async load(): Promise<void> {
    this.#isBehind = this.flow.isBegun;
    if (this.#isBehind) return this.#takeUp();
    this.form = undefined;
    this.laterPart = undefined;
    this.flow.close({ kind: 'loading' });
    await this.#loading.load();
  }

  /** Takes up what the page changed, with the answers that are there. */
  async #takeUp(): Promise<void> {
    const later = await this.later();
    if (await later?.takeUp(this.#host, this, () => this.#loading.fetch())) this.#isBehind = false;
  }

  async loaded(form: LoadedForm): Promise<void> {
    this.form = form;
    await this.#migratePrefill(form);
    if (form !== this.form) return;
    const { keyPin, client } = this.#host;
    if (form.agency?.sealedOnly && !(keyPin ?? client?.keyPin)) return this.missed(new IntakeFault('sealed-only'));
    this.wasBegun = markHere() === 'begun';
    if (!isPlain(form.types) || this.wasBegun) this.words.needAll();
    this.#host.adopt(form.fields.styles, form.agency?.accent);
    this.longScreen ??= form.long?.startLongScreen(this.#host);
    this.languages = offeredLanguages(form.form, form.agency, this.#host.languages ?? null);
    const [only] = this.languages;
    if (only === undefined) return this.missed(new IntakeFault('no-language'));
    const wish = this.#host.lang || undefined;
    const start = wish === undefined ? undefined : closestLanguage(wish, this.languages);
    this.missingLanguage = start === undefined ? wish : undefined;
    if (this.missingLanguage !== undefined) this.report(new IntakeFault('no-language'));
    if (start !== undefined || this.languages.length === 1) return this.#startIn(start ?? only, form);
    const known = navigator.languages.find((tag) => closestLanguage(tag, this.languages) !== undefined);
    try {
      await this.words.speak(known ?? only);
    } catch {
      return this.missed(new IntakeFault('network'));
    }
    return this.#begin('languages');
  }

  /** The first screen. What the device may have kept of answers that were begun is looked for before it. */
  async #begin(kind: 'languages' | 'about'): Promise<void> {
    const { form } = this;
    if (mayBeStuck() || this.wasBegun) await this.later().then(() => this.delivering?.looked);
    if (form === undefined || form.form !== this.form?.form || this.flow.phase.kind !== 'loading') return;
    this.flow.go({ kind });
    this.#host.dispatchEvent(new OiReadyEvent(form.form.id, form.form.version));
  }

  async missed(fault: IntakeFault): Promise<void> {
    this.report(fault);
    this.#tellPageFaults();
    if (this.words.ui === undefined) await this.words.speak(this.#host.lang || navigator.language).catch(ignore);
    this.flow.go({ kind: 'unavailable', fault });
  }

  chooseLanguage(tag: string): void {
    void this.#switchTo(tag);
  }

  /** The page wants another language. */
  followPage(): void {
    const { lang } = this.#host;
    if (lang) this.chooseLanguage(closestLanguage(lang, this.languages) ?? lang);
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
      void this.later().then((later) => {
        this.isStuck = later !== undefined;
        this.#host.moveFocus('[data-stuck]');
      });
  }

  /** Fetches what is behind the questions on the screen, once they are drawn if that can be. */
  #goOn(): void {
    if (this.laterPart !== undefined) return;
    const load = () => void this.later();
    if (this.form === undefined || !canDraw(this.form.types, this.flow.questions)) load();
    else
      void this.#host.updateComplete.then(() => {
        this.#hurry = afterDrawing(load);
      });
  }

  callMe(): void {
    this.#onceWarned(() => void this.later().then((later) => later && this.flow.go({ kind: 'short', step: 0 })));
  }

  next(): void {
    const waits = this.laterPart === undefined;
    if (waits) this.#host.say(this.words.ui?.text('nav.loading') ?? '');
    void this.flow.next().then(() => {
      if (waits && this.laterPart !== undefined) this.#host.say('');
      if (this.flow.summary) this.#host.moveFocus('[part="error-summary"]');
    });
  }

  back(): void {
    if (this.flow.phase.kind === 'delivery') this.backToAnswers();
    else this.flow.back();
  }

  answer(path: Pointer, value: unknown): void {
    this.#hurry();
    this.flow.answer(path, value);
  }

  skip(path: Pointer, reason?: SkipReason): void {
    this.#hurry();
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
      this.longScreen?.need(path);
      this.#host.moveFocus(`#${CSS.escape(controlId(idPrefix, path))}-label`, '[data-screen] h2');
    }
    return isThere;
  }

  focusOn(path: Pointer): void {
    this.laterPart?.focusOnControl(this.#host, this, path);
  }

  sendWhatThereIs(): void {
    void this.later().then((later) => later && this.flow.go({ kind: 'partial' }));
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
    this.laterPart?.pageHistory.forget();
    this.delivering?.forget();
    this.wipe();
    this.flow.go({ kind: 'stopped' });
  }

  restart(): void {
    this.laterPart?.pageHistory.forget();
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
    this.delivering?.leave();
    this.unplaced = [];
    this.flow.close(this.picks ? { kind: 'languages' } : { kind: 'about' });
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
    const { keeping } = this.delivering ?? {};
    this.laterPart?.pageHistory.forget();
    if (keeping || this.#host.forgets) return keeping?.forgetDraft();
    try {
      localStorage['local-kv'] = 1;
      await (await this.loadKeeping()).forgetEarlier();
    } catch {
      // The mark stays where there is room for one.
    }
  }

  /** Sends everything, or what there is. */
  async deliver(partial: boolean): Promise<void> {
    const { session } = this.flow;
    await this.later();
    if (session === this.flow.session) await this.delivering?.deliver(partial);
  }

  /** The exact words on the screen belong to the answers: the agency must know what was asked. */
  noteWhatIsSeen(): void {
    this.laterPart?.noteSeen(this);
  }

  /** What the device keeps, above `strict`. Asked for here, because a part that imports the part it came from is split in the wrong places. */
  loadKeeping = () => import('../keeping/keeping.ts');

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
      const [part, fields] = await Promise.all([
        import('./later.ts'),
        loadFields(form.form, form.source),
        this.words.complete(form.form, form.source),
      ]);
      if (form !== this.form) return undefined;
      addIcons(part.moreIconPaths);
      this.laterPart = part;
      this.delivering ??= new part.Delivering(this.#host, this);
      this.#follow(part);
      this.form = { ...form, fields, types: typesOf(form.form) };
      part.tellPageFaults(this.#host, form.form);
      this.noteWhatIsSeen();
      this.#host.adopt([part.laterStyles, ...fields.styles]);
      part.refuseBadForm(this.#host, this);
      this.#host.requestUpdate();
    } catch (cause) {
      const fix = 'A chunk beside open-intake.js did not load: serve all of them.';
      this.#host.dispatchEvent(new OiErrorEvent('part-not-loaded', fix, cause));
      this.#tellPageFaults();
      this.#host.say(this.words.ui?.text('nav.notLoaded') ?? '');
    }
    return this.laterPart;
  }

  #tellPageFaults(): void {
    void import('./page-faults.ts').then((part) => part.tellPageFaults(this.#host), ignore);
  }

  /** What goes along with the element on the page, as it is taken off and put back. */
  #follow(part: Later): void {
    if (this.#isFollowed) return;
    this.#isFollowed = true;
    new part.AwayController(this.#host);
    new part.HistoryController(this.#host, this);
    new part.KeyController(this.#host);
  }

  /** Brings the answers to start with to the version of the form. */
  async #migratePrefill({ form }: LoadedForm): Promise<void> {
    const { answersVersion: from = form.version } = this.#host;
    const part = from === form.version ? undefined : await import('./migrate-prefill.ts');
    const migrated = part?.migratePrefill(this.#host, form, from);
    this.#migrated = migrated?.answers;
    this.unplaced = migrated?.lines ?? [];
  }

  async #startIn(language: string, form: LoadedForm): Promise<void> {
    try {
      if (!(await this.words.switchTo(language, form.form, form.source))) return;
      this.flow.open(form, language);
    } catch (error) {
      const isNetwork = error instanceof IntakeFault && error.code === 'network';
      return this.missed(isNetwork ? error : new IntakeFault('no-words'));
    }
    return this.#begin('about');
  }

  async #switchTo(language: string): Promise<void> {
    const { form, flow } = this;
    if (form === undefined) return;
    try {
      if (!(await this.words.switchTo(language, form.form, form.source))) return;
    } catch {
      this.report(new IntakeFault('no-words'));
      return this.#host.say(this.words.ui?.text('unavailable.language') ?? '');
    }
    if (flow.session === undefined) flow.open(form, language);
    else flow.session.dispatch({ type: 'language', language });
    this.missingLanguage = undefined;
    if (flow.phase.kind === 'languages') flow.go({ kind: 'about' });
    this.#host.dispatchEvent(new OiLanguageEvent(language));
    const own = autonym(language) ?? language;
    this.#host.say(this.words.ui?.text('language.changed', { language: own }) ?? '', 'aloud');
  }

  report({ code, fix, cause }: IntakeFault): void {
    this.#host.dispatchEvent(new OiErrorEvent(code, fix, cause));
  }
}

function ignore(): void {}
