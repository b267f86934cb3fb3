import type { Decision } from '../transport/classify.ts';
import type { Connection } from '../waiting/connection.ts';
import { pause, type Sleep } from '../waiting/pause.ts';
import type { DeliveryEffect, DeliveryEvent } from './delivery-events.ts';
import { deliveryReducer } from './delivery-reducer.ts';
import type { DeliveryItem, DeliveryState } from './delivery-state.ts';

/** What the machine needs from the world. */
export interface DeliveryPorts {
  /** One try. Rejects only when it is aborted, or for a reason that no later try mends. */
  readonly attempt: (
    id: string,
    options: { readonly signal: AbortSignal; readonly keepalive: boolean },
  ) => Promise<Decision>;
  /** Keeps the bytes on the device, if it can. Never rejects. */
  readonly store?: (id: string) => Promise<void>;
  /** Forgets the bytes. Never rejects. */
  readonly erase?: (id: string) => Promise<void>;
  readonly tell: (item: DeliveryItem) => void;
  /** Something broke that is no answer. */
  readonly fail: (id: string, error: Error) => void;
  /** Called when the machine has come to rest after one or more events. */
  readonly after?: () => void;
  readonly random: () => number;
  readonly sleep: Sleep;
  readonly connection?: Connection | undefined;
}

/** Runs the machine: does what its effects say and tells it what came of them. */
export class DeliveryRun {
  readonly #ports: DeliveryPorts;
  /** What each item has under way, a send or a wait. */
  readonly #running = new Map<string, { readonly controller: AbortController; readonly outlives: boolean }>();
  /** Writing and erasing one item happen one after the other. */
  readonly #writing = new Map<string, Promise<void>>();
  readonly #events: DeliveryEvent[] = [];
  readonly #unlisten: (() => void) | undefined;
  #state: DeliveryState;
  #isBusy = false;
  #isClosed = false;

  constructor(ports: DeliveryPorts, start: DeliveryState) {
    this.#ports = ports;
    this.#state = start;
    this.#unlisten = ports.connection?.onWake(() => this.dispatch({ type: 'wake', isOffline: this.#isOffline }));
  }

  get state(): DeliveryState {
    return this.#state;
  }

  readonly dispatch = (event: DeliveryEvent): void => {
    if (this.#isClosed) return;
    this.#events.push(event);
    if (this.#isBusy) return;
    this.#isBusy = true;
    for (let next = this.#events.shift(); next !== undefined; next = this.#events.shift()) {
      const { state, effects } = deliveryReducer(this.#state, next);
      this.#state = state;
      for (const effect of effects) this.#perform(effect);
    }
    this.#isBusy = false;
    this.#ports.after?.();
  };

  /** Ends everything that is under way, except what the browser carries on after the page is gone. */
  close(): void {
    this.#isClosed = true;
    this.#unlisten?.();
    for (const { controller, outlives } of this.#running.values()) {
      if (!this.#state.isLeaving || !outlives) controller.abort();
    }
  }

  get #isOffline(): boolean {
    return this.#ports.connection?.isOffline() === true;
  }

  #perform(effect: DeliveryEffect): void {
    const { id } = effect.kind === 'tell' ? effect.item : effect;
    switch (effect.kind) {
      case 'send':
        this.#send(id, effect.keepalive);
        break;
      case 'wait':
        this.#wait(id, effect.ms);
        break;
      case 'stop':
        this.#running.get(id)?.controller.abort();
        this.#running.delete(id);
        break;
      case 'store':
        this.#write(id, this.#ports.store, () => this.dispatch({ type: 'stored', id }));
        break;
      case 'erase':
        this.#write(id, this.#ports.erase);
        break;
      case 'tell':
        this.#tell(effect.item);
    }
  }

  /** Whoever listens and throws ends their own send, not the machine. */
  #tell(item: DeliveryItem): void {
    try {
      this.#ports.tell(item);
    } catch (error) {
      this.#ports.fail(item.id, error as Error);
    }
  }

  #send(id: string, keepalive: boolean): void {
    const run = this.#begin(id, keepalive);
    const { random, connection } = this.#ports;
    this.#ports.attempt(id, { signal: run.signal, keepalive }).then(
      (decision) => {
        this.#end(id, run);
        // What was stopped says no more, but a receipt is the truth however late.
        if (run.signal.aborted && decision.kind !== 'delivered') return;
        const isHidden = connection?.isHidden?.() === true;
        this.dispatch({ type: 'answered', id, decision, random: random(), isHidden });
      },
      (error: Error) => {
        this.#end(id, run);
        if (!run.signal.aborted) this.#ports.fail(id, error);
      },
    );
  }

  #wait(id: string, ms: number): void {
    const run = this.#begin(id, false);
    pause(ms, { sleep: this.#ports.sleep, signal: run.signal }).then(
      () => {
        this.#end(id, run);
        this.dispatch({ type: 'waited', id, ms, isOffline: this.#isOffline });
      },
      (error: Error) => {
        if (!run.signal.aborted) this.#ports.fail(id, error);
      },
    );
  }

  #begin(id: string, outlives: boolean): AbortController {
    const controller = new AbortController();
    this.#running.set(id, { controller, outlives });
    return controller;
  }

  #end(id: string, run: AbortController): void {
    if (this.#running.get(id)?.controller === run) this.#running.delete(id);
  }

  #write(id: string, port: ((id: string) => Promise<void>) | undefined, then?: () => void): void {
    const writing = (this.#writing.get(id) ?? Promise.resolve()).then(() => port?.(id)).then(then);
    this.#writing.set(id, writing);
  }
}
