/** How many letters have to change, or to trade places, to come from one text to the other (optimal string alignment). */
function distance(from: string, to: string): number {
  let before: readonly number[] = [];
  let row: readonly number[] = Array.from({ length: to.length + 1 }, (_, at) => at);
  for (let at = 0; at < from.length; at++) {
    const next = [at + 1];
    for (let other = 0; other < to.length; other++) {
      const swap = (row[other] ?? 0) + (from[at] === to[other] ? 0 : 1);
      const traded = from[at] === to[other - 1] && from[at - 1] === to[other] ? (before[other - 1] ?? 0) + 1 : swap;
      next.push(Math.min(swap, traded, (row[other + 1] ?? 0) + 1, (next[other] ?? 0) + 1));
    }
    before = row;
    row = next;
  }
  return row[to.length] ?? 0;
}

/** The one of some names that a person most likely meant; undefined where none is near. */
export function nearest(name: string, names: Iterable<string>): string | undefined {
  const most = Math.max(1, Math.floor(name.length / 3));
  let best: { readonly name: string; readonly away: number } | undefined;
  for (const other of names) {
    if (other === name || Math.abs(other.length - name.length) > most) continue;
    const away = distance(name.toLowerCase(), other.toLowerCase());
    if (away <= most && away < (best?.away ?? Number.POSITIVE_INFINITY)) best = { name: other, away };
  }
  return best?.name;
}
