/** A feed that something happened to. */
export interface Damaged {
  readonly how: string;
  readonly text: string;
}

type Change = (value: unknown, key: string) => unknown;

/** A copy of a JSON value in which each value was changed, the inner ones first. `undefined` takes it away. */
function changed(value: unknown, change: Change, key = ''): unknown {
  const inner = Array.isArray(value)
    ? value.map((entry) => changed(entry, change)).filter((entry) => entry !== undefined)
    : typeof value === 'object' && value !== null
      ? Object.fromEntries(Object.entries(value).map(([name, entry]) => [name, changed(entry, change, name)]))
      : value;
  return change(inner, key);
}

/** A value inside lists inside lists. */
const deep = (levels: number): string => '['.repeat(levels) + ']'.repeat(levels);

const isLeaf = (value: unknown) => typeof value !== 'object' || value === null;

/** Damage to a feed in the ways in which feeds are damaged: missing, of the wrong type, cut off, said twice, deep. */
export function damagedCopies(text: string): readonly Damaged[] {
  const value: unknown = JSON.parse(text);
  const as = (how: string, copy: unknown): Damaged => ({ how, text: JSON.stringify(copy) });
  let count = 0;
  const everyThird = () => count++ % 3 === 0;
  return [
    { how: 'cut in the middle', text: text.slice(0, text.length / 2) },
    { how: 'with a mark of bytes before it', text: `\uFEFF${text}` },
    { how: 'a thousand lists deep', text: `{"contents":${deep(1000)}}` },
    { how: 'a hundred thousand lists deep', text: deep(100_000) },
    as(
      'all texts numbers',
      changed(value, (one) => (typeof one === 'string' ? 7 : one)),
    ),
    as(
      'all numbers texts',
      changed(value, (one) => (typeof one === 'number' ? String(one) : one)),
    ),
    as(
      'all values nothing',
      changed(value, (one) => (isLeaf(one) ? null : one)),
    ),
    as(
      'all values records',
      changed(value, (one) => (isLeaf(one) ? { value: one } : one)),
    ),
    as(
      'all lists records',
      changed(value, (one) => (Array.isArray(one) ? { ...one } : one)),
    ),
    as(
      'all records lists',
      changed(value, (one, key) => (isLeaf(one) || key === '' ? one : Object.values(one as object))),
    ),
    as('each third value missing', changed(value, (one) => (everyThird() ? undefined : one)) ?? null),
    as('everything twice', [value, value]),
    as(
      'inside itself',
      changed(value, (one, key) => (key === 'service_at_locations' ? [{ service: value, location: value }] : one)),
    ),
    as(
      'long texts',
      changed(value, (one) => (typeof one === 'string' ? one.repeat(200) : one)),
    ),
  ];
}
