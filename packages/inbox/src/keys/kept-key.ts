import type { PrivateKey } from '@open-intake/sdk/seal';

const store = 'keys';
const place = 'mine';

/**
 * The one key that a worker asked to keep on this computer. IndexedDB holds the `CryptoKey` itself, which was imported
 * non-extractable: the browser can use it, and no script can read it out.
 */
export const keptKey = {
  load: () =>
    within<PrivateKey | undefined>('readonly', (keys) => keys.get(place) as IDBRequest<PrivateKey | undefined>),
  keep: (key: PrivateKey) => within('readwrite', (keys) => keys.put(key, place)),
  forget: () => within('readwrite', (keys) => keys.delete(place)),
} as const;

async function within<Result>(
  mode: IDBTransactionMode,
  use: (keys: IDBObjectStore) => IDBRequest<Result>,
): Promise<Result> {
  const opening = indexedDB.open('open-intake-inbox', 1);
  opening.onupgradeneeded = () => opening.result.createObjectStore(store);
  const database = await settled(opening);
  try {
    return await settled(use(database.transaction(store, mode).objectStore(store)));
  } finally {
    database.close();
  }
}

function settled<Result>(request: IDBRequest<Result>): Promise<Result> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error('IndexedDB'));
  });
}
