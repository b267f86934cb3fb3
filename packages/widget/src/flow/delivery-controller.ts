import type { FormDefinition, Issue, Receipt, SubmissionDraft } from '@open-intake/core';
import type { FrozenSubmission, IntakeClient, SendProgress } from '@open-intake/sdk';
import type { KeptIn, Outbox } from '@open-intake/sdk/outbox';
import type { ReactiveControllerHost } from 'lit';
import { browserConnection } from './browser-connection.ts';
import { causeOf } from './cause-of.ts';
import { isProof } from './is-proof.ts';

/** What sending needs of a client of the SDK; with `postsTo` and `attempt` an outbox on the device can send by it too. */
export type DeliveryClient = Pick<IntakeClient, 'freeze' | 'send'> &
  Partial<Pick<IntakeClient, 'postsTo' | 'attempt' | 'prepare' | 'keyPin'>>;

/** Codes with which freezing may stop that time mends: a client that seals needs the agency's keys first. */
const passing: ReadonlySet<unknown> = new Set(['network', 'timeout', 'busy']);

/** Milliseconds until they are asked for again, unless the connection wakes before. */
const nextTry = 15_000;

/**
 * `idle` → `sending` ⇄ `waiting` → `sent`. `held`: the server will not take these bytes as things stand; answers are kept
 * and a person is offered. Only a verified receipt makes `sent`.
 */
export type DeliveryState =
  | { readonly kind: 'idle' }
  | { readonly kind: 'sending' }
  | {
      readonly kind: 'waiting';
      readonly reason: 'offline' | 'busy';
      /** Milliseconds to the next try, where that is known. */
      readonly ms?: number;
      /** Tries in a row that came to nothing. */
      readonly misses?: number;
    }
  | { readonly kind: 'held'; readonly code: string }
  | { readonly kind: 'sent'; readonly receipt: Receipt };

/** Who is told how it went. */
export interface DeliveryOwner {
  delivered(receipt: Receipt): void;
  /** The server wants other answers. */
  rejected(issues: readonly Issue[]): void;
  /** For the developer: a code and what to do. */
  held(code: string, fix: string, cause?: unknown): void;
}

/** What is being delivered: the bytes, what they were made of, and who sends them. */
interface Parcel {
  readonly draft: SubmissionDraft;
  /** The draft as text: the same answers again are the same bytes. */
  readonly text: string;
  readonly form: FormDefinition;
  readonly client: DeliveryClient;
  /** Asked each time: one that was closed is opened anew. */
  readonly outbox: (() => Outbox) | undefined;
  /** Absent until it could be frozen. */
  readonly frozen?: FrozenSubmission;
  /** What it takes the place of. */
  readonly replaces?: FrozenSubmission | undefined;
  /** Whether the answers were frozen anew because the server cannot take the bytes before: that happens once at most. */
  readonly isAnew: boolean;
}

/** One go at sending: ended by the person, or by the page that goes away. */
interface Run {
  readonly stop: AbortController;
  readonly leave: AbortController;
}

/**
 * Freezes the answers once and sends the same bytes until there is a verified receipt, or the person stops it. Whether the
 * element stands on the page is all the same: what was asked to be sent goes out, also when the page took it off for good.
 */
export class DeliveryController {
  state: DeliveryState = { kind: 'idle' };
  /** Where the bytes are. */
  keptIn: KeptIn = 'memory';

  readonly #host: ReactiveControllerHost;
  readonly #owner: DeliveryOwner;
  #parcel: Parcel | undefined;
  #running: Run | undefined;

  constructor(host: ReactiveControllerHost, owner: DeliveryOwner) {
    this.#host = host;
    this.#owner = owner;
  }

  async deliver(
    draft: SubmissionDraft,
    form: FormDefinition,
    client: DeliveryClient,
    outbox?: () => Outbox,
  ): Promise<void> {
    this.#running?.stop.abort();
    const before = this.#parcel;
    const text = JSON.stringify(draft);
    if (before?.text !== text || before.form !== form) {
      const replaces = before?.frozen ?? before?.replaces;
      this.#parcel = { draft, text, form, client, outbox, replaces, isAnew: false };
    }
    await this.#send(this.#begin());
  }

  /** Sends the same bytes again, now. */
  async again(): Promise<void> {
    if (this.#parcel === undefined) return;
    this.#running?.stop.abort();
    await this.#send(this.#begin());
  }

  /** Stops trying, and keeps the bytes: the same answers are the same submission. */
  pause(): void {
    this.#running?.stop.abort();
    this.#running = undefined;
    this.#become({ kind: 'idle' });
  }

  /** Stops trying and forgets the bytes, on the device too. */
  stop(): void {
    const parcel = this.#parcel;
    this.#parcel = undefined;
    this.pause();
    const id = parcel?.frozen?.id;
    if (id !== undefined) void parcel?.outbox?.().discard(id);
  }

  /** The page goes away: sends once more what waits, and forgets the bytes here. The device keeps its own. */
  leave(): void {
    const run = this.#running;
    this.#running = undefined;
    this.#parcel = undefined;
    run?.leave.abort();
    this.#become({ kind: 'idle' });
  }

  #begin(): Run {
    const run = { stop: new AbortController(), leave: new AbortController() };
    this.#running = run;
    this.#become(navigator.onLine ? { kind: 'sending' } : { kind: 'waiting', reason: 'offline' });
    return run;
  }

  async #send(run: Run): Promise<void> {
    if (this.#parcel === undefined || run !== this.#running) return;
    try {
      const parcel = await this.#freezeOnce(run, this.#parcel);
      if (parcel?.frozen === undefined || run !== this.#running) return;
      const receipt = await this.#post(run, parcel, parcel.frozen);
      const isProven = await isProof(receipt, parcel.frozen);
      if (run !== this.#running) return;
      if (!isProven)
        return this.#hold('unverified', 'The receipt of `client` is not for these bytes: its id, digest or code.');
      this.#parcel = undefined;
      this.#become({ kind: 'sent', receipt });
      this.#owner.delivered(receipt);
    } catch (error) {
      if (run !== this.#running || !this.#begunAnew(error)) return this.#fail(run, error);
      await this.#send(run);
    }
  }

  #post(run: Run, { client, outbox }: Parcel, frozen: FrozenSubmission): Promise<Receipt> {
    const onAttempt = (progress: SendProgress) => this.#note(run, progress);
    const options = { signal: run.stop.signal, leave: run.leave.signal, onAttempt };
    if (outbox === undefined) return client.send(frozen, { ...options, keepTrying: true });
    const onKept = (where: KeptIn) => {
      this.keptIn = where;
      this.#host.requestUpdate();
    };
    return outbox().send(frozen, { ...options, onKept });
  }

  /** Whether other bytes of the same answers may be taken: under another key, or sealed to the keys of today. */
  #begunAnew(error: unknown): boolean {
    const parcel = this.#parcel;
    const { code, status } = (error ?? {}) as Partial<{ code: string; status: number }>;
    // Firefox hands on a 421 without its body: then only the status says that other keys are wanted.
    const wantsOtherKeys = (code === 'stale-form' || status === 421) && parcel?.frozen?.sealed !== undefined;
    const helps = code === 'key-reused' || wantsOtherKeys;
    if (!helps || parcel === undefined || parcel.isAnew) return false;
    const { frozen: replaces, ...rest } = parcel;
    this.#parcel = { ...rest, replaces, isAnew: true };
    return true;
  }

  /** Undefined when somebody else runs now. What an earlier run froze is never sent. */
  async #freezeOnce(run: Run, parcel: Parcel): Promise<Parcel | undefined> {
    if (parcel.frozen !== undefined) return parcel;
    const { client, draft, form, outbox, replaces } = parcel;
    while (run === this.#running) {
      try {
        const frozen = await client.freeze(draft, form);
        if (run !== this.#running) return undefined;
        if (replaces !== undefined) outbox?.().supersede(replaces.id);
        this.#parcel = { ...parcel, frozen };
        return this.#parcel;
      } catch (error) {
        if (run !== this.#running || !passing.has((error as { readonly code?: unknown }).code)) throw error;
        this.#become({ kind: 'waiting', reason: navigator.onLine ? 'busy' : 'offline' });
        await untilWake(run.stop.signal);
      }
    }
    return undefined;
  }

  #note(run: Run, progress: SendProgress): void {
    if (run !== this.#running) return;
    if (progress.kind === 'offline') this.#become({ kind: 'waiting', reason: 'offline' });
    if (progress.kind !== 'waiting') return;
    const { ms, misses } = progress;
    this.#become({ kind: 'waiting', reason: navigator.onLine ? 'busy' : 'offline', ms, misses });
  }

  #fail(run: Run, error: unknown): void {
    if (run !== this.#running || run.stop.signal.aborted) return;
    const {
      code = 'unknown',
      issues,
      message,
    } = error as Partial<{ code: string; issues: readonly Issue[]; message: string }>;
    if (issues !== undefined) {
      this.pause();
      this.#owner.rejected(issues);
      return;
    }
    if (code === 'unknown') this.#hold(code, 'The client did not send and gave no code.', causeOf(error));
    else this.#hold(code, message ?? '');
  }

  #hold(code: string, fix: string, cause?: unknown): void {
    this.#become({ kind: 'held', code });
    this.#owner.held(code, fix, cause);
  }

  #become(state: DeliveryState): void {
    this.state = state;
    this.#host.requestUpdate();
  }
}

/** Until the connection wakes, a while has passed, or the run ends. */
function untilWake(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const end = (): void => {
      clearTimeout(timer);
      stopListening();
      resolve();
    };
    const timer = setTimeout(end, nextTry);
    const stopListening = browserConnection.onWake(end);
    signal.addEventListener('abort', end, { once: true });
  });
}
