import type { FrozenFacts, KeptIn } from '../store/store.ts';
import type { Decision } from '../transport/classify.ts';
import type { SendProgress } from '../transport/send-progress.ts';
import type { DeliveryItem, DeliveryState } from './delivery-state.ts';

/** An event about submissions on their way. No event carries a time of day: waits are counted, never looked up. */
export type DeliveryEvent =
  /** Bytes were frozen, or (`isStored`) found on the device. An id that is known already changes nothing. */
  | {
      readonly type: 'enqueue';
      readonly id: string;
      readonly digest: string;
      readonly size: number;
      readonly isStored: boolean;
      /** Milliseconds since they were frozen. @default 0 */
      readonly age?: number;
      /** Most tries that count. @default Infinity */
      readonly most?: number;
    }
  /** The device has it, or it is known that memory must do. `keptIn` is `memory` by default. */
  | { readonly type: 'stored'; readonly id: string; readonly keptIn?: KeptIn | undefined }
  | {
      readonly type: 'answered';
      readonly id: string;
      readonly decision: Decision;
      /** 0 ≤ x < 1, for jitter. */
      readonly random: number;
      /** Nobody looks at the page: there is more time. */
      readonly isHidden: boolean;
    }
  | { readonly type: 'waited'; readonly id: string; readonly ms: number; readonly isOffline: boolean }
  /** The network may be back, or somebody looks at the page again. */
  | { readonly type: 'wake'; readonly isOffline: boolean }
  /** A person wants it sent now. */
  | { readonly type: 'ask'; readonly id: string }
  /** A person went back to the answers. */
  | { readonly type: 'pause'; readonly id: string }
  /** Other answers were frozen in its place: it goes unless it may have arrived. */
  | { readonly type: 'supersede'; readonly id: string }
  /** A person erases it. */
  | { readonly type: 'discard'; readonly id: string }
  | { readonly type: 'lease'; readonly isOurs: boolean }
  /** The page goes away, perhaps for good. */
  | { readonly type: 'leave' };

/** An event about one item. */
export type ItemEvent = Exclude<DeliveryEvent, { readonly type: 'enqueue' | 'wake' | 'lease' | 'leave' }>;

/**
 * What happens besides in a whole delivery, with answers that become submissions and a client that is not ours. There an
 * {@link ItemEvent} may name the key of an order.
 */
export type OrderEvent =
  /** A try that waits by itself says where it is. */
  | { readonly type: 'told'; readonly id: string; readonly progress: SendProgress }
  /** A try threw. */
  | { readonly type: 'failed'; readonly id: string; readonly code: string }
  /** A person asked for answers to be sent. They take the place of those of the order `replaces`. */
  | {
      readonly type: 'deliver';
      readonly key: string;
      readonly replaces?: string | undefined;
      /** Most tries that count. @default Infinity */
      readonly most?: number | undefined;
    }
  /** The bytes of an order are in the store. */
  | ({ readonly type: 'frozen'; readonly key: string } & FrozenFacts)
  /** The answers are forgotten here. What is frozen of them stays as it is. */
  | { readonly type: 'forget'; readonly key: string }
  /** They could not be made. Some codes pass: a client that seals needs the agency's keys first. */
  | { readonly type: 'unfrozen'; readonly key: string; readonly code: string };

/** An effect to be run; the machine itself does nothing. */
export type DeliveryEffect =
  | { readonly kind: 'freeze'; readonly key: string }
  | { readonly kind: 'store'; readonly id: string }
  | { readonly kind: 'send'; readonly id: string; readonly keepalive: boolean }
  | { readonly kind: 'wait'; readonly id: string; readonly ms: number }
  /** Ends what this item or order has under way. */
  | { readonly kind: 'stop'; readonly id: string }
  /** Forgets the bytes: only ever after a verified receipt, or because a person said so. */
  | { readonly kind: 'erase'; readonly id: string }
  | { readonly kind: 'tell'; readonly item: DeliveryItem };

/** A state and what is to be done on the way to it. */
export interface DeliveryStep {
  readonly state: DeliveryState;
  readonly effects: readonly DeliveryEffect[];
}
