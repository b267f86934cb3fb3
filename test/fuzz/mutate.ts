import fc from 'fast-check';

/** What a stranger may put in the place of anything. */
const strangers: readonly unknown[] = [
  null,
  true,
  0,
  -0,
  -1,
  1e308,
  0.1,
  '',
  ' ',
  '__proto__',
  'constructor',
  'today',
  '\u202e',
  '\ud800',
  'x'.repeat(300),
  '(a+)+$',
  [],
  {},
  [[]],
  { var: '' },
  { var: 'today' },
  { '==': [1, 1] },
  { reduce: [{ var: 'today' }, { merge: [{ var: 'accumulator' }, { var: 'accumulator' }] }, [1]] },
  { matches: ['aaaa', '(a|a)*'] },
];

/** One change of a JSON value: where (a number that is led through it), and what happens there. */
export interface Mutation {
  readonly where: number;
  readonly what: 'replace' | 'remove' | 'double' | 'rename' | 'move';
  readonly with: number;
}

/** Changes to make one after the other. */
export const mutations: fc.Arbitrary<readonly Mutation[]> = fc.array(
  fc.record({
    where: fc.nat(),
    what: fc.constantFrom('replace', 'remove', 'double', 'rename', 'move'),
    with: fc.nat(),
  }),
  { minLength: 1, maxLength: 4 },
);

type Container = Record<string, unknown>;

function everyPlace(value: unknown): (readonly [Container, string])[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.keys(value).flatMap((key) => [
    [value as Container, key] as const,
    ...everyPlace((value as Container)[key]),
  ]);
}

/** A copy of a JSON value with some changes. */
export function mutated<Value>(value: Value, changes: readonly Mutation[]): unknown {
  const copy: unknown = structuredClone(value);
  for (const { where, what, with: other } of changes) {
    const places = everyPlace(copy);
    const [holder, key] = places[where % Math.max(places.length, 1)] ?? [];
    const [fromHolder, fromKey] = places[other % Math.max(places.length, 1)] ?? [];
    if (holder === undefined || key === undefined || fromHolder === undefined || fromKey === undefined) continue;
    if (what === 'replace') holder[key] = structuredClone(strangers[other % strangers.length]);
    else if (what === 'remove') Reflect.deleteProperty(holder, key);
    else if (what === 'rename' && !Array.isArray(holder))
      holder[String(strangers[other % strangers.length])] = structuredClone(holder[key]);
    else if (what === 'move') holder[key] = structuredClone(fromHolder[fromKey]);
    else holder[key] = doubled(holder[key]);
  }
  return copy;
}

/** A list with everything in it twice; anything else as it is. */
function doubled(value: unknown): unknown {
  const list: readonly unknown[] | undefined = Array.isArray(value) ? value : undefined;
  return list === undefined ? value : [...list, ...structuredClone(list)];
}
