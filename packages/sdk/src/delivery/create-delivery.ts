import type { FormDefinition, Receipt, UnfrozenSubmission } from '@open-intake/core';
import { freezeInto } from '../freeze/freeze-into.ts';
import { createMemoryStore } from '../store/memory-store.ts';
import type { FrozenFacts, Store, Written } from '../store/store.ts';
import type { PageChannel } from '../tabs/page-channel.ts';
import type { Tabs } from '../tabs/tabs.ts';
import { describeCall } from '../transport/addresses.ts';
import { type AttemptOptions, attemptFrom } from '../transport/attempt.ts';
import type { Decision } from '../transport/classify.ts';
import type { SendProgress } from '../transport/send-progress.ts';
import { sleep } from '../waiting/pause.ts';
import type { Delivery, DeliveryOptions, OrderOptions } from './delivery.types.ts';
import type { OrderEvent } from './delivery-events.ts';
import { type DeliveryItem, type DeliveryState, emptyDelivery, findOnItsWay, type Stage } from './delivery-state.ts';
import { errorOf } from './error-of.ts';
import { orderReducer } from './order-reducer.ts';
import { DeliveryRun } from './run-delivery.ts';

/**
 * The one way from answers to a verified receipt, in memory or over reloads, crashes and several tabs, as its store is.
 *
 * @example
 * const delivery = createDelivery({ client });
 * const key = delivery.deliver(submission, form);
 * delivery.subscribe(() => console.log(delivery.find(key)?.stage.kind));
 */
export function createDelivery(options: DeliveryOptions): Delivery {
  return new OneDelivery(options);
}

/** A store that no other page shares: this one sends. */
const alone: Tabs = {
  lease: {
    request(onGranted) {
      onGranted();
      return nothing;
    },
  },
  open: () => ({ post: nothing, close: nothing }),
};

/** What was asked to be sent, as long as it may have to be frozen anew. */
interface Asked {
  readonly submission: UnfrozenSubmission;
  readonly form: FormDefinition;
  /** The submission as text: the same answers again are the same bytes. */
  readonly text: string;
}

class OneDelivery implements Delivery {
  readonly #options: DeliveryOptions;
  readonly #store: Store;
  readonly #tabs: Tabs;
  readonly #run: DeliveryRun;
  readonly #asked = new Map<string, Asked>();
  readonly #thrown = new Map<string, Error>();
  readonly #listeners = new Set<() => void>();
  #orders = 0;
  #isOpen = true;
  #leaving = new AbortController();
  #channel: PageChannel | undefined;
  #giveBack: (() => void) | undefined;
  #unlisten: (() => void) | undefined;

  constructor(options: DeliveryOptions) {
    const { store = createMemoryStore(), tabs = alone, maxAge = Number.POSITIVE_INFINITY } = options;
    this.#options = options;
    this.#store = store;
    this.#tabs = tabs;
    this.#run = new DeliveryRun(
      {
        freeze: (key) => this.#freeze(key),
        attempt: (id, given) => this.#attempt(id, given),
        store: (id) => store.keep(id).finally(() => this.#channel?.post({ type: 'changed' })),
        erase: (id) => store.remove(id),
        tell: (item) => this.#tell(item),
        fail: (key, error) => this.#fail(key, error),
        random: options.random ?? Math.random,
        sleep: options.sleep ?? sleep,
        connection: options.connection,
        after: () => this.#rest(),
      },
      emptyDelivery({ hasLease: false, maxAge }),
      orderReducer,
    );
    this.#open();
  }

  get state(): DeliveryState {
    return this.#run.state;
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  deliver(submission: UnfrozenSubmission, form: FormDefinition, { replaces, most }: OrderOptions = {}): string {
    const text = JSON.stringify(submission);
    const before = replaces === undefined ? undefined : this.#asked.get(replaces);
    if (replaces !== undefined && before?.text === text && before.form === form) {
      this.ask(replaces);
      return replaces;
    }
    this.#orders += 1;
    const key = `order ${this.#orders}`;
    this.#asked.set(key, { submission, form, text });
    this.#open();
    this.#run.dispatch({ type: 'deliver', key, replaces, most });
    if (replaces !== undefined) this.#asked.delete(replaces);
    return key;
  }

  enqueue(facts: FrozenFacts, most?: number): string {
    this.ask(facts.id);
    this.#run.dispatch({ type: 'enqueue', ...facts, isStored: false, ...(most !== undefined && { most }) });
    return facts.id;
  }

  find(key: string): ReturnType<typeof findOnItsWay> {
    return findOnItsWay(this.state, key);
  }

  errorOf(key: string): Error | undefined {
    const item = this.find(key);
    if (item?.stage.kind === 'failed') return this.#thrown.get(this.#idOf(key) ?? key);
    const { postsTo } = this.#options.client;
    return item && errorOf(item, postsTo === undefined ? 'send' : describeCall('POST', postsTo));
  }

  ask(key: string): void {
    this.#open();
    this.#run.dispatch({ type: 'ask', id: key });
  }

  pause(key: string): void {
    this.#run.dispatch({ type: 'pause', id: key });
  }

  supersede(key: string): void {
    this.#run.dispatch({ type: 'supersede', id: key });
  }

  forget(key: string): void {
    this.#asked.delete(key);
    this.#run.dispatch({ type: 'forget', key });
  }

  async discard(key?: string): Promise<void> {
    const ids = key === undefined ? this.state.items.map(({ id }) => id) : [key];
    const id = key && (this.#idOf(key) ?? key);
    for (const one of ids) this.#run.dispatch({ type: 'discard', id: one });
    if (id === undefined) for (const one of await this.#store.clear()) this.#channel?.post({ type: 'erased', id: one });
    else await this.#store.remove(id).finally(() => this.#channel?.post({ type: 'erased', id }));
  }

  async resume(): Promise<readonly Written[]> {
    this.#open();
    const written = await this.#store.list();
    for (const one of written) if (one.isReadable) this.#run.dispatch({ type: 'enqueue', ...one, isStored: true });
    return written;
  }

  leave(): void {
    this.#asked.clear();
    // Tries that wait by themselves are told; what waits here is sent once more.
    this.#leaving.abort();
    this.#leaving = new AbortController();
    this.#run.dispatch({ type: 'leave' });
  }

  close(): void {
    this.#isOpen = false;
    this.#rest();
    this.#channel?.close();
    this.#channel = undefined;
    if (!this.state.isLeaving) this.#store.close();
  }

  #open(): void {
    this.#isOpen = true;
    this.#channel ??= this.#tabs.open({
      changed: () => this.#sync(),
      delivered: (receipt) => this.#delivered(receipt),
      erased: (id) => this.#run.dispatch({ type: 'discard', id }),
    });
  }

  #freeze(key: string): void {
    const freeze = async (signal: AbortSignal): Promise<OrderEvent> => {
      const asked = this.#asked.get(key);
      if (asked === undefined) throw new Error('These answers are not here.');
      const facts = await freezeInto(this.#store, this.#options.client, asked.submission, asked.form, signal);
      return { type: 'frozen', key, ...facts };
    };
    this.#run.begin(key, freeze);
  }

  #attempt(id: string, given: AttemptOptions): Promise<Decision> {
    const onProgress = (progress: SendProgress) => {
      if (given.signal?.aborted !== true) this.#run.dispatch({ type: 'told', id, progress });
    };
    const leave = this.#leaving.signal;
    return attemptFrom(this.#store, this.#options.client, id, { ...given, leave, onProgress });
  }

  #fail(key: string, error: Error): void {
    this.#thrown.set(key, error);
    const { code: named } = (error ?? {}) as { readonly code?: unknown };
    const code = typeof named === 'string' ? named : 'unknown';
    const isOrder = this.state.orders.some((order) => order.key === key);
    this.#run.dispatch(isOrder ? { type: 'unfrozen', key, code } : { type: 'failed', id: key, code });
  }

  #idOf(key: string): string | undefined {
    return this.state.orders.find((order) => order.key === key)?.id;
  }

  #tell({ id, stage }: DeliveryItem): void {
    if (stage.kind === 'delivered') this.#channel?.post({ type: 'delivered', receipt: stage.receipt });
    if (stage.kind === 'delivered' || stage.kind === 'discarded')
      for (const order of this.state.orders) if (order.id === id) this.#asked.delete(order.key);
    if (stage.kind === 'waiting') this.#sync();
  }

  /** Another page had the receipt. The machine checks that it is for these bytes. */
  #delivered(receipt: Receipt): void {
    const decision = { kind: 'delivered', receipt } as const;
    this.#run.dispatch({ type: 'answered', id: receipt.id, decision, random: 0, isHidden: false });
  }

  /** The page that sends takes over what other pages and earlier visits left. */
  #sync(): void {
    if (this.state.hasLease) this.resume().catch(nothing);
  }

  /** After each change: asks for the lease while there is something to send, listens for better days while it may matter, and tells. */
  #rest(): void {
    const { items, orders, isLeaving } = this.state;
    const unfrozen = orders.filter(({ id }) => id === undefined);
    const isBusy = this.#isOpen && [...items, ...unfrozen].some(({ stage }) => underWay.has(stage.kind));
    if (isBusy || (this.#isOpen && isLeaving)) this.#unlisten ??= this.#options.connection?.onWake(this.#run.wake);
    else {
      this.#unlisten?.();
      this.#unlisten = undefined;
    }
    this.#queueUp(isBusy && !isLeaving);
    for (const listener of this.#listeners) listener();
  }

  #queueUp(wants: boolean): void {
    if (wants === (this.#giveBack !== undefined)) return;
    if (wants) {
      // Granted at once, it asks no second time.
      this.#giveBack = nothing;
      this.#giveBack = this.#tabs.lease.request(
        () => {
          this.#run.dispatch({ type: 'lease', isOurs: true });
          this.#sync();
        },
        () => this.#run.dispatch({ type: 'lease', isOurs: false }),
      );
      return;
    }
    this.#giveBack?.();
    this.#giveBack = undefined;
    if (!this.state.isLeaving) this.#run.dispatch({ type: 'lease', isOurs: false });
  }
}

/** What goes on by itself. */
const underWay: ReadonlySet<Stage['kind']> = new Set([
  'freezing',
  'storing',
  'queued',
  'sending',
  'waiting',
  'offline',
]);

function nothing(): void {}
