import type { Phone } from './phone.ts';

/** Resolves once so many things of a kind are kept on this phone: `q` for what is to be sent, `d` for a draft. */
export async function untilKept({ page }: Phone, kind: 'q' | 'd', count: number): Promise<void> {
  await page.waitForFunction(
    async (letter, wanted) => {
      const all = await indexedDB.databases();
      if (!all.some(({ name }) => name === 'local-kv')) return wanted === 0;
      const database = await new Promise<IDBDatabase | undefined>((resolve) => {
        const request = indexedDB.open('local-kv');
        // Gone meanwhile: looking must not make it anew.
        request.onupgradeneeded = () => request.transaction?.abort();
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => resolve(undefined);
      });
      if (database === undefined) return wanted === 0;
      const range = IDBKeyRange.bound(`${letter}:`, `${letter};`);
      const kept = await new Promise<number>((resolve) => {
        const request = database.transaction('rows').objectStore('rows').count(range);
        request.onsuccess = () => resolve(request.result);
      });
      database.close();
      return kept === wanted;
    },
    { timeout: 15_000, polling: 30 },
    kind,
    count,
  );
}

/** Turns over one bit of the only thing that is kept to be sent. `where`: 0 to 1. */
export async function flipBit({ page }: Phone, where: number): Promise<void> {
  await page.evaluate(async (part) => {
    const database = await new Promise<IDBDatabase>((resolve) => {
      const request = indexedDB.open('local-kv');
      request.onsuccess = () => resolve(request.result);
    });
    const transaction = database.transaction('rows', 'readwrite');
    const request = transaction.objectStore('rows').openCursor(IDBKeyRange.bound('q:', 'q;'));
    request.onsuccess = () => {
      const cursor = request.result;
      if (cursor === null) return;
      const box = cursor.value as { readonly sealed: ArrayBuffer };
      const bytes = new Uint8Array(box.sealed);
      const at = Math.floor(bytes.length * part);
      bytes.set([(bytes[at] ?? 0) ^ 1], at);
      cursor.update(box);
    };
    await new Promise((resolve, reject) => {
      transaction.oncomplete = resolve;
      transaction.onabort = reject;
    });
    database.close();
  }, where);
}
