import {
  answerByRole,
  type ContactSafety,
  checkSession,
  type FormDefinition,
  hasSomebodyToReach,
  type Issue,
  localMinute,
  type Receipt,
  reaching,
  type SubmissionDraft,
} from '@open-intake/core';
import { createDelivery, type Delivery, type DeliveryClient, type KeptIn } from '@open-intake/sdk/outbox';
import type { DeviceStorage } from '../device-storage/device-storage.ts';
import { OiErrorEvent } from '../events/events.ts';
import { safeAddress } from '../form-source/safe-address.ts';
import { pageHistory } from '../history/page-history.ts';
import { TranslatedPage } from '../host-page/translated-page.ts';
import type { Intake } from '../intake/intake.ts';
import type { IntakeHost } from '../intake/intake-host.ts';
import { browserConnection } from './browser-connection.ts';
import { clientFor, type WidgetDeliveryClient } from './client-for.ts';
import { DeliveryController, type DeliveryOwner, isUnderWay } from './delivery-controller.ts';
import { OiSubmitEvent, OiSubmittedEvent } from './delivery-events.ts';
import { type DeliveryView, viewOf } from './delivery-view.ts';
import { draftOf } from './draft-of.ts';
import { phoneToCall } from './phone-to-call.ts';
import { showIssues } from './show-issues.ts';

/** Milliseconds. */
const longestLook = 1500;

/** Send: the answers are checked and given to a delivery, and the person is told how it went. */
export class Delivering implements DeliveryOwner {
  /** Whether the person gave a way to be reached; known after everything else is forgotten. */
  reachable = false;
  /** What the person said that they will do; known after everything else is forgotten. */
  clientWill: ContactSafety['clientWill'] = [];
  /** Whether the form changed on the server while it was filled, so that the person reads their answers once more. */
  updated = false;

  /** What the device keeps, where the level lets it and once that part is here. */
  deviceStorage: DeviceStorage | undefined;

  readonly #host: IntakeHost;
  readonly #intake: Intake;
  readonly #delivery: DeliveryController;
  readonly #page: TranslatedPage;
  readonly #opening: Promise<void>;
  /** What the device kept was looked for, or that takes longer than a person should wait for a first screen. */
  readonly looked: Promise<unknown>;
  /** The delivery where nothing is kept. */
  #inMemory: Delivery | undefined;
  #made:
    | { readonly endpoint: string; readonly keyPin: string | undefined; readonly client: WidgetDeliveryClient }
    | undefined;

  constructor(host: IntakeHost, intake: Intake) {
    this.#host = host;
    this.#intake = intake;
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

  /** Where the bytes are that wait. */
  get keptIn(): KeptIn {
    return this.#delivery.way?.keptIn ?? 'memory';
  }

  /** Whether something is being sent, or will be by itself. */
  get isUnderWay(): boolean {
    return isUnderWay(this.#delivery.way);
  }

  /** The number that calls the agency. */
  get phone(): string | undefined {
    return phoneToCall(this.#host.phone, this.#intake.form?.agency);
  }

  /** Sends everything, or what there is (`partial`). The host page may keep it from happening. */
  async deliver(partial: boolean): Promise<void> {
    const { form, flow } = this.#intake;
    const { session } = flow;
    if (form === undefined || session === undefined) return;
    const issues = checkSession(session, localMinute(new Date()), partial);
    if (issues.length > 0) return this.rejected(issues);
    if (answerByRole(session, 'keep') === 'no') return this.#intake.erase();
    if (!this.#host.dispatchEvent(new OiSubmitEvent(partial))) return;
    await this.#send(draftOf(session, partial, this.#page.isTranslated), form.form);
  }

  again(): void {
    this.#delivery.again();
  }

  /** The screen is wiped: what was asked to be sent goes out once more, and stays where the device keeps it. */
  leave(): void {
    this.updated = false;
    this.deviceStorage?.flush();
    this.#delivery.leave();
    this.#inMemory?.close();
    this.#inMemory = undefined;
  }

  /** Erases all there is, on the device too. */
  forget(): void {
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
    const { session } = this.#intake.flow;
    this.reachable = session !== undefined && hasSomebodyToReach(session);
    this.clientWill = (session && reaching(session)?.contact?.clientWill) ?? [];
    this.updated = false;
    this.deviceStorage?.forgetDraft();
    pageHistory.forget();
    session?.dispatch({ type: 'reset' });
    this.#host.dispatchEvent(new OiSubmittedEvent(receipt.id, receipt.code, receipt.receivedAt));
  }

  rejected(issues: readonly Issue[]): void {
    showIssues(this.#intake.flow, issues);
    if (this.#intake.flow.summary) this.#intake.moveFocus('[part="error-summary"]');
  }

  stopped(code: string, fix: string, cause?: unknown): void {
    this.#host.dispatchEvent(new OiErrorEvent(code, fix, cause));
    if (code === 'stale-form') void this.#renew();
  }

  async #send(draft: SubmissionDraft, form: FormDefinition): Promise<void> {
    // Throws where there is nowhere to send to.
    this.#client();
    this.#intake.flow.go({ kind: 'delivery' });
    await this.#opening;
    this.#inMemory ??= this.deviceStorage ? undefined : this.#deliverFromMemory();
    const delivery = this.deviceStorage?.delivery ?? this.#inMemory;
    if (delivery !== undefined) this.#delivery.deliver(delivery, draft, form);
  }

  #deliverFromMemory(): Delivery {
    const attempt: DeliveryClient['attempt'] = async (...given) => this.#client().attempt(...given);
    const { postsTo } = this.#client();
    return createDelivery({ client: { postsTo, attempt, freeze: this.#freeze }, connection: browserConnection });
  }

  /** By the client that the page wants now. */
  readonly #freeze: DeliveryClient['freeze'] = async (draft, form) => this.#client().freeze(draft, form);

  /** Without this part everything stays in memory, and the screen says so. */
  async #openDeviceStorage(): Promise<void> {
    const { safety } = this.#host;
    if (this.#intake.forgets || safety === 'strict') return;
    try {
      const { onDevice } = this.#client();
      if (onDevice === undefined) return;
      const { DeviceStorage } = await this.#intake.loadDeviceStorage();
      const client = { ...onDevice, freeze: this.#freeze };
      this.deviceStorage = new DeviceStorage(this.#host, this.#intake, { client, level: safety });
      await this.deviceStorage.look();
    } catch (cause) {
      const fix =
        'What is sent is kept in memory only: a chunk beside open-intake.js could not be fetched, or no address.';
      this.#host.dispatchEvent(new OiErrorEvent('part-not-loaded', fix, cause));
    }
  }

  /** The server no longer knows this version of the form: the answers move into the new one, to be read once more. */
  async #renew(): Promise<void> {
    const { flow } = this.#intake;
    const before = flow.session;
    if (before === undefined) return;
    const part = await import('../intake/renew-form.ts').catch(() => undefined);
    const messages = this.#intake.words.formMessages;
    const renewed = await part?.renewForm(this.#intake);
    if (!renewed || before !== flow.session || this.#delivery.way?.stage.kind !== 'held') return;
    part?.moveAnswers(this.#intake, renewed, before, messages);
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
    const { flow } = this.#intake;
    flow.go({ kind: 'form' });
    flow.session?.dispatch({ type: 'review' });
  }

  #endpoint(): string {
    const address = this.#host.endpoint ?? this.#host.src;
    if (address === undefined) throw new TypeError('Nowhere to send to: set `src`, `endpoint` or `client`.');
    return safeAddress(address, this.#host.baseURI);
  }
}
