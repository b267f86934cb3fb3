import type { KeptIn } from '../store/store.ts';
import type { AttemptOptions } from '../transport/attempt.ts';
import type { Decision } from '../transport/classify.ts';
import type { Connection } from '../waiting/connection.ts';
import { pause, type Sleep } from '../waiting/pause.ts';
import type { DeliveryEffect, DeliveryEvent, DeliveryStep, OrderEvent } from './delivery-events.ts';
import { deliveryReducer } from './delivery-reducer.ts';
import type { DeliveryItem, DeliveryState } from './delivery-state.ts';

type AnyEvent = DeliveryEvent | OrderEvent;

/** The ports of a delivery: what it needs from the world. */
export interface DeliveryPorts {
  /** One try. Rejects only when it is aborted, or for a reason that no later try mends. */
  readonly attempt: (id: string, options: AttemptOptions) => Promise<Decision>;
  /** Writes the bytes down where that is possible. Never rejects. */
  readonly store?: (id: string) => Promise<KeptIn>;
  /** Forgets the bytes. Never rejects. */
  readonly erase?: (id: string) => Promise<void>;
  /** Makes the bytes of an order, see {@link DeliveryRun.begin}. */
  readonly freeze?: (key: string) => void;
  readonly tell: (item: DeliveryItem) => void;
  /** Something was thrown that is no answer, by what was begun or by `tell`. */
  readonly fail: (key: string, error: Error) => void;
  /** Called when the machine has come to rest after one or more events. */
  readonly after?: () => void;
  readonly random: () => number;
  readonly sleep: Sleep;
  readonly connection?: Connection | undefined;
}

/** Runs the machine: does what its effects say and tells it what came of them. */
export class DeliveryRun {
  readonly #ports: DeliveryPorts;
  readonly #reduce: (state: DeliveryState, event: AnyEvent) => DeliveryStep;
  /** What each item or order has under way, and whether the browser carries it on after the page is gone. */
  readonly #running = new Map<string, { readonly controller: AbortController; readonly outlives: boolean }>();
  /** Writing and erasing one item happen one after the other. */
  readonly #writing = new Map<string, Promise<void>>();
  readonly #events: AnyEvent[] = [];
  #state: DeliveryState;
  #isBusy = false;
  #isClosed = false;

  constructor(
    ports: DeliveryPorts,
    start: DeliveryState,
    reduce = deliveryReducer as (state: DeliveryState, event: AnyEvent) => DeliveryStep,
  ) {
    this.#ports = ports;
    this.#state = start;
    this.#reduce = reduce;
  }

  get state(): DeliveryState {
    return this.#state;
  }

  readonly dispatch = (event: AnyEvent): void => {
    if (this.#isClosed) return;
    this.#events.push(event);
    if (this.#isBusy) return;
    this.#isBusy = true;
    for (let next = this.#events.shift(); next !== undefined; next = this.#events.shift()) {
      const { state, effects } = this.#reduce(this.#state, next);
      this.#state = state;
      for (const effect of effects) this.#perform(effect);
    }
    this.#isBusy = false;
    this.#ports.after?.();
  };

  /** The connection may be better now. */
  readonly wake = (): void => this.dispatch({ type: 'wake', isOffline: this.#isOffline });

  /** Does something for an item or an order until it is done or stopped, and tells the machine what came of it. */
  begin(key: string, work: (signal: AbortSignal) => Promise<AnyEvent>, outlives = false): void {
    const controller = new AbortController();
    const run = { controller, outlives };
    this.#running.set(key, run);
    work(controller.signal)
      .finally(() => this.#running.get(key) === run && this.#running.delete(key))
      .then(
        (event) => {
          // What was stopped says no more, but a receipt is the truth however late.
          const isReceipt = event.type === 'answered' && event.decision.kind === 'delivered';
          if (isReceipt || !controller.signal.aborted) this.dispatch(event);
        },
        (error: Error) => controller.signal.aborted || this.#ports.fail(key, error),
      );
  }

  /** Ends everything that is under way, except what the browser carries on after the page is gone. */
  close(): void {
    this.#isClosed = true;
    for (const { controller, outlives } of this.#running.values()) {
      if (!this.#state.isLeaving || !outlives) controller.abort();
    }
  }

  get #isOffline(): boolean {
    return this.#ports.connection?.isOffline() === true;
  }

  #perform(effect: DeliveryEffect): void {
    const { store, erase, freeze } = this.#ports;
    switch (effect.kind) {
      case 'send':
        this.#send(effect.id, effect.keepalive);
        break;
      case 'wait':
        this.#wait(effect.id, effect.ms);
        break;
      case 'stop':
        this.#running.get(effect.id)?.controller.abort();
        this.#running.delete(effect.id);
        break;
      case 'store':
        this.#write(effect.id, async (id) => this.dispatch({ type: 'stored', id, keptIn: await store?.(id) }));
        break;
      case 'erase':
        this.#write(effect.id, erase);
        break;
      case 'freeze':
        freeze?.(effect.key);
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
    const { random, connection, attempt } = this.#ports;
    const send = async (signal: AbortSignal): Promise<AnyEvent> => {
      const decision = await attempt(id, { signal, keepalive });
      return { type: 'answered', id, decision, random: random(), isHidden: connection?.isHidden?.() === true };
    };
    this.begin(id, send, keepalive);
  }

  #wait(id: string, ms: number): void {
    this.begin(id, async (signal) => {
      await pause(ms, { sleep: this.#ports.sleep, signal });
      return { type: 'waited', id, ms, isOffline: this.#isOffline };
    });
  }

  #write(id: string, work: ((id: string) => Promise<void>) | undefined): void {
    this.#writing.set(
      id,
      (this.#writing.get(id) ?? Promise.resolve()).then(() => work?.(id)),
    );
  }
}
