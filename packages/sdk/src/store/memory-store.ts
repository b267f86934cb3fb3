import type { FrozenSubmission } from '../submission/frozen-submission.ts';
import { factsOf, type Store } from './store.ts';

/** Keeps bytes in this page or process, and nowhere else. */
export function createMemoryStore(): Store {
  const added = new Map<string, FrozenSubmission>();
  return {
    add(frozen) {
      added.set(frozen.id, frozen);
      return factsOf(frozen);
    },
    keep: () => Promise.resolve('memory'),
    get: (id) => added.get(id),
    list: () => Promise.resolve([...added.values()].map((one) => ({ ...factsOf(one), isReadable: true, age: 0 }))),
    remove(id) {
      added.delete(id);
      return Promise.resolve();
    },
    clear() {
      const ids = [...added.keys()];
      added.clear();
      return Promise.resolve(ids);
    },
    close() {},
  };
}
