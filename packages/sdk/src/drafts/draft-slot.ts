import type { Content } from '../store/ciphertext.ts';
import { Vault } from '../store/vault.ts';

/** How long a draft can be opened again, in milliseconds. */
export const draftAge = 24 * 3_600_000;
/** A clock may be corrected by this much. */
const tolerance = 5 * 60_000;
const id = 'now';

/** Which form a draft is of, and where it is kept. */
export interface DraftsOptions {
  /** The form's address: a draft of one form is none of another. */
  readonly address: string;
  /** @default a new `Vault` */
  readonly vault?: Vault | undefined;
  /** The wall clock, in milliseconds. @default Date.now */
  readonly now?: (() => number) | undefined;
}

/** What a draft is made of beside its address and its time. */
export interface DraftContent {
  readonly facts: Readonly<Record<string, unknown>>;
  readonly bytes: Uint8Array;
}

/**
 * The one place for a draft on the device. A clock that jumps makes a draft unreadable rather than readable longer: set
 * forward past the day, or back before it was written, it is erased.
 */
export class DraftSlot {
  readonly vault: Vault;
  readonly #address: string;
  readonly #now: () => number;
  #writing: Promise<unknown> = Promise.resolve();
  #erasures = 0;

  constructor({ address, vault = new Vault(), now = Date.now }: DraftsOptions) {
    this.vault = vault;
    this.#address = address;
    this.#now = now;
  }

  /** Keeps what `make` gives in place of the one before. False where the device does not let us, or it was erased meanwhile. */
  put(make: () => Promise<DraftContent>): Promise<boolean> {
    const before = this.#erasures;
    const at = this.#now();
    return this.#inTurn(async () => {
      const { facts, bytes } = await make();
      if (before !== this.#erasures) return false;
      const content = { facts: { address: this.#address, at, ...facts }, bytes };
      return this.vault.put('d', id, content).then(
        () => true,
        () => false,
      );
    });
  }

  /** What is kept for this address; one that is too old, from the future or unreadable is erased. */
  async read(): Promise<Content | undefined> {
    const kept = await this.#inTurn(() => this.vault.all('d').catch(() => []));
    const content = kept[0]?.content;
    if (kept.length === 0) return undefined;
    const { address, at } = (content?.facts ?? {}) as Partial<{ address: string; at: number }>;
    const age = this.#now() - (at ?? Number.NaN);
    if (age >= -tolerance && age < draftAge) return address === this.#address ? content : undefined;
    await this.erase();
    return undefined;
  }

  /** Begins to erase at once, and resolves when it is done. Nothing put before comes back. */
  erase(): Promise<void> {
    this.#erasures += 1;
    this.vault.clearNow('d');
    return this.#inTurn(() => this.vault.clear('d').catch(() => undefined));
  }

  #inTurn<Value>(work: () => Promise<Value>): Promise<Value> {
    const done = this.#writing.then(work);
    this.#writing = done.catch(() => undefined);
    return done;
  }
}
