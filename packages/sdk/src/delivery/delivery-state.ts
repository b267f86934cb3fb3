import type { Issue, Receipt } from '@open-intake/core';
import type { HeldCode, WaitingCode } from '../errors/error-codes.ts';
import type { IntakeProblem } from '../errors/intake-problem.ts';
import type { Tally } from './next-step.ts';

/** What the server said, as far as an error may tell. */
export interface Said {
  readonly status?: number | undefined;
  readonly problem?: IntakeProblem | undefined;
}

/**
 * Where one submission is. `storing` → `queued` → `sending` → `delivered`, `rejected`, `held`, `waiting` or `resting`;
 * `waiting` and `offline` → `queued` or `expired`; whatever somebody asks for again → `queued`. `discarded` comes only from
 * a person. Nothing follows `delivered` and `discarded`.
 */
export type Stage =
  /** Being written to the device, where the level keeps anything. */
  | { readonly kind: 'storing' }
  /** Its turn comes; or another page sends it. `isUrgent`: a person asked for it just now. */
  | { readonly kind: 'queued'; readonly isUrgent: boolean }
  | { readonly kind: 'sending' }
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
  /** Too old to be sent by itself. The bytes stay until a person sends or erases them. */
  | { readonly kind: 'expired' }
  | { readonly kind: 'delivered'; readonly receipt: Receipt }
  | { readonly kind: 'discarded' };

/** One frozen submission on its way. It holds no bytes: whoever runs the machine keeps them by id. */
export interface DeliveryItem {
  readonly id: string;
  readonly digest: string;
  /** Bytes of the body. */
  readonly size: number;
  /** Milliseconds it has waited, as far as known: read from the device once, then counted by the waits themselves. */
  readonly age: number;
  readonly attempts: number;
  /** Most tries that count. */
  readonly most: number;
  readonly tally: Tally;
  readonly stage: Stage;
}

/** Everything on its way to one address. */
export interface DeliveryState {
  readonly items: readonly DeliveryItem[];
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
  return { ...options, items: [], tokens: fullBucket, isOffline: false, isLeaving: false };
}
