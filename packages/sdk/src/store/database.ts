import { deviceName } from './device-name.ts';

const version = 1;

/** Keys by kind; what is kept, encrypted, by id; which tab sends. */
export type StoreName = 'keys' | 'rows' | 'lease';
const stores: readonly StoreName[] = ['keys', 'rows', 'lease'];

/** The device's own storage (IndexedDB), opened when it is first needed and again whenever the browser closes it. */
export class Database {
  readonly #factory: IDBFactory | undefined;
  readonly #name: string;
  #open: IDBDatabase | undefined;
  #opening: Promise<IDBDatabase | undefined> | undefined;

  /** @param factory undefined where the browser has none, as in some private windows */
  constructor(factory: IDBFactory | undefined, name = deviceName) {
    this.#factory = factory;
    this.#name = name;
  }

  /** Reads; gives `undefined` when nothing was ever kept here, without making anything. Rejects when the device does not let us. */
  async read<Value>(store: StoreName, ask: (store: IDBObjectStore) => IDBRequest<Value>): Promise<Value | undefined> {
    return this.#again(async () => {
      const database = await this.#connect(false);
      if (database === undefined) return undefined;
      const request = ask(database.transaction(store).objectStore(store));
      return settled(request);
    });
  }

  /**
   * Changes things in one transaction and resolves when the disk has it. `change` may issue further requests from the ones
   * it made; it gives the value to resolve with once all is done.
   */
  async write<Value>(
    names: readonly StoreName[],
    change: (store: (name: StoreName) => IDBObjectStore) => () => Value,
  ): Promise<Value> {
    return this.#again(async () => {
      const database = await this.#connect(true);
      if (database === undefined) throw new Error('There is no storage here.');
      const transaction = database.transaction([...names], 'readwrite', { durability: 'strict' });
      const done = finished(transaction);
      const value = change((name) => transaction.objectStore(name));
      await done;
      return value();
    });
  }

  /** Begins to remove at once, so that it happens also when the page is gone in a moment. Only what is open is changed. */
  removeNow(change: (store: (name: StoreName) => IDBObjectStore) => void): void {
    try {
      const transaction = this.#open?.transaction([...stores], 'readwrite');
      if (transaction === undefined) return;
      change((name) => transaction.objectStore(name));
      transaction.commit();
    } catch {
      this.#open = undefined;
    }
  }

  close(): void {
    this.#open?.close();
    this.#open = undefined;
  }

  /** A connection may be closed under us at any time (iOS does it when memory is short): once more, with a new one. */
  async #again<Value>(work: () => Promise<Value>): Promise<Value> {
    try {
      return await work();
    } catch (error) {
      if ((error as Partial<DOMException> | null)?.name !== 'InvalidStateError') throw error;
      this.close();
      return work();
    }
  }

  async #connect(make: boolean): Promise<IDBDatabase | undefined> {
    if (this.#open !== undefined) return this.#open;
    const opening = this.#opening ?? this.#openOne(make);
    this.#opening = opening;
    try {
      const database = await opening;
      if (database !== undefined) this.#open = database;
    } finally {
      this.#opening = undefined;
    }
    return this.#open === undefined && make ? this.#connect(true) : this.#open;
  }

  #openOne(make: boolean): Promise<IDBDatabase | undefined> {
    return new Promise((resolve, reject) => {
      const request = this.#factory?.open(this.#name, version);
      if (request === undefined) return make ? reject(new Error('There is no storage here.')) : resolve(undefined);
      let wasMissing = false;
      request.onupgradeneeded = ({ oldVersion }) => {
        wasMissing = oldVersion === 0 && !make;
        if (wasMissing) return request.transaction?.abort();
        const { result } = request;
        for (const name of stores) if (!result.objectStoreNames.contains(name)) result.createObjectStore(name);
      };
      request.onblocked = () => reject(new Error('The storage is in use by an older page.'));
      request.onerror = () => (wasMissing ? resolve(undefined) : reject(request.error ?? new Error('No storage.')));
      request.onsuccess = () => {
        const database = request.result;
        const forget = () => {
          if (this.#open === database) this.#open = undefined;
        };
        database.onversionchange = () => {
          database.close();
          forget();
        };
        database.onclose = forget;
        resolve(database);
      };
    });
  }
}

function settled<Value>(request: IDBRequest<Value>): Promise<Value> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error('The storage gave no answer.'));
  });
}

function finished(transaction: IDBTransaction): Promise<void> {
  return new Promise((resolve, reject) => {
    transaction.oncomplete = () => resolve();
    transaction.onabort = () => reject(transaction.error ?? new DOMException('stopped', 'AbortError'));
  });
}
