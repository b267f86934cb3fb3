import { type Ciphertext, type Content, decrypt, encrypt, makeKey } from './ciphertext.ts';
import { Database } from './database.ts';

/** `q`: what a person asked to be sent. `d`: what they are still writing. Each has a key of its own. */
export type Kind = 'q' | 'd';

/** One thing kept; `content` is undefined when it cannot be opened any more. */
export interface Kept {
  readonly id: string;
  readonly content: Content | undefined;
}

/**
 * Keeps things on the device, encrypted under a key that this browser has and no script can read. It protects from whoever
 * copies or searches the files of the browser without that key; not from somebody who uses the same browser profile.
 */
export class Vault {
  readonly database: Database;
  readonly #keys = new Map<Kind, CryptoKey>();

  /** @param name of the database, for pages that keep things apart */
  constructor(factory: IDBFactory | undefined = readFactory(), name?: string) {
    this.database = new Database(factory, name);
  }

  /** Resolves when the disk has it. Rejects when there is no room, no storage or no key. */
  async put(kind: Kind, id: string, content: Content): Promise<void> {
    const name = nameOf(kind, id);
    const key = await this.#keyFor(kind);
    const row = await encrypt(key, name, content);
    await this.database.write(['keys', 'rows'], (store) => {
      // Erased meanwhile: then it must not come back under a key that is gone.
      const check = store('keys').count(kind);
      check.onsuccess = () => {
        if (check.result > 0) store('rows').put(row, name);
      };
      return () => {
        if (check.result > 0) return;
        this.#keys.delete(kind);
        throw new Error('Everything was erased meanwhile.');
      };
    });
  }

  /** Everything of a kind. What cannot be opened keeps nothing else from being read. */
  async all(kind: Kind): Promise<readonly Kept[]> {
    const range = rangeOf(kind);
    const names = (await this.database.read('rows', (rows) => rows.getAllKeys(range))) ?? [];
    if (names.length === 0) return [];
    const key = await this.database.read<unknown>('keys', (keys) => keys.get(kind));
    return Promise.all(
      names.map(async (name) => {
        const text = typeof name === 'string' ? name : '';
        const row = await this.database.read<unknown>('rows', (rows) => rows.get(name));
        const content =
          isKey(key) && isCiphertext(row) ? await decrypt(key, text, row).catch(() => undefined) : undefined;
        return { id: text.slice(2), content };
      }),
    );
  }

  /** Forgets one thing; begun at once, for a page that is gone in a moment. */
  async remove(kind: Kind, id: string): Promise<void> {
    this.database.removeNow((store) => void store('rows').delete(nameOf(kind, id)));
    if ((await this.database.read('rows', (rows) => rows.count(nameOf(kind, id)))) !== 1) return;
    await this.database.write(['rows'], (store) => {
      store('rows').delete(nameOf(kind, id));
      return () => undefined;
    });
  }

  /** Counts up, and resolves with the sum when the disk has it: no reload takes it back. Cleared with the kind. */
  count(kind: Kind): Promise<number> {
    return this.database.write(['keys'], (store) => {
      let sum = 1;
      const request: IDBRequest<unknown> = store('keys').get(triesOf(kind));
      request.onsuccess = () => {
        if (typeof request.result === 'number') sum = request.result + 1;
        store('keys').put(sum, triesOf(kind));
      };
      return () => sum;
    });
  }

  /** Starts the count anew. */
  uncount(kind: Kind): Promise<void> {
    return this.database.write(['keys'], (store) => {
      store('keys').delete(triesOf(kind));
      return () => undefined;
    });
  }

  /** Forgets everything of a kind, with the key to it. */
  async clear(kind: Kind): Promise<void> {
    this.clearNow(kind);
    if ((await this.database.read('keys', (keys) => keys.count(kind))) !== 1) return;
    await this.database.write(['keys', 'rows'], (store) => {
      store('keys').delete(keysOf(kind));
      store('rows').delete(rangeOf(kind));
      return () => undefined;
    });
  }

  /** The same, begun at once for a page that is gone in a moment. */
  clearNow(kind: Kind): void {
    this.#keys.delete(kind);
    this.database.removeNow((store) => {
      store('keys').delete(keysOf(kind));
      store('rows').delete(rangeOf(kind));
    });
  }

  async #keyFor(kind: Kind): Promise<CryptoKey> {
    const known = this.#keys.get(kind);
    if (known !== undefined) return known;
    const fresh = await makeKey();
    // Another page may have made one meanwhile: the first one counts.
    const key = await this.database.write(['keys'], (store) => {
      let first: CryptoKey = fresh;
      const request: IDBRequest<unknown> = store('keys').get(kind);
      request.onsuccess = () => {
        if (isKey(request.result)) first = request.result;
        else store('keys').put(fresh, kind);
      };
      return () => first;
    });
    this.#keys.set(kind, key);
    return key;
  }
}

function readFactory(): IDBFactory | undefined {
  try {
    return globalThis.indexedDB;
  } catch {
    return undefined;
  }
}

const nameOf = (kind: Kind, id: string): string => `${kind}:${id}`;
const triesOf = (kind: Kind): string => `${kind}:tries`;
/** The key of a kind, and what is counted beside it. */
const keysOf = (kind: Kind): IDBKeyRange => IDBKeyRange.bound(kind, triesOf(kind));
const rangeOf = (kind: Kind): IDBKeyRange => IDBKeyRange.bound(`${kind}:`, `${kind};`);

function isKey(value: unknown): value is CryptoKey {
  return typeof CryptoKey === 'function' && value instanceof CryptoKey;
}

function isCiphertext(value: unknown): value is Ciphertext {
  const row = value as Partial<Ciphertext> | null | undefined;
  return row?.iv instanceof Uint8Array && row.sealed instanceof ArrayBuffer;
}
