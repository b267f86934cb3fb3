/** The things of two versions by id: in both, new, and gone; each in its own order. */
export interface Matched<Item> {
  readonly both: readonly { readonly was: Item; readonly is: Item }[];
  readonly added: readonly Item[];
  readonly removed: readonly Item[];
}

/** Matches the things of two versions by a key. */
export function byId<Item>(
  before: readonly Item[],
  after: readonly Item[],
  keyOf: (item: Item) => string,
): Matched<Item> {
  const [old, now] = [before, after].map((items) => new Map(items.map((item) => [keyOf(item), item])));
  return {
    both: after.flatMap((is) => {
      const was = old?.get(keyOf(is));
      return was === undefined ? [] : [{ was, is }];
    }),
    added: after.filter((item) => old?.has(keyOf(item)) !== true),
    removed: before.filter((item) => now?.has(keyOf(item)) !== true),
  };
}
