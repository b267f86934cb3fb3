import {
  answerByRole,
  type FormDefinition,
  type MessagesByLanguage,
  questionByRole,
  type Session,
} from '@open-intake/core';
import {
  createDelivery,
  createDeviceStore,
  createDrafts,
  createLockedDrafts,
  type Delivery,
  type Drafts,
  type LockedDrafts,
  tabsOf,
  Vault,
} from '@open-intake/sdk/outbox';
import type { CSSResult, ReactiveController, ReactiveControllerHost, TemplateResult } from 'lit';
import { browserConnection } from '../delivery/browser-connection.ts';
import type { DeviceStorageOptions } from '../delivery/delivering.ts';
import type { StorageOfDelivery } from '../delivery/storage-view.ts';
import { takeOver } from '../migration/take-over.ts';
import type { UnplacedLine } from '../migration/unplaced-lines.ts';
import type { FlowController, LoadedDefinition } from '../navigation/flow-controller.ts';
import { walkTo } from '../navigation/walk-to.ts';
import type { UiWords } from '../words/words.types.ts';
import { type BroughtDraft, draftFrom, readDraft } from './draft.ts';
import { DraftLock } from './draft-lock.ts';
import { forgetEarlier, wasLeft } from './exit-mark.ts';
import { lockStyles } from './lock.styles.ts';
import { type Earlier, type KeptThings, renderFirst, renderKept } from './storage-lines.ts';

export { forgetEarlier } from './exit-mark.ts';

/** Milliseconds of rest after a change before it is written. */
const rest = 250;
/** Milliseconds off the page until it counts as gone. */
const untilGone = 2000;
const threeDays = 72 * 3_600_000;
const oneWeek = 7 * 24 * 3_600_000;

/** The filling whose answers may be kept, and callbacks to the intake. */
export interface StoredFilling {
  readonly flow: FlowController;
  readonly form: () => LoadedDefinition | undefined;
  readonly formMessages: () => MessagesByLanguage;
  /** Adds style sheets to those of the element. */
  readonly adopt: (styles: readonly CSSResult[]) => void;
  /** After the next drawing, moves focus to what the first selector that matches anything finds. */
  readonly moveFocus: (...selectors: readonly string[]) => void;
  /** Whether something is being sent, or will be by itself. */
  readonly isUnderWay: () => boolean;
  /** The draft is taken, with answers that the form of today has no place for. */
  readonly onTaken: (unplaced: readonly UnplacedLine[]) => void;
  /** The draft is erased. */
  readonly onErased: () => void;
  /** The person begins anew where the draft was offered. */
  readonly onRefused: () => void;
}

/**
 * What the device keeps where the level lets it: what is to be sent, and a draft where the phone is the person's own or, on a
 * device that an agency looks after, where a number locks it.
 */
export class DeviceStorage implements ReactiveController, StorageOfDelivery, KeptThings {
  /** The number that locks a draft; undefined where the phone is the person's own. */
  readonly lock: DraftLock | undefined;
  /** A draft of an earlier visit, until the person takes or erases it. */
  offer: BroughtDraft | undefined;
  /** The answer to our own question, where the form does not ask whose phone it is. */
  #isOwn: boolean | undefined;
  /** The screen on which it was answered. */
  #answeredOn: string | undefined;
  /** Ids of what earlier visits left. */
  #earlier: readonly string[] = [];
  #saved: { readonly session: Session; readonly state: Session['state'] } | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #closing: ReturnType<typeof setTimeout> | undefined;

  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #filling: StoredFilling;
  readonly #drafts: Drafts | LockedDrafts;
  readonly #vault = new Vault();
  /** What is to be sent. Closed while the element is off the page and sends nothing; it opens when it is asked for anything. */
  readonly delivery: Delivery;

  constructor(
    host: ReactiveControllerHost & HTMLElement,
    filling: StoredFilling,
    { client, level, connection }: DeviceStorageOptions,
  ) {
    this.#host = host;
    this.#filling = filling;
    const vault = this.#vault;
    const isShared = level === 'trusted-device';
    const address = client.postsTo;
    if (isShared) {
      const drafts = createLockedDrafts({ address, vault });
      this.#drafts = drafts;
      this.lock = new DraftLock(drafts, () => host.requestUpdate());
      filling.adopt([lockStyles]);
    } else this.#drafts = createDrafts({ address, vault });
    this.delivery = createDelivery({
      client,
      store: createDeviceStore({ address, vault }),
      tabs: tabsOf({ vault }),
      maxAge: isShared ? oneWeek : threeDays,
      connection: connection ?? browserConnection,
    });
    this.delivery.subscribe(() => {
      this.#dropSent();
      this.#closeSoon();
      host.requestUpdate();
    });
    host.addController(this);
    // Only on a device that an agency looks after: the question would puzzle a person.
    if (isShared) void navigator.storage?.persist?.().catch(() => false);
  }

  /** What earlier visits left, as it stands now. */
  get earlier(): readonly Earlier[] {
    const all = this.#earlier.map((id) => ({ id, stage: this.delivery.find(id)?.stage }));
    return all.filter(({ stage }) => stage?.kind !== 'discarded');
  }

  /** Whether answers are kept as they are given. */
  get keepsDraft(): boolean {
    const { session } = this.#filling.flow;
    if (session === undefined) return false;
    if (this.lock !== undefined) return this.lock.stage === 'open';
    return asksWhosePhone(session.form) ? isOwnPhone(session) : this.#isOwn === true;
  }

  /** Whether a draft of an earlier visit is here that nobody has taken or erased. */
  get hasDraft(): boolean {
    return this.offer !== undefined || this.lock?.stage === 'locked';
  }

  /** Whether it is time to ask: something is answered, and neither the form nor the person has settled it. */
  get asks(): boolean {
    const { session, screen } = this.#filling.flow;
    if (session === undefined || this.offer !== undefined) return false;
    const isSettled = this.lock
      ? this.lock.stage !== 'none'
      : asksWhosePhone(session.form) || this.#isOwn !== undefined;
    if (isSettled) return false;
    return Object.keys(session.state.answers).length > 0 && screen !== undefined && session.state.visited.size > 1;
  }

  /** Whether the screen shown is the one on which it was said that the phone is theirs, or a number was chosen. */
  get wasJustAsked(): boolean {
    const { screen } = this.#filling.flow;
    if (!this.keepsDraft || screen === undefined) return false;
    if (screen.id === this.#answeredOn || this.lock !== undefined) return screen.id === this.#answeredOn;
    return screen.questions.some(({ role }) => role === 'own-phone');
  }

  hostConnected(): void {
    globalThis.addEventListener('pageshow', this.#onPageShow);
    clearTimeout(this.#closing);
    if (this.#earlier.length > 0) this.delivery.resume().catch(() => undefined);
  }

  hostDisconnected(): void {
    globalThis.removeEventListener('pageshow', this.#onPageShow);
    this.#closeSoon();
  }

  /** Every change of the answers is drawn, so this is where they are seen. */
  hostUpdated(): void {
    const { session } = this.#filling.flow;
    if (session === undefined || session.state === this.#saved?.state) return;
    const wasKept = this.#saved?.session === session;
    if (this.keepsDraft) {
      this.#saved = { session, state: session.state };
      clearTimeout(this.#timer);
      this.#timer = setTimeout(() => this.#save(session), rest);
    } else if (wasKept) this.forgetDraft();
  }

  /** Looks for what earlier visits left, and goes on with what is not too old. */
  async look(): Promise<void> {
    const form = this.#filling.form();
    this.#earlier = (await this.delivery.resume().catch(() => [])).map(({ id }) => id);
    if (wasLeft()) await forgetEarlier(this.#vault).catch(() => undefined);
    else if ('look' in this.#drafts) await this.lock?.look();
    else {
      const draft = await this.#drafts.load();
      if (form !== undefined && draft !== undefined) this.offer = readDraft(draft, form.form);
    }
    this.#dropSent();
    this.#host.requestUpdate();
  }

  answerWhosePhone(isOwn: boolean): void {
    this.#isOwn = isOwn;
    this.#answeredOn = this.#filling.flow.screen?.id;
    this.#host.requestUpdate();
  }

  /** A number was chosen: answers are kept under it from now on. */
  async chooseNumber(typed: string): Promise<void> {
    const { session, screen } = this.#filling.flow;
    if (session === undefined || this.lock === undefined) return;
    const isKept = await this.lock.choose(typed, draftFrom(session));
    if (isKept) this.#answeredOn = screen?.id;
    this.#filling.moveFocus(isKept ? '[data-kept="draft"]' : '#oi-number');
  }

  /** The number of the draft that is there was typed. */
  async giveNumber(typed: string): Promise<void> {
    const draft = await this.lock?.open(typed);
    const form = this.#filling.form();
    this.offer = draft === undefined || form === undefined ? undefined : readDraft(draft, form.form);
    if (this.offer !== undefined) this.takeDraft();
    else if (draft !== undefined) this.forgetDraft();
    else this.#filling.moveFocus('#oi-number', '[data-kept="erased"]');
  }

  /** No number: nothing is kept, and what was locked before is erased. */
  withoutNumber(): void {
    if (this.lock?.stage === 'locked') this.forgetDraft();
    else this.lock?.decline();
    this.#filling.moveFocus('[part~="next"]');
  }

  send(id: string): void {
    this.delivery.ask(id);
  }

  erase(id: string): void {
    this.#earlier = this.#earlier.filter((one) => one !== id);
    void this.delivery.discard(id);
    this.#host.requestUpdate();
  }

  /** Goes on with the draft, in the form of today. */
  takeDraft(): void {
    const { offer } = this;
    const { flow, formMessages, onTaken } = this.#filling;
    const form = this.#filling.form();
    const language = flow.session?.state.language;
    if (offer === undefined || form === undefined || language === undefined) return;
    this.offer = undefined;
    flow.open(form, language, offer.answers, offer.draftRef);
    const { session } = flow;
    if (session === undefined) return;
    if (!asksWhosePhone(form.form)) this.#isOwn = true;
    takeOver(session, offer, formMessages());
    walkTo(session, offer.at);
    flow.go({ kind: 'form' });
    onTaken(offer.unplaced);
  }

  /** Erases the draft, begun at once: the page may be gone in a moment. */
  forgetDraft(): void {
    clearTimeout(this.#timer);
    this.#saved = undefined;
    this.offer = undefined;
    this.#isOwn = undefined;
    this.lock?.reset();
    this.#filling.onErased();
    void this.#drafts.erase();
    this.#host.requestUpdate();
  }

  /** Erases all that is kept. */
  forgetAll(): void {
    this.forgetDraft();
    this.#earlier = [];
    void this.delivery.discard();
  }

  /** Before the screen is wiped because the page is hidden: what was not written yet is written now. */
  flush(): void {
    const { session } = this.#filling.flow;
    clearTimeout(this.#timer);
    if (session !== undefined && this.#saved?.session === session) this.#save(session);
    this.#saved = undefined;
    this.#isOwn = undefined;
    this.lock?.reset();
  }

  /** What to say about it on a screen of questions. */
  render(ui: UiWords): TemplateResult {
    return renderKept(this, ui);
  }

  /** What to say of a draft in place of the first screen. */
  renderOffer(ui: UiWords): TemplateResult {
    return renderFirst(this, ui, () => {
      this.#filling.onRefused();
      this.forgetDraft();
      this.#filling.moveFocus('[data-screen] h2');
    });
  }

  /** An element that does not come back must not send what other visits left; what it was asked to send it sends first. */
  #closeSoon(): void {
    if (this.#host.isConnected) return;
    clearTimeout(this.#closing);
    this.#closing = setTimeout(() => {
      if (this.#host.isConnected || this.#filling.isUnderWay()) return;
      this.delivery.close();
    }, untilGone);
  }

  /** What has arrived is not offered once more as a draft. */
  #dropSent(): void {
    if (this.hasDraft && this.earlier.some(({ stage }) => stage?.kind === 'delivered')) this.forgetDraft();
  }

  #save(session: Session): void {
    void this.#drafts.save(draftFrom(session));
  }

  /** A page that the browser kept alive behind Back stands at the beginning again, as on a new visit. */
  #onPageShow = ({ persisted }: PageTransitionEvent): void => {
    if (persisted) void this.look();
  };
}

/** Whether the form itself asks whose phone it is. */
function asksWhosePhone(form: FormDefinition): boolean {
  return questionByRole(form, 'own-phone') !== undefined;
}

/** Whether the person said, to the form's own question, that the phone is theirs alone. */
function isOwnPhone(session: Session): boolean {
  const answer = answerByRole(session, 'own-phone');
  return answer === true || answer === 'yes';
}
