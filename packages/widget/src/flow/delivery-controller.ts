import type { FormDefinition, Issue, Receipt, SubmissionDraft } from '@open-intake/core';
import type { FrozenSubmission, IntakeClient } from '@open-intake/sdk';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { browserConnection } from './browser-connection.ts';

/** What sending needs of a client of the SDK. */
export type DeliveryClient = Pick<IntakeClient, 'freeze' | 'send'> & Partial<Pick<IntakeClient, 'prepare' | 'keyPin'>>;

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
  | { readonly kind: 'waiting'; readonly reason: 'offline' | 'busy' }
  | { readonly kind: 'held'; readonly code: string }
  | { readonly kind: 'sent'; readonly receipt: Receipt };

/** Who is told how it went. */
export interface DeliveryOwner {
  delivered(receipt: Receipt): void;
  /** The server wants other answers. */
  rejected(issues: readonly Issue[]): void;
  /** For the developer: a code and what to do. */
  held(code: string, fix: string): void;
}

/** Freezes the answers once and sends the same bytes until there is a verified receipt, or the person stops it. */
export class DeliveryController implements ReactiveController {
  state: DeliveryState = { kind: 'idle' };

  readonly #host: ReactiveControllerHost;
  readonly #owner: DeliveryOwner;
  #frozen: FrozenSubmission | undefined;
  #freeze: (() => Promise<FrozenSubmission>) | undefined;
  #client: DeliveryClient | undefined;
  #running: AbortController | undefined;

  constructor(host: ReactiveControllerHost, owner: DeliveryOwner) {
    this.#host = host;
    this.#owner = owner;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.stop();
  }

  async deliver(draft: SubmissionDraft, form: FormDefinition, client: DeliveryClient): Promise<void> {
    this.stop();
    this.#client = client;
    this.#freeze = () => client.freeze(draft, form);
    await this.#send(this.#begin());
  }

  /** Sends the same bytes again, now. */
  async again(): Promise<void> {
    if (this.#freeze === undefined) return;
    this.#running?.abort();
    await this.#send(this.#begin());
  }

  /** Stops trying and forgets the bytes. */
  stop(): void {
    this.#running?.abort();
    this.#running = undefined;
    this.#frozen = undefined;
    this.#freeze = undefined;
    this.#client = undefined;
    this.#become({ kind: 'idle' });
  }

  #begin(): AbortController {
    this.#running = new AbortController();
    this.#become(navigator.onLine ? { kind: 'sending' } : { kind: 'waiting', reason: 'offline' });
    return this.#running;
  }

  async #send(run: AbortController): Promise<void> {
    const client = this.#client;
    if (client === undefined) return;
    try {
      const frozen = this.#frozen ?? (await this.#freezeOnce(run));
      if (frozen === undefined || run !== this.#running) return;
      this.#frozen = frozen;
      const receipt = await client.send(frozen, {
        signal: run.signal,
        keepTrying: true,
        onAttempt: ({ kind }) => {
          if (run !== this.#running) return;
          if (kind === 'offline') this.#become({ kind: 'waiting', reason: 'offline' });
          if (kind === 'waiting') this.#become({ kind: 'waiting', reason: navigator.onLine ? 'busy' : 'offline' });
        },
      });
      if (run !== this.#running) return;
      this.#frozen = undefined;
      this.#freeze = undefined;
      this.#become({ kind: 'sent', receipt });
      this.#owner.delivered(receipt);
    } catch (error) {
      this.#fail(run, error);
    }
  }

  /** Undefined when somebody else runs now. What an earlier run froze is never sent. */
  async #freezeOnce(run: AbortController): Promise<FrozenSubmission | undefined> {
    const freeze = this.#freeze;
    while (freeze !== undefined && run === this.#running) {
      try {
        return await freeze();
      } catch (error) {
        if (run !== this.#running || !passing.has((error as { readonly code?: unknown }).code)) throw error;
        this.#become({ kind: 'waiting', reason: navigator.onLine ? 'busy' : 'offline' });
        await untilWake(run.signal);
      }
    }
    return undefined;
  }

  #fail(run: AbortController, error: unknown): void {
    if (run !== this.#running || run.signal.aborted) return;
    const {
      code = 'unknown',
      issues,
      message,
    } = error as Partial<{ code: string; issues: readonly Issue[]; message: string }>;
    if (issues !== undefined) {
      this.stop();
      this.#owner.rejected(issues);
      return;
    }
    this.#become({ kind: 'held', code });
    this.#owner.held(code, code === 'unknown' ? 'The client did not send and gave no code.' : (message ?? ''));
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
