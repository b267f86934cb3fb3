/**
 * What must be moved to come from one order to the other: everything of `after` outside the longest run that kept its order.
 * Only keys that are in both count.
 */
export function moved(before: readonly string[], after: readonly string[]): readonly string[] {
  const place = new Map(before.map((key, index) => [key, index]));
  const shared = after.filter((key) => place.has(key));
  const places = shared.map((key) => place.get(key) ?? 0);
  /** At each place: how long the longest rising run that ends here is, and what comes before it. */
  const runs: { length: number; from: number }[] = [];
  for (const [at, value] of places.entries()) {
    let best = { length: 1, from: -1 };
    for (let other = 0; other < at; other++) {
      const length = (runs[other]?.length ?? 0) + 1;
      if ((places[other] ?? 0) < value && length > best.length) best = { length, from: other };
    }
    runs.push(best);
  }
  const longest = runs.reduce((most, { length }) => Math.max(most, length), 0);
  const kept = new Set<string>();
  for (let at = runs.findIndex(({ length }) => length === longest); at >= 0; at = runs[at]?.from ?? -1)
    kept.add(shared[at] ?? '');
  return shared.filter((key) => !kept.has(key));
}
