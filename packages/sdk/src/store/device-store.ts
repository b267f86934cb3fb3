import { ageOf, type DeviceEntry, readEntry, toContent } from './device-entry.ts';
import { factsOf, type Store, type Written } from './store.ts';
import { Vault } from './vault.ts';

/** What a store on the device is for. */
export interface DeviceStoreOptions {
  /** Where its submissions are posted to: what was kept for another address is none of its business. */
  readonly address: string;
  /** @default a new `Vault` */
  readonly vault?: Vault | undefined;
  /** The wall clock, in milliseconds: read to tell how old something kept is, and for nothing else. @default Date.now */
  readonly now?: (() => number) | undefined;
}

/**
 * Keeps bytes on the device, encrypted, so that they outlive the page; what was added or listed stays in memory beside it, for a
 * device that has no room, and for a page that goes away. Makes nothing on the device before the first {@link Store.keep}.
 */
export function createDeviceStore({ address, vault = new Vault(), now = Date.now }: DeviceStoreOptions): Store {
  const entries = new Map<string, DeviceEntry>();

  return {
    add(frozen) {
      entries.set(frozen.id, { frozen, address, at: now() });
      return factsOf(frozen);
    },

    async keep(id) {
      const entry = entries.get(id);
      if (entry === undefined) return 'memory';
      return vault.put('q', id, toContent(entry)).then(
        () => 'device',
        () => 'memory',
      );
    },

    get: (id) => entries.get(id)?.frozen,

    async list() {
      return (await vault.all('q')).flatMap((kept): readonly Written[] => {
        const entry = readEntry(kept);
        if (entry === undefined) return [{ id: kept.id, isReadable: false }];
        if (entry.address !== address) return [];
        if (!entries.has(kept.id)) entries.set(kept.id, entry);
        return [{ ...factsOf(entry.frozen), isReadable: true, age: ageOf(entry, now()) }];
      });
    },

    async remove(id) {
      entries.delete(id);
      await vault.remove('q', id).catch(() => undefined);
    },

    async clear() {
      const ids = [...entries.keys()];
      entries.clear();
      const kept = await vault.all('q').catch(() => []);
      await vault.clear('q').catch(() => undefined);
      return [...new Set([...ids, ...kept.map(({ id }) => id)])];
    },

    close: () => vault.database.close(),
  };
}
