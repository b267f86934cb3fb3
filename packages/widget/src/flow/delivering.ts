import {
  type ContactSafety,
  type FormDefinition,
  type Issue,
  migrateAnswers,
  type Receipt,
  type SubmissionDraft,
} from '@open-intake/core';
import type { KeptIn } from '@open-intake/sdk/outbox';
import type { Keeping } from '../keeping/keeping.ts';
import { answerByRole } from './answer-by-role.ts';
import { checkAll } from './check-questions.ts';
import { clientFor } from './client-for.ts';
import {
  type DeliveryClient,
  DeliveryController,
  type DeliveryOwner,
  type DeliveryState,
} from './delivery-controller.ts';
import { OiSubmitEvent, OiSubmittedEvent } from './delivery-events.ts';
import { draftOf } from './draft-of.ts';
import { OiErrorEvent } from './events.ts';
import type { Intake } from './intake.ts';
import type { IntakeHost } from './intake-host.ts';
import { pageHistory } from './page-history.ts';
import { phoneToCall } from './phone-to-call.ts';
import { hasSomebodyToReach, reaching } from './reaching.ts';
import { renewForm } from './renew-form.ts';
import { safeAddress } from './safe-address.ts';
import { showIssues } from './show-issues.ts';
import { takeOver } from './take-over.ts';
import { today } from './today.ts';
import { TranslatedPage } from './translated-page.ts';
import { unplacedLines } from './unplaced-lines.ts';

/** Milliseconds. */
const longestLook = 1500;

/** What comes of Send: the answers are checked, frozen and delivered, and the person is told how it went. */
export class Delivering implements DeliveryOwner {
  /** Whether the person gave a way to be reached; known after everything else is forgotten. */
  reachable = false;
  /** What the person said that they will do; known after everything else is forgotten. */
  clientWill: ContactSafety['clientWill'] = [];
  /** Whether the form changed on the server while it was filled, so that the person reads their answers once more. */
  updated = false;

  /** What the device keeps, where the level lets it and once that part is here. */
  keeping: Keeping | undefined;

  readonly #host: IntakeHost;
  readonly #intake: Intake;
  readonly #delivery: DeliveryController;
  readonly #page: TranslatedPage;
  readonly #opening: Promise<void>;
  /** What the device kept was looked for, or that takes longer than a person should wait for a first screen. */
  readonly looked: Promise<unknown>;
  #made:
    | { readonly endpoint: string; readonly keyPin: string | undefined; readonly client: DeliveryClient }
    | undefined;

  constructor(host: IntakeHost, intake: Intake) {
    this.#host = host;
    this.#intake = intake;
    this.#delivery = new DeliveryController(host, this);
    this.#page = new TranslatedPage(host);
    if (host.keyPin !== undefined) void this.#prepare();
    this.#opening = this.#openKeeping();
    this.looked = Promise.race([this.#opening, new Promise((resolve) => setTimeout(resolve, longestLook))]);
  }

  get state(): DeliveryState {
    return this.#delivery.state;
  }

  /** Where the bytes are that wait. */
  get keptIn(): KeptIn {
    return this.#delivery.keptIn;
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
    const issues = checkAll(session, today(), partial);
    if (issues.length > 0) return this.rejected(issues);
    if (answerByRole(session, 'keep') === 'no') return this.#intake.erase();
    if (!this.#host.dispatchEvent(new OiSubmitEvent(partial))) return;
    await this.#send(draftOf(session, partial, this.#page.isTranslated), form.form);
  }

  again(): void {
    void this.#delivery.again();
  }

  /** The screen is wiped: what was asked to be sent goes out once more, and stays where the device keeps it. */
  leave(): void {
    this.updated = false;
    this.keeping?.flush();
    this.#delivery.leave();
  }

  /** Erases all there is, on the device too. */
  forget(): void {
    this.#delivery.stop();
    this.keeping?.forgetAll();
  }

  /** Back to the review, with the answers as they were. */
  backToAnswers(): void {
    if (this.state.kind === 'sending' || this.state.kind === 'sent') return;
    this.updated = false;
    this.#delivery.pause();
    this.#toReview();
  }

  delivered(receipt: Receipt): void {
    const { session } = this.#intake.flow;
    this.reachable = session !== undefined && hasSomebodyToReach(session);
    this.clientWill = (session && reaching(session)?.contact?.clientWill) ?? [];
    this.updated = false;
    this.keeping?.forgetDraft();
    pageHistory.forget();
    session?.dispatch({ type: 'reset' });
    this.#host.dispatchEvent(new OiSubmittedEvent(receipt.id, receipt.code, receipt.receivedAt));
  }

  rejected(issues: readonly Issue[]): void {
    showIssues(this.#intake.flow, issues);
    if (this.#intake.flow.summary) this.#host.moveFocus('[part="error-summary"]');
  }

  held(code: string, fix: string, cause?: unknown): void {
    this.#host.dispatchEvent(new OiErrorEvent(code, fix, cause));
    if (code === 'stale-form') void this.#renew();
  }

  async #send(draft: SubmissionDraft, form: FormDefinition): Promise<void> {
    const client = this.#client();
    this.#intake.flow.go({ kind: 'delivery' });
    await this.#opening;
    const { keeping } = this;
    await this.#delivery.deliver(draft, form, client, keeping && (() => keeping.outbox));
  }

  /** Without this part everything stays in memory, and the screen says so. */
  async #openKeeping(): Promise<void> {
    const { safety, forgets } = this.#host;
    if (forgets || safety === 'strict') return;
    try {
      const { postsTo, attempt } = this.#client();
      if (postsTo === undefined || attempt === undefined) return;
      const { Keeping } = await this.#intake.loadKeeping();
      this.keeping = new Keeping(this.#host, this.#intake, { client: { postsTo, attempt }, level: safety });
      await this.keeping.look();
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
    const { answers, skipped, language, shown } = before.state;
    const words = { form: before.form, messages: this.#intake.words.formMessages, language };
    const renewed = await renewForm(this.#host, this.#intake);
    if (!renewed || before !== flow.session || this.state.kind !== 'held') return;
    const migrated = migrateAnswers({ form: renewed.form, from: before.form.version, answers, skipped });
    this.#intake.unplaced = unplacedLines(migrated.unplaced, words);
    flow.open(renewed, language, migrated.answers);
    if (flow.session !== undefined)
      takeOver(flow.session, { skipped: migrated.skipped, shown }, this.#intake.words.formMessages);
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
  #client(): DeliveryClient {
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
