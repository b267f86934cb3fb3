import type { Receipt } from '@open-intake/core';
import { type DeliveryItem, emptyDelivery, type Stage } from '../delivery/delivery-state.ts';
import { errorOf } from '../delivery/error-of.ts';
import { DeliveryRun } from '../delivery/run-delivery.ts';
import { progressOf } from '../delivery/send-progress.ts';
import { ageOf, type DeviceEntry, readEntry, toContent } from '../store/device-entry.ts';
import { deviceName } from '../store/device-name.ts';
import { Vault } from '../store/vault.ts';
import type { FrozenSubmission } from '../submission/frozen-submission.ts';
import { type Lease, lockLease, rowLease } from '../tabs/lease.ts';
import { type PageChannel, pageChannel } from '../tabs/page-channel.ts';
import { describeCall } from '../transport/addresses.ts';
import { sleep } from '../waiting/pause.ts';
import type { Outbox, OutboxItem, OutboxOptions, OutboxSendOptions, Unsent } from './outbox.types.ts';

const threeDays = 72 * 3_600_000;

/**
 * An outbox on the device of a person, for one address. Nothing is written before something is sent.
 *
 * @example
 * const outbox = createOutbox({ client });
 * const receipt = await outbox.send(await client.freeze(draft, form));
 */
export function createOutbox(options: OutboxOptions): Outbox {
  return new DeviceOutbox(options);
}

interface Watcher extends OutboxSendOptions {
  readonly resolve: (receipt: Receipt) => void;
  readonly reject: (reason: unknown) => void;
}

class DeviceOutbox implements Outbox {
  readonly #options: OutboxOptions;
  readonly #vault: Vault;
  readonly #run: DeliveryRun;
  readonly #lease: Lease;
  readonly #channel: PageChannel;
  readonly #now: () => number;
  readonly #entries = new Map<string, DeviceEntry>();
  readonly #watchers = new Map<string, Watcher>();
  readonly #listeners = new Set<() => void>();
  #giveBack: (() => void) | undefined;

  constructor(options: OutboxOptions) {
    this.#options = options;
    this.#vault = options.vault ?? new Vault();
    this.#now = options.now ?? Date.now;
    this.#lease = options.lease ?? this.#findLease();
    this.#channel = pageChannel(deviceName, {
      changed: () => void this.#sync(),
      delivered: (receipt) => this.#delivered(receipt),
      erased: (id) => this.#run.dispatch({ type: 'discard', id }),
    });
    this.#run = new DeliveryRun(
      {
        attempt: (id, given) => options.client.attempt(this.#frozen(id), given),
        store: (id) => this.#store(id),
        erase: (id) => this.#erase(id),
        tell: (item) => this.#tell(item),
        fail: (id, error) => this.#settle(id)?.reject(error),
        random: options.random ?? Math.random,
        sleep: options.sleep ?? sleep,
        connection: options.connection,
        after: () => this.#tend(),
      },
      emptyDelivery({ hasLease: false, maxAge: options.maxAge ?? threeDays }),
    );
  }

  get items(): readonly OutboxItem[] {
    return this.#run.state.items.map(({ id, stage }) => ({ id, stage }));
  }

  send(frozen: FrozenSubmission, options: OutboxSendOptions = {}): Promise<Receipt> {
    const { id, digest, bytes } = frozen;
    const listening = new AbortController();
    return new Promise<Receipt>((resolve, reject) => {
      options.signal?.throwIfAborted();
      const until = { once: true, signal: listening.signal };
      options.signal?.addEventListener('abort', () => this.#pause(id, options.signal?.reason), until);
      options.leave?.addEventListener('abort', () => this.#leaveWith(id, options.leave?.reason), until);
      this.#watchers.set(id, { ...options, resolve, reject });
      // What held it before is over once somebody asks again: only what stands after that is told.
      this.#run.dispatch({ type: 'ask', id });
      const known = this.#run.state.items.find((item) => item.id === id);
      if (known !== undefined) this.#tell(known);
      else {
        this.#entries.set(id, { frozen, address: this.#options.client.postsTo, at: this.#now() });
        this.#run.dispatch({ type: 'enqueue', id, digest, size: bytes.length, isStored: false });
      }
    }).finally(() => listening.abort());
  }

  async unsent(): Promise<readonly Unsent[]> {
    const { maxAge } = this.#run.state;
    return (await this.#vault.all('q')).flatMap((kept): readonly Unsent[] => {
      const entry = readEntry(kept);
      if (entry === undefined) return [{ id: kept.id, isExpired: false, isReadable: false }];
      if (entry.address !== this.#options.client.postsTo) return [];
      return [{ id: kept.id, isExpired: ageOf(entry, this.#now()) >= maxAge, isReadable: true }];
    });
  }

  resume(): void {
    void this.#sync('all');
  }

  ask(id: string): void {
    this.#run.dispatch({ type: 'ask', id });
  }

  supersede(id: string): void {
    this.#run.dispatch({ type: 'supersede', id });
  }

  async discard(id?: string): Promise<void> {
    for (const item of this.#run.state.items)
      if (id === undefined || id === item.id) this.#run.dispatch({ type: 'discard', id: item.id });
    if (id !== undefined) return this.#erase(id).finally(() => this.#channel.post({ type: 'erased', id }));
    const kept = await this.#vault.all('q').catch(() => []);
    await this.#vault.clear('q').catch(() => undefined);
    for (const one of kept) this.#channel.post({ type: 'erased', id: one.id });
  }

  leave(): void {
    this.#run.dispatch({ type: 'leave' });
  }

  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  close(): void {
    this.#run.close();
    this.#channel.close();
    this.#giveBack?.();
    this.#giveBack = undefined;
    if (!this.#run.state.isLeaving) this.#vault.database.close();
  }

  #findLease(): Lease {
    const { locks } = globalThis.navigator as Partial<Navigator>;
    if (locks !== undefined) return lockLease(locks, deviceName);
    return rowLease(this.#vault.database, crypto.randomUUID(), this.#options.sleep);
  }

  #frozen(id: string): FrozenSubmission {
    const entry = this.#entries.get(id);
    if (entry === undefined) throw new Error('These bytes are not here.');
    return entry.frozen;
  }

  /** Where it could not be kept, memory has it still: the person is told, and it is sent all the same. */
  async #store(id: string): Promise<void> {
    const entry = this.#entries.get(id);
    if (entry === undefined) return;
    const isKept = await this.#vault.put('q', id, toContent(entry)).then(
      () => true,
      () => false,
    );
    this.#watchers.get(id)?.onKept?.(isKept ? 'device' : 'memory');
    this.#channel.post({ type: 'changed' });
  }

  async #erase(id: string): Promise<void> {
    this.#entries.delete(id);
    await this.#vault.remove('q', id).catch(() => undefined);
  }

  #tell(item: DeliveryItem): void {
    const { id, stage } = item;
    const watcher = this.#watchers.get(id);
    const progress = progressOf(item);
    if (progress !== undefined) watcher?.onAttempt?.(progress);
    if (stage.kind === 'delivered') {
      this.#channel.post({ type: 'delivered', receipt: stage.receipt });
      this.#settle(id)?.resolve(stage.receipt);
    }
    if (stage.kind === 'discarded') this.#settle(id)?.reject(new DOMException('It was erased.', 'AbortError'));
    const error = errorOf(item, describeCall('POST', this.#options.client.postsTo));
    if (error !== undefined) this.#settle(id)?.reject(error);
    if (stage.kind === 'waiting') void this.#sync();
    for (const listener of this.#listeners) listener();
  }

  #settle(id: string): Watcher | undefined {
    const watcher = this.#watchers.get(id);
    this.#watchers.delete(id);
    return watcher;
  }

  #pause(id: string, reason: unknown): void {
    this.#settle(id)?.reject(reason);
    this.#run.dispatch({ type: 'pause', id });
  }

  #leaveWith(id: string, reason: unknown): void {
    this.#settle(id)?.reject(reason);
    this.leave();
  }

  /** Another page had the receipt. The machine checks that it is for these bytes. */
  #delivered(receipt: Receipt): void {
    const decision = { kind: 'delivered', receipt } as const;
    this.#run.dispatch({ type: 'answered', id: receipt.id, decision, random: 0, isHidden: false });
  }

  /** Asks for the lease while there is something to send, and gives it back when there is not. */
  #tend(): void {
    const { items, isLeaving } = this.#run.state;
    const wants = !isLeaving && items.some(({ stage }) => underWay.has(stage.kind));
    if (wants === (this.#giveBack !== undefined)) return;
    if (wants) {
      this.#giveBack = this.#lease.request(
        () => {
          this.#run.dispatch({ type: 'lease', isOurs: true });
          void this.#sync();
        },
        () => this.#run.dispatch({ type: 'lease', isOurs: false }),
      );
      return;
    }
    this.#giveBack?.();
    this.#giveBack = undefined;
    if (!isLeaving) this.#run.dispatch({ type: 'lease', isOurs: false });
  }

  /** Takes over what other pages and earlier visits left. Only the page that sends needs it, or one that was asked to. */
  async #sync(who: 'sender' | 'all' = 'sender'): Promise<void> {
    if (who === 'sender' && !this.#run.state.hasLease) return;
    const kept = await this.#vault.all('q').catch(() => []);
    for (const one of kept) {
      const entry = readEntry(one);
      if (entry === undefined || entry.address !== this.#options.client.postsTo || this.#entries.has(one.id)) continue;
      this.#entries.set(one.id, entry);
      const { id, digest, bytes } = entry.frozen;
      const age = ageOf(entry, this.#now());
      this.#run.dispatch({ type: 'enqueue', id, digest, size: bytes.length, isStored: true, age });
    }
  }
}

const underWay: ReadonlySet<Stage['kind']> = new Set(['storing', 'queued', 'sending', 'waiting', 'offline']);
