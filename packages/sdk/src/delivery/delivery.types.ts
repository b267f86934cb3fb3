import type { FormDefinition, UnfrozenSubmission } from '@open-intake/core';
import type { Freezer } from '../freeze/freeze-into.ts';
import type { FrozenFacts, Store, Written } from '../store/store.ts';
import type { Tabs } from '../tabs/tabs.ts';
import type { Attempter } from '../transport/attempt.ts';
import type { Connection } from '../waiting/connection.ts';
import type { Sleep } from '../waiting/pause.ts';
import type { DeliveryState, OnItsWay } from './delivery-state.ts';

/** What a delivery needs of a client of the SDK; `postsTo` only names the call in errors. */
export type DeliveryClient = Freezer & Attempter & { readonly postsTo?: string | undefined };

/** Settings of a delivery. */
export interface DeliveryOptions {
  readonly client: DeliveryClient;
  /** Where the bytes are meanwhile. @default memory */
  readonly store?: Store | undefined;
  /** The other pages that share the store. @default none */
  readonly tabs?: Tabs | undefined;
  /** Milliseconds after which nothing is sent any more unless a person asks. @default never */
  readonly maxAge?: number | undefined;
  /** 0 ≤ x < 1, for jitter. @default Math.random */
  readonly random?: (() => number) | undefined;
  /** Waits between tries. @default setTimeout */
  readonly sleep?: Sleep | undefined;
  /** What the host knows about being online. @default always online, never woken */
  readonly connection?: Connection | undefined;
}

/** How one order is to be delivered. */
export interface OrderOptions {
  /** The key of the order whose place these answers take. The same answers again are the same order, sent now. */
  readonly replaces?: string | undefined;
  /** Most tries that count, freezing too. @default Infinity */
  readonly most?: number | undefined;
}

/**
 * Takes answers from "send" to a verified receipt: freezes them, keeps the bytes, tries, waits, and freezes anew where that helps. It
 * belongs to no screen: whoever shows it reads `state` and subscribes.
 */
export interface Delivery {
  readonly state: DeliveryState;
  /** Calls back after each change, when all is at rest. Returns the way to stop. */
  readonly subscribe: (listener: () => void) => () => void;
  /** A person wants these answers sent. Gives the key by which everything else knows them. */
  deliver(submission: UnfrozenSubmission, form: FormDefinition, options?: OrderOptions): string;
  /** Bytes that were frozen elsewhere and added to the store. Their key is their id; an id that is known already is sent now. */
  enqueue(facts: FrozenFacts, most?: number): string;
  /** Where something is, by its key; undefined when nothing is known of it. */
  find(key: string): OnItsWay | undefined;
  /** Why it goes no further by itself, for a developer: one of the SDK's errors, or what the client threw. */
  errorOf(key: string): Error | undefined;
  /** A person wants it sent now. */
  ask(key: string): void;
  /** A person goes back to the answers: nothing is sent until they ask. */
  pause(key: string): void;
  /** Other bytes take its place: erased, unless it may have arrived. */
  supersede(key: string): void;
  /** Its answers are forgotten here, and its key with them. What is frozen of them stays as it is. */
  forget(key: string): void;
  /** A person erases one, or everything that the store keeps for any address. */
  discard(key?: string): Promise<void>;
  /** Goes on with what earlier visits left, and tells what that is. Rejects when the device does not let us look. */
  resume(): Promise<readonly Written[]>;
  /** The page goes away: what waits is sent once more by `keepalive`, another page may take over, and what is not frozen yet is forgotten. */
  leave(): void;
  /** Stops sending from here, until it is asked for anything again. Everything stays. */
  close(): void;
}
