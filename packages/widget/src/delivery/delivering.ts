import {
  answerByRole,
  type ContactSafety,
  checkSession,
  createSession,
  type FormDefinition,
  hasSomebodyToReach,
  type Issue,
  isByHelper,
  localMinute,
  type Receipt,
  reaching,
  type Session,
  toSubmission,
  type UnfrozenSubmission,
  withoutSensitive,
} from '@open-intake/core';
import type { Connection } from '@open-intake/sdk';
import { createDelivery, type Delivery, type DeliveryClient, type KeptIn } from '@open-intake/sdk/outbox';
import type { LitElement } from 'lit';
import { OiErrorEvent } from '../events/events.ts';
import { safeAddress } from '../form-source/safe-address.ts';
import { pageHistory } from '../history/page-history.ts';
import { TranslatedPage } from '../host-page/translated-page.ts';
import type { FlowController } from '../navigation/flow-controller.ts';
import { browserConnection } from './browser-connection.ts';
import { clientFor, type WidgetDeliveryClient } from './client-for.ts';
import { DeliveryController, type DeliveryOwner, isUnderWay } from './delivery-controller.ts';
import { OiSubmitEvent, OiSubmittedEvent } from './delivery-events.ts';
import { type DeliveryView, viewOf } from './delivery-view.ts';
import type { NextStepsView } from './next-steps-view.ts';
import type { StorageOfDelivery } from './storage-view.ts';
import { type Told, toldOf } from './told.ts';
import type { SendingClient } from './widget-client.ts';

/** Milliseconds. */
const longestLook = 1500;

/** The element, with the settings of the page that say how to send. */
export type DeliveringHost = LitElement & {
  readonly src: string | undefined;
  readonly endpoint: string | undefined;
  readonly client: SendingClient | undefined;
  readonly keyPin: string | undefined;
  readonly safety: 'strict' | 'standard' | 'trusted-device';
};

/** The filling that is sent, and callbacks to the intake. */
export interface DeliveringOptions {
  readonly flow: FlowController;
  readonly form: () => FormDefinition | undefined;
  /** What the device keeps: by what it sends, at that level. Rejects where that part cannot be fetched. */
  readonly openDeviceStorage: (options: DeviceStorageOptions) => Promise<StorageOfDelivery>;
  /** Loads the form once more and moves the answers of a session into it, where that is still wanted then. False where nothing changed. */
  readonly renew: (before: Session, isWanted: () => boolean) => Promise<boolean>;
  /** The places that may help; undefined where the agency gives none, or they cannot be fetched. */
  readonly openNextSteps: () => Promise<NextStepsView | undefined>;
  /** The person wants nothing sent: erases everything. */
  readonly erase: () => void;
  /** After the next drawing, moves focus to what the first selector that matches anything finds. */
  readonly moveFocus: (...selectors: readonly string[]) => void;
}

/** By what a device sends, and how much it may keep. */
export interface DeviceStorageOptions {
  readonly client: DeliveryClient & { readonly postsTo: string };
  readonly level: 'standard' | 'trusted-device';
  readonly connection?: Connection;
}

/** Send: the answers are checked and given to a delivery, and the person is told how it went. */
export class Delivering implements DeliveryOwner {
  /** Whether the person gave a way to be reached; known after everything else is forgotten. */
  reachable = false;
  /** What the person said that they will do; known after everything else is forgotten. */
  clientWill: ContactSafety['clientWill'] = [];
  /** What was sent, but for what can hurt in the wrong hands: the receipt tells it, after everything else is forgotten. */
  sent: Session | undefined;
  /** What decides which places may help, of what was sent. */
  told: Told | undefined;
  /** The places that may help, once they are here. */
  nextSteps: NextStepsView | undefined;
  /** Whether the form changed on the server while it was filled, so that the person reads their answers once more. */
  updated = false;

  /** What the device keeps, where the level lets it and once that part is here. */
  deviceStorage: StorageOfDelivery | undefined;

  readonly #host: DeliveringHost;
  readonly #options: DeliveringOptions;
  readonly #delivery: DeliveryController;
  readonly #page: TranslatedPage;
  readonly #opening: Promise<void>;
  /** What the device kept was looked for, or that takes longer than a person should wait for a first screen. */
  readonly looked: Promise<unknown>;
  #wasByHelper = false;
  #stepsComing: Promise<void> | undefined;
  /** The delivery where nothing is kept. */
  #inMemory: Delivery | undefined;
  #made:
    | { readonly endpoint: string; readonly keyPin: string | undefined; readonly client: WidgetDeliveryClient }
    | undefined;

  constructor(host: DeliveringHost, options: DeliveringOptions) {
    this.#host = host;
    this.#options = options;
    this.#delivery = new DeliveryController(host, this);
    this.#page = new TranslatedPage(host);
    if (host.keyPin !== undefined) void this.#prepare();
    this.#opening = this.#openDeviceStorage();
    this.looked = Promise.race([this.#opening, new Promise((resolve) => setTimeout(resolve, longestLook))]);
  }

  /** What the screen says of it. */
  get view(): DeliveryView {
    return viewOf(this.#delivery.way, browserConnection.isOffline());
  }

  /** Whether the words for a helper are shown; on the receipt too, when the answers are forgotten. */
  get byHelper(): boolean {
    const { session, phase } = this.#options.flow;
    return (session !== undefined && isByHelper(session)) || (this.#wasByHelper && phase.kind === 'delivery');
  }

  /** Where the bytes are that wait. */
  get keptIn(): KeptIn {
    return this.#delivery.way?.keptIn ?? 'memory';
  }

  /** Whether something is being sent, or will be by itself. */
  get isUnderWay(): boolean {
    return isUnderWay(this.#delivery.way);
  }

  /** Sends everything, or what there is (`partial`). The host page may keep it from happening. */
  async deliver(partial: boolean): Promise<void> {
    const { flow, erase } = this.#options;
    const { session } = flow;
    const form = this.#options.form();
    if (form === undefined || session === undefined) return;
    const issues = checkSession(session, localMinute(new Date()), partial);
    if (issues.length > 0) return this.rejected(issues);
    if (answerByRole(session, 'keep') === 'no') return erase();
    if (!this.#host.dispatchEvent(new OiSubmitEvent(partial))) return;
    const submission = toSubmission(session, { partial, now: () => new Date() });
    await this.#send(this.#page.isTranslated ? { ...submission, notes: { pageTranslated: true } } : submission, form);
  }

  again(): void {
    this.#delivery.again();
  }

  /** The screen is wiped: what was asked to be sent goes out once more, and stays where the device keeps it. */
  leave(): void {
    this.updated = false;
    this.#forgetSent();
    this.#wasByHelper = false;
    this.deviceStorage?.flush();
    this.#delivery.leave();
    this.#inMemory?.close();
    this.#inMemory = undefined;
  }

  /** Erases all there is, on the device too. */
  forget(): void {
    this.#forgetSent();
    this.#delivery.erase();
    this.deviceStorage?.forgetAll();
  }

  /** Back to the review, with the answers as they were. */
  backToAnswers(): void {
    if (this.view.kind !== 'waiting') return;
    this.updated = false;
    this.#delivery.pause();
    this.#toReview();
  }

  delivered(receipt: Receipt): void {
    const { session } = this.#options.flow;
    this.#wasByHelper = this.byHelper;
    this.reachable = session !== undefined && hasSomebodyToReach(session);
    this.clientWill = (session && reaching(session)?.contact?.clientWill) ?? [];
    this.sent = session && sentOf(session);
    this.told = session && toldOf(session);
    this.loadNextSteps();
    this.updated = false;
    this.deviceStorage?.forgetDraft();
    pageHistory.forget();
    session?.dispatch({ type: 'reset' });
    this.#host.dispatchEvent(new OiSubmittedEvent(receipt.id, receipt.code, receipt.receivedAt));
  }

  /** The places too: what was written into them goes with them. */
  #forgetSent(): void {
    this.sent = undefined;
    this.told = undefined;
    this.nextSteps = undefined;
    this.#stepsComing = undefined;
  }

  /** Fetches the places that may help, where they are not here yet. */
  loadNextSteps(): void {
    this.#stepsComing ??= this.#options.openNextSteps().then(
      (steps) => {
        this.nextSteps = steps;
        this.#host.requestUpdate();
      },
      // Tried again at the next receipt.
      () => {
        this.#stepsComing = undefined;
      },
    );
  }

  rejected(issues: readonly Issue[]): void {
    const { flow, moveFocus } = this.#options;
    flow.session?.dispatch({ type: 'report', issues });
    const shown = issues.find((issue) => flow.goTo(issue.path));
    if (shown === undefined) flow.go({ kind: 'form' });
    flow.summary = shown !== undefined;
    if (flow.summary) moveFocus('[part="error-summary"]');
  }

  stopped(code: string, fix: string, cause?: unknown): void {
    this.#host.dispatchEvent(new OiErrorEvent(code, fix, cause));
    if (code === 'stale-form') void this.#renew();
  }

  async #send(submission: UnfrozenSubmission, form: FormDefinition): Promise<void> {
    // Throws where there is nowhere to send to.
    this.#client();
    this.#options.flow.go({ kind: 'delivery' });
    await this.#opening;
    this.#inMemory ??= this.deviceStorage ? undefined : this.#deliverFromMemory();
    const delivery = this.deviceStorage?.delivery ?? this.#inMemory;
    if (delivery !== undefined) this.#delivery.deliver(delivery, submission, form);
  }

  #deliverFromMemory(): Delivery {
    const attempt: DeliveryClient['attempt'] = async (...given) => this.#client().attempt(...given);
    const { postsTo } = this.#client();
    return createDelivery({ client: { postsTo, attempt, freeze: this.#freeze }, connection: browserConnection });
  }

  /** By the client that the page wants now. */
  readonly #freeze: DeliveryClient['freeze'] = async (submission, form) => this.#client().freeze(submission, form);

  /** Without this part everything stays in memory, and the screen says so. */
  async #openDeviceStorage(): Promise<void> {
    const { safety } = this.#host;
    if (safety !== 'standard' && safety !== 'trusted-device') return;
    try {
      const { onDevice } = this.#client();
      if (onDevice === undefined) return;
      const client = { ...onDevice, freeze: this.#freeze };
      this.deviceStorage = await this.#options.openDeviceStorage({ client, level: safety });
      await this.deviceStorage.look();
    } catch (cause) {
      const fix =
        'What is sent is kept in memory only: a chunk beside open-intake.js could not be fetched, or no address.';
      this.#host.dispatchEvent(new OiErrorEvent('part-not-loaded', fix, cause));
    }
  }

  /** The server no longer knows this version of the form: the answers move into the new one, to be read once more. */
  async #renew(): Promise<void> {
    const { flow } = this.#options;
    const before = flow.session;
    if (before === undefined) return;
    const isWanted = () => before === flow.session && this.#delivery.way?.stage.kind === 'held';
    if (!(await this.#options.renew(before, isWanted))) return;
    this.#delivery.pause();
    this.updated = true;
    this.#toReview();
  }

  /** The keys of the agency come while the person answers, so that sealing needs no network at the end. */
  async #prepare(): Promise<void> {
    try {
      await this.#client().prepare?.();
    } catch {
      // Send tries again, and says what is wrong.
    }
  }

  /** The same client for as long as the page asks for the same: it remembers the newest keys it saw. */
  #client(): WidgetDeliveryClient {
    const { client, keyPin } = this.#host;
    if (client !== undefined) return clientFor({ client, keyPin, endpoint: '' });
    const endpoint = this.#endpoint();
    if (this.#made?.endpoint !== endpoint || this.#made.keyPin !== keyPin)
      this.#made = { endpoint, keyPin, client: clientFor({ client, keyPin, endpoint }) };
    return this.#made.client;
  }

  #toReview(): void {
    const { flow } = this.#options;
    flow.go({ kind: 'form' });
    flow.session?.dispatch({ type: 'review' });
  }

  #endpoint(): string {
    const address = this.#host.endpoint ?? this.#host.src;
    if (address === undefined) throw new TypeError('Nowhere to send to: set `src`, `endpoint` or `client`.');
    return safeAddress(address, this.#host.baseURI);
  }
}

/** A session with the answers that may stand where somebody else looks. */
function sentOf({ form, state }: Session): Session {
  const answers = withoutSensitive(form, state.answers);
  return createSession({ form, answers, language: state.language, now: () => new Date(), newId: () => '' });
}
