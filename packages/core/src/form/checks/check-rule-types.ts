import { type Issue, pointer } from '../../issue.ts';
import { everyQuestion } from '../../types/every-question.ts';
import { everyRule } from '../every-rule.ts';
import type { FormDefinition, Question } from '../form-definition.ts';

type Kind = 'text' | 'number' | 'boolean' | 'list' | 'object';

const kinds: Readonly<Partial<Record<Question['type'], Kind>>> = {
  text: 'text',
  longText: 'text',
  email: 'text',
  phone: 'text',
  choice: 'text',
  language: 'text',
  consent: 'text',
  number: 'number',
  yesNo: 'boolean',
  choices: 'list',
  date: 'object',
  contactSafety: 'object',
};

const comparing: ReadonlySet<string> = new Set(['==', '===', '!=', '!==', '<', '<=', '>', '>=']);

const gives: Readonly<Record<string, Kind>> = {
  '+': 'number',
  '-': 'number',
  '*': 'number',
  '/': 'number',
  '%': 'number',
  daysUntil: 'number',
  cat: 'text',
  substr: 'text',
  '!': 'boolean',
  '!!': 'boolean',
  in: 'boolean',
  all: 'boolean',
  some: 'boolean',
  none: 'boolean',
  map: 'list',
  filter: 'list',
  merge: 'list',
  missing: 'list',
};

type Types = ReadonlyMap<string, Kind>;

function variableKind(argument: unknown, types: Types): Kind | undefined {
  const parts: readonly unknown[] = Array.isArray(argument) ? argument : [argument];
  const [name, otherwise] = parts;
  if (typeof name !== 'string' || otherwise !== undefined) return undefined;
  if (name.endsWith('.length')) return 'number';
  return name === 'today' ? 'text' : types.get(name);
}

/** What kind of value a part of a rule gives, where that is plain to see; undefined where it is not, and for null. */
function kindOf(rule: unknown, types: Types): Kind | undefined {
  if (typeof rule === 'string') return 'text';
  if (typeof rule === 'number' || typeof rule === 'boolean') return typeof rule as Kind;
  if (Array.isArray(rule)) return 'list';
  const [operator = '', argument] = Object.entries(rule ?? {})[0] ?? [];
  if (operator === 'var') return variableKind(argument, types);
  if (comparing.has(operator)) return 'boolean';
  return Object.hasOwn(gives, operator) ? gives[operator] : undefined;
}

/** Whether a comparison can never mean what it says: two kinds, or a list or an object, which equal only themselves. */
function clashes(operator: string, parts: readonly unknown[], types: Types): boolean {
  const found = parts.map((part) => kindOf(part, types)).filter((kind) => kind !== undefined);
  const comparesNull = parts.includes(null);
  if (comparesNull) return !operator.includes('=') || operator === '<=' || operator === '>=';
  return new Set(found).size > 1 || (found.length > 0 && found.some((kind) => kind === 'list' || kind === 'object'));
}

function* checkRule(rule: unknown, path: string, types: Types): Generator<Issue> {
  if (typeof rule !== 'object' || rule === null) return;
  for (const [key, part] of Object.entries(rule)) {
    const at = path + pointer(key);
    if (!Array.isArray(rule) && comparing.has(key) && Array.isArray(part) && clashes(key, part, types)) {
      yield { code: 'type-clash', path: at };
    }
    yield* checkRule(part, at, types);
  }
}

/** Nothing is compared with something of another kind, such as a text with a number, or a date other than by `daysUntil`. */
export function* checkRuleTypes(form: FormDefinition): Generator<Issue> {
  const types = new Map<string, Kind>();
  for (const { question } of everyQuestion(form)) {
    const kind = kinds[question.type];
    if (kind !== undefined) types.set(question.id, kind);
  }
  for (const { rule, path } of everyRule(form)) yield* checkRule(rule, path, types);
}
