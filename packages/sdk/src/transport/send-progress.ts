import type { WaitingCode } from '../errors/error-codes.ts';

/** Where a `send` is. `sending` → `waiting` → (`offline` →) `sending` … until the promise settles. */
export type SendProgress =
  | { readonly kind: 'sending'; readonly attempt: number }
  | {
      readonly kind: 'waiting';
      readonly attempt: number;
      readonly reason: WaitingCode;
      /** Milliseconds. */
      readonly ms: number;
      /** Tries in a row that came to nothing: from six on, a person should be offered first. */
      readonly misses: number;
    }
  /** Nothing is tried until the connection wakes. */
  | { readonly kind: 'offline'; readonly attempt: number };
