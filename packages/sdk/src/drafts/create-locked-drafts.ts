import { type Content, decrypt, encrypt } from '../store/ciphertext.ts';
import { DraftSlot, type DraftsOptions } from './draft-slot.ts';
import { type LockedKey, lockBytes, lockKey, unlockKey } from './number-lock.ts';

/** Wrong numbers in a row that erase a draft. */
export const triesAllowed = 5;
/** Digits that a number has at least. */
export const fewestDigits = 6;

const name = 'draft';
const ivBytes = 12;

/** The result of trying a number: the draft, another try, or the end. `gone`: erased, too old, or never there. */
export type Opened =
  | { readonly kind: 'open'; readonly draft: unknown }
  | { readonly kind: 'wrong'; readonly left: number }
  | { readonly kind: 'gone' };

/**
 * One unfinished filling on a device that several people use, for a day. It is encrypted under a key that is locked twice: with
 * a number that the person chose, and with a key of this browser that no script can take out. Neither opens it alone.
 */
export interface LockedDrafts {
  /** What an earlier visit left. A draft `without` a number is erased. */
  look(): Promise<'none' | 'locked' | 'without'>;
  /** Locks what is saved from now on with a number of six digits or more. Throws a `TypeError` for anything else. */
  choose(number: string): Promise<void>;
  /** Tries a number. Tries are counted on the device before they are made; the fifth wrong one erases the draft. */
  open(number: string): Promise<Opened>;
  /** Keeps it in place of the one before. False without a number, and where the device does not let us. */
  save(draft: unknown): Promise<boolean>;
  /** Forgets the number in this page: the draft stays. */
  close(): void;
  /** Begins to erase at once, and resolves when it is done. Nothing saved before comes back. */
  erase(): Promise<void>;
}

/** Keeps drafts that only a number opens again. */
export function createLockedDrafts(options: DraftsOptions): LockedDrafts {
  const slot = new DraftSlot(options);
  const { vault } = slot;
  let open: LockedKey | undefined;
  const erase = () => {
    open = undefined;
    return slot.erase();
  };
  return {
    async look() {
      const content = await slot.read();
      if (content === undefined) return 'none';
      if (content.bytes.length > lockBytes) return 'locked';
      await erase();
      return 'without';
    },
    async choose(number) {
      if (number.length < fewestDigits || !/^\d+$/.test(number))
        throw new TypeError('A number has six digits or more, in ASCII.');
      open = await lockKey(number);
    },
    async open(number) {
      const bytes = (await slot.read())?.bytes;
      if (bytes === undefined || bytes.length <= lockBytes) return { kind: 'gone' };
      const tries = await vault.count('d');
      const lock = bytes.slice(0, lockBytes);
      const key = tries > triesAllowed ? undefined : await unlockKey(lock, number);
      const draft = key && (await openDraft(key, bytes.subarray(lockBytes)));
      if (key !== undefined && draft !== undefined) {
        await vault.uncount('d');
        open = { key, lock };
        return { kind: 'open', draft: draft.facts };
      }
      if (tries < triesAllowed) return { kind: 'wrong', left: triesAllowed - tries };
      await erase();
      return { kind: 'gone' };
    },
    save(draft) {
      const locked = open;
      if (locked === undefined) return Promise.resolve(false);
      return slot.put(async () => {
        const { iv, sealed } = await encrypt(locked.key, name, { facts: draft, bytes: new Uint8Array() });
        const bytes = new Uint8Array(lockBytes + ivBytes + sealed.byteLength);
        bytes.set(locked.lock);
        bytes.set(iv, lockBytes);
        bytes.set(new Uint8Array(sealed), lockBytes + ivBytes);
        return { facts: {}, bytes };
      });
    },
    close() {
      open = undefined;
    },
    erase,
  };
}

function openDraft(key: CryptoKey, bytes: Uint8Array): Promise<Content | undefined> {
  const sealed = bytes.slice(ivBytes).buffer;
  return decrypt(key, name, { iv: bytes.slice(0, ivBytes), sealed }).catch(() => undefined);
}
