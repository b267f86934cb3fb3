import type { Issue, Receipt } from '@open-intake/core';
import type { HeldCode, WaitingCode } from '../errors/error-codes.ts';
import type { IntakeProblem } from '../errors/intake-problem.ts';
import type { KeptIn } from '../store/store.ts';
import type { SendProgress } from '../transport/send-progress.ts';
import { emptyTally, type Tally } from './next-step.ts';

/** What the server said, as far as an error may tell. */
export interface Said {
  readonly status?: number | undefined;
  readonly problem?: IntakeProblem | undefined;
}

/**
 * Where one submission is: the one answer to that question, of which everything that is told or shown is a function. `freezing` →
 * `storing`, `waiting` (for the agency's keys) or `failed`; `storing` → `queued` → `sending` → `delivered`, `rejected`, `held`,
 * `waiting`, `resting` or `failed`; `waiting` and `offline` → `queued` or `expired`; `held` → `freezing` where other bytes may be taken,
 * once; whatever somebody asks for again → `queued`, or `freezing` where there are no bytes yet. `discarded` comes only from a
 * person. Nothing follows `delivered` and `discarded`.
 */
export type Stage =
  /** The answers are made into bytes, and sealed where the agency has keys. */
  | { readonly kind: 'freezing' }
  /** Being written to the device, where the level keeps anything. */
  | { readonly kind: 'storing' }
  /** Its turn comes; or another page sends it. `isUrgent`: a person asked for it just now. */
  | { readonly kind: 'queued'; readonly isUrgent: boolean }
  /** `told`: what a client that waits by itself says of its try. */
  | { readonly kind: 'sending'; readonly told?: SendProgress }
  /** `isAsked`: the server named the time, and no wake shortens it. */
  | { readonly kind: 'waiting'; readonly reason: WaitingCode; readonly ms: number; readonly isAsked: boolean }
  /** Until the network is back. */
  | { readonly kind: 'offline' }
  /** The caller's number of tries is used up: until somebody asks. */
  | { readonly kind: 'resting'; readonly reason: WaitingCode; readonly said: Said }
  /** The person went back to the answers: until somebody asks. */
  | { readonly kind: 'paused' }
  /** The server will not take these bytes as things stand. */
  | { readonly kind: 'held'; readonly reason: HeldCode; readonly said: Said }
  /** The server wants other answers. */
  | { readonly kind: 'rejected'; readonly issues: readonly Issue[]; readonly said: Said }
  /** The client threw, or makes no bytes of these answers: until somebody asks. `code` is the error's, or `unknown`. */
  | { readonly kind: 'failed'; readonly code: string }
  /** Too old to be sent by itself. The bytes stay until a person sends or erases them. */
  | { readonly kind: 'expired' }
  | { readonly kind: 'delivered'; readonly receipt: Receipt }
  | { readonly kind: 'discarded' };

/** What is known of a submission on its way, frozen or not. */
export interface OnItsWay {
  readonly stage: Stage;
  readonly attempts: number;
  readonly tally: Tally;
  /** Where its bytes are. */
  readonly keptIn: KeptIn;
}

/** One frozen submission. It holds no bytes: the store keeps them by id. */
export interface DeliveryItem extends OnItsWay {
  readonly id: string;
  readonly digest: string;
  /** Bytes of the body. */
  readonly size: number;
  /** Milliseconds it has waited, as far as known: read from the device once, then counted by the waits themselves. */
  readonly age: number;
  /** Most tries that count. */
  readonly most: number;
}

/** Answers that somebody asked to be sent. They become an item once they are frozen, and another where they are frozen anew. */
export interface DeliveryOrder {
  readonly key: string;
  /** The item they became. */
  readonly id?: string | undefined;
  /** Where they are as long as there is no item. */
  readonly stage: Stage;
  /** Whether the bytes are sealed to the agency's keys. */
  readonly isSealed: boolean;
  /** The item whose place they take. */
  readonly replaces?: string | undefined;
  /** Whether they were frozen anew because the server cannot take the bytes before: that happens once at most. */
  readonly isAnew: boolean;
  /** Most tries that count. */
  readonly most: number;
}

/** Everything on its way to one address. */
export interface DeliveryState {
  readonly items: readonly DeliveryItem[];
  readonly orders: readonly DeliveryOrder[];
  /** Tries that may begin now; at most {@link fullBucket}. Each takes one, a minute of waiting gives one. */
  readonly tokens: number;
  readonly isOffline: boolean;
  /** Whether this page is the one that sends. */
  readonly hasLease: boolean;
  /** The page is going away: nothing new begins. */
  readonly isLeaving: boolean;
  /** Milliseconds after which nothing is sent any more unless somebody asks. */
  readonly maxAge: number;
}

/** The most tokens there are. */
export const fullBucket = 10;

/** Nothing on its way yet. */
export function emptyDelivery(options: { readonly hasLease: boolean; readonly maxAge: number }): DeliveryState {
  return { ...options, items: [], orders: [], tokens: fullBucket, isOffline: false, isLeaving: false };
}

/** What is known of an item by its id, or of an order by its key; undefined where there is neither. */
export function findOnItsWay({ items, orders }: DeliveryState, key: string): OnItsWay | undefined {
  const order = orders.find((one) => one.key === key);
  if (order !== undefined && order.id === undefined)
    return { stage: order.stage, attempts: 0, tally: emptyTally, keptIn: 'memory' };
  return items.find(({ id }) => id === (order?.id ?? key));
}
