import type { ProblemCode } from '@open-intake/core';

/**
 * Something that goes wrong once. `lost-reply`, `truncated` and `other-receipt` happen after the submission was stored, the
 * others before: nothing is stored.
 */
export type Fault =
  | {
      readonly kind: 'status';
      readonly status: number;
      /** Answers as problem details of this code; without it the body is empty. */
      readonly problem?: ProblemCode;
      readonly errors?: readonly { readonly pointer: string; readonly code: string }[];
      readonly headers?: Readonly<Record<string, string>>;
    }
  /** A login page, as a café or a hotel answers: by default with 200. */
  | { readonly kind: 'captive-portal'; readonly status?: number }
  | { readonly kind: 'redirect'; readonly to: string }
  /** No body; by default 204. */
  | { readonly kind: 'empty'; readonly status?: number }
  | { readonly kind: 'network' }
  | { readonly kind: 'lost-reply' }
  | { readonly kind: 'truncated' }
  | { readonly kind: 'other-receipt' }
  /** The whole answer comes this many milliseconds later. */
  | { readonly kind: 'slow'; readonly ms: number };

/** How often a fault happens, and to which calls. */
export interface FaultOptions {
  /** How many calls it hits. @default 1 */
  readonly times?: number;
  /** Posts of submissions, or what is read. @default 'submissions' */
  readonly on?: 'submissions' | 'reads';
}

/** Faults waiting for their calls, first come first served. */
export interface FaultQueue {
  add(fault: Fault, options?: FaultOptions): void;
  take(on: 'submissions' | 'reads'): Fault | undefined;
  clear(): void;
}

/** Faults in the order in which they were asked for. */
export function createFaultQueue(): FaultQueue {
  const waiting = { submissions: [] as Fault[], reads: [] as Fault[] };
  return {
    add: (fault, { times = 1, on = 'submissions' } = {}) => {
      waiting[on].push(...Array.from({ length: times }, () => fault));
    },
    take: (on) => waiting[on].shift(),
    clear: () => {
      waiting.submissions.length = 0;
      waiting.reads.length = 0;
    },
  };
}
