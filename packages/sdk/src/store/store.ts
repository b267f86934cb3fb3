import type { FrozenSubmission } from '../submission/frozen-submission.ts';

/** Where bytes are: `device` outlives the page, `memory` does not. */
export type KeptIn = 'device' | 'memory';

/** What is known of frozen bytes without the bytes: all that deciding about them needs. */
export interface FrozenFacts {
  readonly id: string;
  /** `sha256-` and base64url. */
  readonly digest: string;
  /** Bytes of the body. */
  readonly size: number;
  /** Whether the body is sealed to the agency's keys. */
  readonly isSealed: boolean;
}

/** Something that was written down, without what is in it. `isReadable: false`: it can only be erased. */
export type Written =
  | { readonly id: string; readonly isReadable: false }
  /** `age`: milliseconds since it was frozen, by this device's clock; 0 where nobody counts. */
  | (FrozenFacts & { readonly isReadable: true; readonly age: number });

/**
 * Where the bytes of submissions are from the moment they are frozen until there is a verified receipt, or a person erases them.
 * Nothing but {@link remove} and {@link clear} forgets, and no caller but those two reasons may call them.
 */
export interface Store {
  /** From now on {@link get} gives it to this page. Gives what is known of it. */
  add(frozen: FrozenSubmission): FrozenFacts;
  /** Writes it down where this store can, and says where it is then: what the device does not take stays in memory. Never rejects. */
  keep(id: string): Promise<KeptIn>;
  /** What was added, or listed. At once: a page that goes away has no time to ask. */
  get(id: string): FrozenSubmission | undefined;
  /** What is written down for this address, by this visit, an earlier one or another page. Rejects when the device does not let us look. */
  list(): Promise<readonly Written[]>;
  /** Forgets one, begun at once. Never rejects. */
  remove(id: string): Promise<void>;
  /** Forgets everything, for whatever address, and gives the ids. Never rejects. */
  clear(): Promise<readonly string[]>;
  /** Lets go of the device until it is needed again. Forgets nothing. */
  close(): void;
}

/** What is known of frozen bytes. */
export function factsOf({ id, digest, bytes, sealed }: FrozenSubmission): FrozenFacts {
  return { id, digest, size: bytes.length, isSealed: sealed !== undefined };
}
