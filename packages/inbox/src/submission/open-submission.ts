import type { Packet } from '@open-intake/core';
import type {
  SimilarSubmission,
  StoredSubmission,
  SubmissionStatus,
  WorkChange,
  WorkerClient,
  WorkState,
} from '@open-intake/sdk';
import type { PrivateKey } from '@open-intake/sdk/seal';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { InboxApi } from '../api/inbox-api.ts';
import { type InboxProblemCode, problemCodeOf } from '../api/inbox-problem.ts';
import { type Unsealed, unseal } from '../keys/unseal.ts';

/**
 * `loading` → `shown`, `sealed` or `problem`; each → `loading` when another one, another language or another key is wished.
 */
export type OpenState =
  | { readonly kind: 'loading' }
  | {
      readonly kind: 'shown';
      readonly packet: Packet;
      readonly work: WorkState;
      /** Opened here with the worker's key. */
      readonly isUnsealed?: boolean;
      /** What is inside names another submission than its envelope does. */
      readonly differs?: boolean;
    }
  /** Sealed and not opened, or opened and no submission. `code` names it as the receipt does. */
  | {
      readonly kind: 'sealed';
      readonly code: string;
      readonly work: WorkState;
      readonly found?: Exclude<Unsealed, { kind: 'packet' }>;
    }
  | { readonly kind: 'problem'; readonly code: InboxProblemCode };

/** Milliseconds between looks at what colleagues did. */
const lookEvery = 30_000;

/** The submission that is open. Who opens one that nobody has, has it; a change is made only on what was seen. */
export class OpenSubmission implements ReactiveController {
  state: OpenState = { kind: 'loading' };
  /** What went wrong with the last change; the packet stays on the screen. */
  changeProblem: InboxProblemCode | undefined;
  /** The status that was just saved. */
  saved: SubmissionStatus | undefined;
  busy = false;
  /** Whether the sheet went to the clipboard, when somebody asked for it. */
  copied: 'yes' | 'no' | undefined;
  /** What may be of the same person, once that was looked for. */
  similar: readonly SimilarSubmission[] = [];
  /** Whether a colleague changed it while it stood here. */
  movedOn = false;
  /** The services of the form that was filled in, once they are here. */
  services: unknown;

  #id: string | undefined;
  /** A change by the worker waits for it: it would be a change of something older. */
  #claiming: Promise<void> = Promise.resolve();
  #timer: ReturnType<typeof setInterval> | undefined;
  #opening = 0;
  readonly #host: ReactiveControllerHost;
  readonly #api: () => InboxApi | undefined;
  readonly #onProblem: (code: InboxProblemCode) => void;
  readonly #key: () => PrivateKey | undefined;
  readonly #today: () => string;

  constructor(
    host: ReactiveControllerHost,
    api: () => InboxApi | undefined,
    onProblem: (code: InboxProblemCode) => void,
    key: () => PrivateKey | undefined,
    today: () => string,
  ) {
    this.#host = host;
    this.#api = api;
    this.#onProblem = onProblem;
    this.#key = key;
    this.#today = today;
    host.addController(this);
  }

  hostConnected(): void {
    this.#timer = setInterval(this.#look, lookEvery);
    document.addEventListener('visibilitychange', this.#look);
  }

  hostDisconnected(): void {
    clearInterval(this.#timer);
    document.removeEventListener('visibilitychange', this.#look);
  }

  async open(id: string, language: string): Promise<void> {
    const api = this.#api();
    if (!api) return;
    const opening = ++this.#opening;
    this.#id = id;
    this.#set({ kind: 'loading' });
    try {
      const stored = await api.worker.read(id);
      const { status, revision, holder } = stored;
      const work = { status, revision, ...(holder && { holder }) };
      const state = await this.#load(api.worker, stored, work, language);
      if (opening !== this.#opening) return;
      this.#set(state);
      if (state.kind === 'shown') void this.#loadServices(api, state.packet.form.id, opening);
      if (stored.sealed === undefined) void this.#lookForSimilar(api.worker, id, opening);
      if (state.kind === 'shown' && !work.holder && work.status !== 'done')
        this.#claiming = this.#claim(api.worker, id, work, opening);
    } catch (thrown) {
      if (opening !== this.#opening) return;
      const code = problemCodeOf(thrown);
      this.#set({ kind: 'problem', code });
      this.#onProblem(code);
    }
  }

  async #load(worker: WorkerClient, stored: StoredSubmission, work: WorkState, language: string): Promise<OpenState> {
    const { id, code } = stored.receipt;
    if (stored.sealed === undefined) return { kind: 'shown', work, packet: await worker.packet(id, language) };
    const key = this.#key();
    const locked = { kind: 'sealed', work, code } as const;
    if (key === undefined) return locked;
    const found = await unseal({ stored, key, filled: await worker.form(id), language, today: this.#today() });
    if (this.#key() !== key) return locked;
    return found.kind === 'packet' ? { ...found, kind: 'shown', work, isUnsealed: true } : { ...locked, found };
  }

  /** The packet is whole without them. */
  async #loadServices(api: InboxApi, form: string, opening: number): Promise<void> {
    const services = await api.services(form).catch(() => undefined);
    if (opening !== this.#opening) return;
    this.services = services;
    this.#host.requestUpdate();
  }

  /** The key is gone: what it opened is off the screen. Nothing is asked of the server, as nobody reads. */
  lock(): void {
    const { state } = this;
    if (state.kind === 'shown' && state.isUnsealed)
      this.#set({ kind: 'sealed', work: state.work, code: state.packet.code ?? '' });
    if (state.kind === 'sealed') this.#set({ kind: 'sealed', work: state.work, code: state.code });
  }

  close(): void {
    this.#opening += 1;
    this.#id = undefined;
    this.#set({ kind: 'loading' });
  }

  /** Saves a status; true when it is saved and still on the screen. */
  async setStatus(id: string, status: SubmissionStatus): Promise<boolean> {
    const isDone = await this.#changeWork(id, { status });
    if (isDone) {
      this.saved = status;
      this.copied = undefined;
    }
    this.#host.requestUpdate();
    return isDone;
  }

  /** Puts the sheet on the clipboard as plain text. */
  async copy(text: string): Promise<void> {
    this.copied = await navigator.clipboard.writeText(text).then(
      () => 'yes' as const,
      () => 'no' as const,
    );
    this.#host.requestUpdate();
  }

  /** From now on whoever works here has it. */
  take(id: string): Promise<boolean> {
    return this.#changeWork(id, { holder: 'me' });
  }

  /** Nobody has it any more. */
  letGo(id: string): Promise<boolean> {
    return this.#changeWork(id, { holder: 'nobody' });
  }

  /** Deletes it for good; true when it is gone. */
  remove(id: string): Promise<boolean> {
    return this.#change((worker, { revision }) => worker.delete(id, { revision }));
  }

  async #changeWork(id: string, change: WorkChange): Promise<boolean> {
    let changed: WorkState | undefined;
    const isDone = await this.#change(async (worker, { revision }) => {
      changed = await worker.patch(id, change, { revision });
    });
    if (isDone && changed) this.#stand(changed);
    return isDone;
  }

  /** A hint beside the packet: where it does not come, nothing is said. */
  async #lookForSimilar(worker: WorkerClient, id: string, opening: number): Promise<void> {
    const found = await worker.similar(id).catch(() => undefined);
    if (found === undefined || opening !== this.#opening) return;
    this.similar = found.submissions;
    this.#host.requestUpdate();
  }

  /** Somebody who opens it at the same moment may be quicker: then it is theirs, and shown so. */
  async #claim(worker: WorkerClient, id: string, { revision }: WorkState, opening: number): Promise<void> {
    const work = await worker
      .patch(id, { holder: 'me' }, { revision })
      .catch(() => worker.state(id).catch(() => undefined));
    if (work && opening === this.#opening) this.#stand(work);
  }

  /** What colleagues did since. Of what was sent nothing is asked. */
  readonly #look = (): void => {
    if (document.visibilityState === 'visible' && !this.busy) void this.#lookAgain();
  };

  async #lookAgain(): Promise<void> {
    const { state } = this;
    const id = this.#id;
    const api = this.#api();
    if (api === undefined || id === undefined || state.kind !== 'shown') return;
    const opening = this.#opening;
    const work = await api.worker.state(id).catch(() => undefined);
    if (work === undefined || opening !== this.#opening || this.busy || work.revision <= state.work.revision) return;
    this.movedOn = true;
    this.saved = undefined;
    this.#stand(work);
  }

  #stand({ status, revision, holder }: WorkState): void {
    const work = { status, revision, ...(holder && { holder }) };
    if (this.state.kind === 'shown' || this.state.kind === 'sealed') this.state = { ...this.state, work };
    this.#host.requestUpdate();
  }

  async #change(change: (worker: WorkerClient, work: WorkState) => Promise<void>): Promise<boolean> {
    const api = this.#api();
    if (!api) return false;
    const opening = this.#opening;
    this.busy = true;
    this.saved = undefined;
    this.movedOn = false;
    this.changeProblem = undefined;
    this.#host.requestUpdate();
    try {
      await this.#claiming;
      const { state } = this;
      if (opening !== this.#opening || (state.kind !== 'shown' && state.kind !== 'sealed')) return false;
      await change(api.worker, state.work);
      return opening === this.#opening;
    } catch (thrown) {
      const code = problemCodeOf(thrown);
      if (opening === this.#opening) this.changeProblem = code;
      if (code === 'changed') await this.#catchUp(api, opening);
      this.#onProblem(code);
      return false;
    } finally {
      this.busy = false;
      this.#host.requestUpdate();
    }
  }

  /** The change is not made again by itself: the worker looks first at what a colleague did. */
  async #catchUp(api: InboxApi, opening: number): Promise<void> {
    const work = this.#id === undefined ? undefined : await api.worker.state(this.#id).catch(() => undefined);
    if (work && opening === this.#opening) this.#stand(work);
  }

  #set(state: OpenState): void {
    this.state = state;
    this.similar = [];
    this.movedOn = false;
    this.changeProblem = undefined;
    this.saved = undefined;
    this.copied = undefined;
    this.#host.requestUpdate();
  }
}
