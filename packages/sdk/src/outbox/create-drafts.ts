import { Vault } from './vault.ts';

/** How long a draft can be opened again, in milliseconds. */
export const draftAge = 24 * 3_600_000;
/** A clock may be corrected by this much. */
const tolerance = 5 * 60_000;

export interface DraftsOptions {
  /** The form's address: a draft of one form is none of another. */
  readonly address: string;
  /** @default a new `Vault` */
  readonly vault?: Vault | undefined;
  /** The wall clock, in milliseconds. @default Date.now */
  readonly now?: (() => number) | undefined;
}

/** One unfinished filling on the device, which only this browser can open, for a day. */
export interface Drafts {
  /** Keeps it in place of the one before. False where the device does not let us. */
  save(draft: unknown): Promise<boolean>;
  /** The draft; undefined when there is none. One that is too old, or from the future, is erased. */
  load(): Promise<unknown>;
  /** Begins to erase at once, and resolves when it is done. Nothing saved before comes back. */
  erase(): Promise<void>;
}

/**
 * Keeps drafts. A clock that jumps makes a draft unreadable rather than readable longer: set forward past the day, or back
 * before it was written, it is erased.
 */
export function createDrafts({ address, vault = new Vault(), now = Date.now }: DraftsOptions): Drafts {
  const id = 'now';
  let writing: Promise<unknown> = Promise.resolve();
  const inTurn = <Value>(work: () => Promise<Value>): Promise<Value> => {
    const done = writing.then(work);
    writing = done.catch(() => undefined);
    return done;
  };
  let erasures = 0;
  const erase = () => {
    erasures += 1;
    vault.clearNow('d');
    return inTurn(() => vault.clear('d').catch(() => undefined));
  };
  return {
    save(draft) {
      const before = erasures;
      const content = { facts: { address, at: now(), draft }, bytes: new Uint8Array() };
      return inTurn(async () => {
        if (before !== erasures) return false;
        return vault.put('d', id, content).then(
          () => true,
          () => false,
        );
      });
    },
    async load() {
      const kept = await inTurn(() => vault.all('d').catch(() => []));
      const facts = kept[0]?.content?.facts as Partial<{ address: string; at: number; draft: unknown }> | undefined;
      if (kept.length === 0) return undefined;
      const age = now() - (facts?.at ?? Number.NaN);
      if (!(age >= -tolerance && age < draftAge)) {
        await erase();
        return undefined;
      }
      return facts?.address === address ? facts.draft : undefined;
    },
    erase,
  };
}
