/** What a value is to a rule: what it can be compared with, and which operators take it. */
export type RuleKind = 'text' | 'number' | 'boolean' | 'date' | 'list' | 'object';

/** The kind of what a name stands for; undefined where that is not known. */
export type KindOfName = (name: string) => RuleKind | undefined;

const numbers = ['+', '-', '*', '/', '%', 'max', 'min', 'daysUntil', 'daysBetween', 'age', 'year', 'count', 'sum'];
const moreNumbers = ['average', 'length', 'round', 'abs'];
const booleans = ['!', '!!', 'in', 'all', 'some', 'none', '==', '===', '!=', '!==', '<', '<=', '>', '>='];
const tests = ['startsWith', 'endsWith', 'contains', 'matches'];
const texts = ['cat', 'substr', 'lower', 'trim', 'addDays'];
const lists = ['map', 'filter', 'merge', 'missing', 'missing_some'];

/** What each operator gives, where that is always of one kind. Null is of every kind. */
const gives: ReadonlyMap<string, RuleKind> = new Map([
  ...[...numbers, ...moreNumbers].map((operator) => [operator, 'number'] as const),
  ...[...booleans, ...tests].map((operator) => [operator, 'boolean'] as const),
  ...texts.map((operator) => [operator, 'text'] as const),
  ...lists.map((operator) => [operator, 'list'] as const),
]);

/** The name that a plain `var` reads; undefined for another operation, and where a default stands for what is absent. */
export function plainName(rule: unknown): string | undefined {
  if (typeof rule !== 'object' || rule === null || Array.isArray(rule)) return undefined;
  const [[operator, argument] = [], ...others] = Object.entries(rule) as readonly (readonly [string, unknown])[];
  const [name, otherwise] = (Array.isArray(argument) ? argument : [argument]) as readonly unknown[];
  const isPlain = operator === 'var' && others.length === 0 && otherwise === undefined;
  return isPlain && typeof name === 'string' ? name : undefined;
}

/** What kind of value a part of a rule gives, where that is plain to see; undefined where it is not, and for null. */
export function kindOf(rule: unknown, kindOfName: KindOfName): RuleKind | undefined {
  if (typeof rule === 'string') return 'text';
  if (typeof rule === 'number') return 'number';
  if (typeof rule === 'boolean') return 'boolean';
  if (Array.isArray(rule)) return 'list';
  const name = plainName(rule);
  if (name !== undefined) return kindOfPath(name, kindOfName);
  const [operator = ''] = Object.keys(rule ?? {});
  return gives.get(operator);
}

function kindOfPath(name: string, kindOfName: KindOfName): RuleKind | undefined {
  if (name === 'today' || name === 'now') return 'text';
  if (name === '$index' || name.endsWith('.length')) return 'number';
  const [id = '', ...keys] = name.split('.');
  if (keys.length === 0) return kindOfName(id);
  return kindOfName(id) === 'date' ? 'number' : undefined;
}
