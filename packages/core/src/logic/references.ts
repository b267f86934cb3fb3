import { numbered } from '../lists/numbered.ts';
import type { Rule } from './rule.ts';

/** A name that a rule reads. */
export interface Reference {
  /** The first part of the name: a question id, a value id, or an injected name. */
  readonly id: string;
  /** Where in the rule it stands, as pointer parts. */
  readonly at: readonly (string | number)[];
  /** The rule of the list whose items it is a field of, where it stands inside an array operator. */
  readonly list?: Rule;
}

/** Array operators: their second argument runs for each item of the first. */
export const arrayOperators: ReadonlySet<string> = new Set(['map', 'filter', 'reduce', 'all', 'some', 'none']);

interface Where {
  readonly at: readonly (string | number)[];
  readonly list?: Rule;
  readonly reducing?: boolean;
}

const isOperation = (rule: unknown): rule is Readonly<Record<string, Rule>> =>
  typeof rule === 'object' && rule !== null && !Array.isArray(rule);

function nameOf(rule: unknown): string | undefined {
  const name: unknown = Array.isArray(rule) ? rule[0] : rule;
  if (name === null || name === undefined) return '';
  return typeof name === 'string' || typeof name === 'number' ? String(name) : undefined;
}

function* namesOf(operator: string, argument: unknown): Generator<string | undefined> {
  if (operator === 'var') yield nameOf(argument);
  const parts: readonly unknown[] = Array.isArray(argument) ? argument : [argument];
  const names = operator === 'missing_some' ? parts.slice(1).flat() : parts.flat();
  if (operator !== 'var') for (const name of names) yield Array.isArray(name) ? undefined : nameOf(name);
}

function* found(name: string, { at, list, reducing }: Where): Generator<Reference> {
  const parts = name.split('.');
  const accumulated = reducing && parts[0] === 'accumulator';
  const id = reducing && parts[0] === 'current' ? parts[1] : parts[0];
  if (!accumulated && id) yield list === undefined ? { id, at } : { id, at, list };
}

function* walk(rule: unknown, where: Where): Generator<Reference> {
  if (Array.isArray(rule)) {
    for (const [at, part] of numbered(rule)) yield* walk(part, { ...where, at: [...where.at, at] });
  }
  if (!isOperation(rule)) return;
  for (const [operator, argument] of Object.entries(rule)) {
    const here = { ...where, at: [...where.at, operator] };
    if (operator === 'var' || operator === 'missing' || operator === 'missing_some') {
      for (const name of namesOf(operator, argument)) {
        if (name === undefined)
          throw new TypeError(`A rule reads names that are written in it, not calculated ones (${operator}).`);
        yield* found(name, here);
      }
      if (operator === 'var' && Array.isArray(argument)) yield* walk(argument.slice(1), here);
    } else if (arrayOperators.has(operator) && Array.isArray(argument)) {
      const [list, body, start] = argument as readonly Rule[];
      yield* walk(list, { ...here, at: [...here.at, 0] });
      yield* walk(body, { at: [...here.at, 1], list: list ?? null, reducing: operator === 'reduce' });
      if (start !== undefined) yield* walk(start, { ...here, at: [...here.at, 2] });
    } else {
      if (operator === 'daysUntil' || operator === 'age') yield { id: 'today', at: here.at };
      yield* walk(argument, here);
    }
  }
}

/**
 * All names that a rule reads, found without running it.
 *
 * @throws TypeError when a name is calculated: such a rule could read anything, and nobody could tell what depends on what
 */
export function references(rule: Rule): readonly Reference[] {
  return [...walk(rule, { at: [] })];
}
