import type { Packet } from '@open-intake/core';
import type { SubmissionStatus } from '@open-intake/sdk';
import type { PrivateKey } from '@open-intake/sdk/seal';
import type { ReactiveControllerHost } from 'lit';
import type { InboxApi } from '../api/inbox-api.ts';
import { type InboxProblemCode, problemCodeOf } from '../api/inbox-problem.ts';
import { type Unsealed, unseal } from '../keys/unseal.ts';

/** The day it is where the worker sits. */
const today = () => new Intl.DateTimeFormat('en-CA', { dateStyle: 'short' }).format(new Date());

/**
 * `loading` → `shown`, `sealed` or `problem`; each → `loading` when another one, another language or another key is wished.
 */
export type OpenState =
  | { readonly kind: 'loading' }
  | {
      readonly kind: 'shown';
      readonly packet: Packet;
      readonly status: SubmissionStatus;
      /** Opened here with the worker's key. */
      readonly isUnsealed?: boolean;
      /** What is inside names another submission than its envelope does. */
      readonly differs?: boolean;
    }
  /** Sealed and not opened, or opened and no submission. `code` names it as the receipt does. */
  | {
      readonly kind: 'sealed';
      readonly code: string;
      readonly status: SubmissionStatus;
      readonly found?: Exclude<Unsealed, { kind: 'packet' }>;
    }
  | { readonly kind: 'problem'; readonly code: InboxProblemCode };

/** The submission that is open. */
export class OpenSubmission {
  state: OpenState = { kind: 'loading' };
  /** What went wrong with the last change; the packet stays on the screen. */
  changeProblem: InboxProblemCode | undefined;
  /** The status that was just saved. */
  saved: SubmissionStatus | undefined;
  busy = false;

  #opening = 0;
  readonly #host: ReactiveControllerHost;
  readonly #api: () => InboxApi | undefined;
  readonly #onProblem: (code: InboxProblemCode) => void;
  readonly #key: () => PrivateKey | undefined;

  constructor(
    host: ReactiveControllerHost,
    api: () => InboxApi | undefined,
    onProblem: (code: InboxProblemCode) => void,
    key: () => PrivateKey | undefined,
  ) {
    this.#host = host;
    this.#api = api;
    this.#onProblem = onProblem;
    this.#key = key;
  }

  async open(id: string, language: string): Promise<void> {
    const api = this.#api();
    if (!api) return;
    const opening = ++this.#opening;
    this.#set({ kind: 'loading' });
    try {
      const state = await this.#load(api, id, language);
      if (opening === this.#opening) this.#set(state);
    } catch (thrown) {
      if (opening !== this.#opening) return;
      const code = problemCodeOf(thrown);
      this.#set({ kind: 'problem', code });
      this.#onProblem(code);
    }
  }

  async #load(api: InboxApi, id: string, language: string): Promise<OpenState> {
    const held = await api.held(id);
    const { status, receipt } = held;
    if (held.sealed === undefined) return { kind: 'shown', status, packet: await api.packet(id, language) };
    const key = this.#key();
    const locked = { kind: 'sealed', status, code: receipt.code } as const;
    if (key === undefined) return locked;
    const found = await unseal({ held, key, filled: await api.formOf(id), language, today: today() });
    if (this.#key() !== key) return locked;
    return found.kind === 'packet' ? { ...found, kind: 'shown', status, isUnsealed: true } : { ...locked, found };
  }

  /** The key is gone: what it opened is off the screen. Nothing is asked of the server, as nobody reads. */
  lock(): void {
    const { state } = this;
    if (state.kind === 'shown' && state.isUnsealed)
      this.#set({ kind: 'sealed', status: state.status, code: state.packet.code ?? '' });
    if (state.kind === 'sealed') this.#set({ kind: 'sealed', status: state.status, code: state.code });
  }

  close(): void {
    this.#opening += 1;
    this.#set({ kind: 'loading' });
  }

  /** Saves a status; true when it is saved and still on the screen. */
  async setStatus(id: string, status: SubmissionStatus): Promise<boolean> {
    const isDone = await this.#change((api) => api.setStatus(id, status));
    if (isDone && (this.state.kind === 'shown' || this.state.kind === 'sealed')) this.state = { ...this.state, status };
    if (isDone) this.saved = status;
    this.#host.requestUpdate();
    return isDone;
  }

  /** Deletes it for good; true when it is gone. */
  remove(id: string): Promise<boolean> {
    return this.#change((api) => api.remove(id));
  }

  async #change(change: (api: InboxApi) => Promise<void>): Promise<boolean> {
    const api = this.#api();
    if (!api) return false;
    const opening = this.#opening;
    this.busy = true;
    this.saved = undefined;
    this.changeProblem = undefined;
    this.#host.requestUpdate();
    try {
      await change(api);
      return opening === this.#opening;
    } catch (thrown) {
      if (opening === this.#opening) this.changeProblem = problemCodeOf(thrown);
      this.#onProblem(problemCodeOf(thrown));
      return false;
    } finally {
      this.busy = false;
      this.#host.requestUpdate();
    }
  }

  #set(state: OpenState): void {
    this.state = state;
    this.changeProblem = undefined;
    this.saved = undefined;
    this.#host.requestUpdate();
  }
}
