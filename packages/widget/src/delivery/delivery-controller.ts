import type { FormDefinition, Issue, Receipt, UnfrozenSubmission } from '@open-intake/core';
import type { Delivery, OnItsWay, Stage } from '@open-intake/sdk/outbox';
import type { ReactiveControllerHost } from 'lit';
import { causeOf } from './cause-of.ts';

const noCode = 'The client did not send and gave no code.';

/** Who is told how it went. */
export interface DeliveryOwner {
  delivered(receipt: Receipt): void;
  /** The server wants other answers. */
  rejected(issues: readonly Issue[]): void;
  /** It is not sent, and will not be by itself. For the developer: a code and what to do. */
  stopped(code: string, fix: string, cause?: unknown): void;
}

/**
 * Follows one order of a delivery: draws when it changes, and tells what came of it. Whether the element stands on the page is all the
 * same: what was asked to be sent goes out, and its receipt ends the draft, also when the page took the element off for good.
 */
export class DeliveryController {
  readonly #host: ReactiveControllerHost;
  readonly #owner: DeliveryOwner;
  #delivery: Delivery | undefined;
  #unsubscribe: (() => void) | undefined;
  #key: string | undefined;
  #seen: Stage | undefined;

  constructor(host: ReactiveControllerHost, owner: DeliveryOwner) {
    this.#host = host;
    this.#owner = owner;
  }

  /** Where it is; undefined when nothing is to be sent. */
  get way(): OnItsWay | undefined {
    return this.#key === undefined ? undefined : this.#delivery?.find(this.#key);
  }

  deliver(delivery: Delivery, submission: UnfrozenSubmission, form: FormDefinition): void {
    if (delivery !== this.#delivery) {
      this.#end();
      this.#delivery = delivery;
      this.#unsubscribe = delivery.subscribe(this.#look);
    }
    this.#key = delivery.deliver(submission, form, { replaces: this.#key });
    this.#look();
  }

  /** Sends the same bytes again, now. */
  again(): void {
    if (this.#key !== undefined) this.#delivery?.ask(this.#key);
  }

  /** Stops trying, and keeps the bytes: the same answers are the same submission. */
  pause(): void {
    if (this.#key !== undefined) this.#delivery?.pause(this.#key);
  }

  /** Stops trying and erases the bytes, on the device too. */
  erase(): void {
    if (this.#key !== undefined) void this.#delivery?.discard(this.#key);
    this.#end();
  }

  /** The page goes away: sends once more what is under way, and forgets it here. The device keeps its own. */
  leave(): void {
    if (isUnderWay(this.way)) this.#delivery?.leave();
    this.#end();
  }

  #end(): void {
    const key = this.#key;
    this.#unsubscribe?.();
    this.#key = this.#seen = this.#unsubscribe = undefined;
    if (key !== undefined) this.#delivery?.forget(key);
    this.#delivery = undefined;
    this.#host.requestUpdate();
  }

  readonly #look = (): void => {
    const { way } = this;
    this.#host.requestUpdate();
    if (this.#key === undefined || way === undefined || way.stage === this.#seen) return;
    const { stage } = way;
    this.#seen = stage;
    const error = this.#delivery?.errorOf(this.#key);
    if (stage.kind === 'delivered') this.#owner.delivered(stage.receipt);
    if (stage.kind === 'rejected') this.#owner.rejected(stage.issues);
    if (stage.kind === 'held') this.#owner.stopped(stage.reason, error?.message ?? '');
    if (stage.kind !== 'failed') return;
    // What code that we do not know says may hold answers.
    if (stage.code === 'unknown') this.#owner.stopped(stage.code, noCode, causeOf(error));
    else this.#owner.stopped(stage.code, error?.message ?? '');
  };
}

/** Whether it goes on by itself. */
export function isUnderWay(way: OnItsWay | undefined): boolean {
  return ['freezing', 'storing', 'queued', 'sending', 'waiting', 'offline'].includes(way?.stage.kind ?? '');
}
