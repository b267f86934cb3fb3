/** A stream of numbers from 0 (included) to 1 (excluded). */
export type Next = () => number;

export function pick<Item>(items: readonly [Item, ...Item[]], next: Next): Item;
export function pick<Item>(items: readonly Item[], next: Next): Item | undefined;
export function pick<Item>(items: readonly Item[], next: Next): Item | undefined {
  return items[Math.floor(next() * items.length)];
}

/** A whole number from `least` to `most`. */
export function whole(least: number, most: number, next: Next): number {
  return least + Math.floor(next() * (most - least + 1));
}

/** Some of a list in its order, at least one where there is one; a few of a long list. */
export function some<Item>(items: readonly Item[], next: Next): readonly Item[] {
  const wanted = Math.min(0.2 + next() * 0.6, 4 / items.length);
  const picked = items.filter(() => next() < wanted);
  const one = pick(items, next);
  return picked.length > 0 || one === undefined ? picked : [one];
}

export function shuffled<Item>(items: readonly Item[], next: Next): readonly Item[] {
  return items
    .map((item) => [next(), item] as const)
    .sort(([one], [other]) => one - other)
    .map(([, item]) => item);
}

const names = ['Amina', 'Jean-Luc', "Seán O'Neill", 'Nguyễn Thị Hoa', 'محمد', 'Ana María', '李小龙', 'Zoë 🦋'] as const;
const sayings = [
  'Ask at the shelter desk',
  'No sé todavía',
  'أمام المسجد',
  'A bit of both, I guess',
  'Clark & Devon',
] as const;

export const aName = (next: Next): string => pick(names, next);
export const aSaying = (next: Next): string => pick([...sayings, ...names] as const, next);
export const aPhone = (next: Next): string =>
  pick(['312 555 0111', '+1 (312) 555-0188', '٣١٢ ٥٥٥ ٠١٢٢'] as const, next);
export const anEmail = (next: Next): string =>
  pick(['amina@example.org', 'ana.lopez+work@mail.example', 'li@correo.example'] as const, next);
