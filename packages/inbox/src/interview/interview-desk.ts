import type { IntakeClient } from '@open-intake/sdk';
import type { ReactiveControllerHost } from 'lit';
import type { InboxApi } from '../api/inbox-api.ts';
import { type InboxProblemCode, problemCodeOf } from '../api/inbox-problem.ts';

/** `loading` → `ready` or `problem`; each → `loading` when another form is wished, or the same once more. */
export type DeskState =
  | { readonly kind: 'loading' }
  | { readonly kind: 'ready'; readonly client: IntakeClient }
  | { readonly kind: 'problem'; readonly code: InboxProblemCode };

/** The place where a worker fills a form in with somebody: which form, and by what it is sent. */
export class InterviewDesk {
  state: DeskState = { kind: 'loading' };
  /** What would lose the answers on the page, once the worker says that it may. */
  leaving: (() => void) | undefined;

  readonly #host: ReactiveControllerHost;
  readonly #api: () => InboxApi | undefined;
  #form: string | undefined;

  constructor(host: ReactiveControllerHost, api: () => InboxApi | undefined) {
    this.#host = host;
    this.#api = api;
  }

  /** Gets a form ready, unless it is there. */
  async open(form: string): Promise<void> {
    const api = this.#api();
    if (!api || (form === this.#form && this.state.kind !== 'problem')) return;
    this.#form = form;
    this.#set({ kind: 'loading' });
    try {
      const [client] = await Promise.all([api.intake(form), import('@open-intake/widget/define-interview')]);
      if (form === this.#form) this.#set({ kind: 'ready', client });
    } catch (thrown) {
      if (form === this.#form) this.#set({ kind: 'problem', code: problemCodeOf(thrown) });
    }
  }

  /** Nobody is at it any more: nothing is left of what was typed. */
  close(): void {
    this.#form = this.leaving = undefined;
    this.state = { kind: 'loading' };
  }

  /** Asks before something is done that would lose the answers. */
  askBefore(leave: () => void): void {
    this.leaving = leave;
    this.#host.requestUpdate();
  }

  /** The worker stays, or goes. */
  decide(goes: boolean): void {
    const { leaving } = this;
    this.leaving = undefined;
    if (goes) leaving?.();
    this.#host.requestUpdate();
  }

  #set(state: DeskState): void {
    this.state = state;
    this.#host.requestUpdate();
  }
}
