import type { Receipt } from '@open-intake/core';
import type { IntakeClient } from '../client/intake-client.types.ts';
import type { Stage } from '../delivery/delivery-state.ts';
import type { SettledOptions } from '../delivery/settled.ts';
import type { Vault } from '../store/vault.ts';
import type { FrozenSubmission } from '../submission/frozen-submission.ts';
import type { Lease } from '../tabs/lease.ts';
import type { Connection } from '../waiting/connection.ts';
import type { Sleep } from '../waiting/pause.ts';

/** What an outbox needs of a client of the SDK: the address, and single tries. */
export type OutboxClient = Pick<IntakeClient, 'postsTo' | 'attempt'>;

/** Settings of an outbox; `client` posts, and names the address. */
export interface OutboxOptions {
  readonly client: OutboxClient;
  /** Where things are kept. @default a new `Vault` */
  readonly vault?: Vault | undefined;
  /** Milliseconds after which nothing is sent any more unless a person asks. @default 72 hours */
  readonly maxAge?: number | undefined;
  /** The wall clock, in milliseconds: read to tell how old something kept is, and for nothing else. @default Date.now */
  readonly now?: (() => number) | undefined;
  readonly random?: (() => number) | undefined;
  readonly sleep?: Sleep | undefined;
  readonly connection?: Connection | undefined;
  /** How pages agree on who sends. @default Web Locks, else a row in the storage */
  readonly lease?: Lease | undefined;
}

/** A submission that is not sent, without what is in it. */
export interface Unsent {
  readonly id: string;
  /** Too old to be sent by itself. */
  readonly isExpired: boolean;
  /** False when the device can no longer open it: it can only be erased. */
  readonly isReadable: boolean;
}

/** A submission on its way, without what is in it. */
export interface OutboxItem {
  readonly id: string;
  readonly stage: Stage;
}

/** What somebody who waits for a receipt is told meanwhile, and how they stop. */
export type OutboxSendOptions = SettledOptions;

/** Keeps frozen submissions until there is a verified receipt, over reloads, crashes and several pages. */
export interface Outbox {
  /** What is on its way from this page. */
  readonly items: readonly OutboxItem[];
  /**
   * Keeps the bytes, then sends them until there is a verified receipt. The same frozen submission again: sends now. Throws
   * `HeldError`, `RejectedError`, `signal.reason` (it stays, and is not sent until asked or on the next visit) or
   * `leave.reason` (it stays, and goes on).
   */
  send(frozen: FrozenSubmission, options?: OutboxSendOptions): Promise<Receipt>;
  /** What an earlier visit left, for this address. Makes nothing on the device. Rejects when the device does not let us look. */
  unsent(): Promise<readonly Unsent[]>;
  /** Goes on with what an earlier visit left. */
  resume(): void;
  /** A person wants it sent now. */
  ask(id: string): void;
  /** Other answers were frozen in its place: erased, unless it may have arrived. */
  supersede(id: string): void;
  /** Erases one, or everything that is kept for any address. */
  discard(id?: string): Promise<void>;
  /** The page goes away: what waits is sent once more by `keepalive`, and another page may take over. */
  leave(): void;
  subscribe(listener: () => void): () => void;
  /** Stops sending from this page. Everything stays. */
  close(): void;
}
