import { listed } from './quote.ts';
import { ruleText } from './rule-text.ts';

/** Says what it means that a property is another one now. Both are as they stand in the form; undefined is absent. */
export type SayProperty = (name: string, was: unknown, is: unknown) => string | readonly string[];

const shown: Readonly<Record<string, string>> = {
  list: 'as rows, all at once',
  search: 'as a box to search in',
  rows: 'one block after the other',
  table: 'as a table',
  matrix: 'as a table with a line for each question',
  numbers: 'as numbers',
  words: 'as words',
  faces: 'as faces',
};

/** A value as it is read in a sentence. */
const plain = (value: unknown): string => (typeof value === 'string' ? value : (JSON.stringify(value) ?? ''));

const limit =
  (what: string): SayProperty =>
  (name, was, is) =>
    `${what} of ${name} is ${is === undefined ? 'not limited' : plain(is)} now, before: ${was === undefined ? 'not limited' : plain(was)}.`;

const items =
  (what: string): SayProperty =>
  (name, was, is) =>
    `${name} ${what} ${itemsOf(is)} now, before: ${itemsOf(was)}.`;

/** Properties of questions in plain sentences. Those that are not here are told by their name. */
export const propertySentences: Readonly<Record<string, SayProperty>> = {
  type: (name, was, is) => `${name} is asked as "${plain(is)}" now, before: "${plain(was)}".`,
  min: limit('The smallest answer'),
  max: limit('The largest answer'),
  minLength: limit('The shortest text'),
  maxLength: limit('The longest text'),
  maxSize: limit('The largest file, in bytes,'),
  default: (name, was, is) =>
    is === undefined
      ? `${name} begins blank now, before with ${JSON.stringify(was)}.`
      : `${name} begins with ${JSON.stringify(is)} now, before ${was === undefined ? 'blank' : `with ${JSON.stringify(was)}`}.`,
  display: (name, _was, is) =>
    is === undefined ? `${name} is shown the usual way now.` : `${name} is shown ${shown[plain(is)] ?? plain(is)} now.`,
  repeat: (name, was, is) =>
    is === undefined ? `${name} is asked once now.` : `${name} takes ${rowsOf(is)} now, before: ${rowsOf(was)}.`,
  list: (name, _was, is) =>
    is === undefined ? `${name} has choices of its own now.` : `${name} offers the list "${plain(is)}" now.`,
  choicesFrom: (name, _was, is) =>
    is === undefined ? `${name} has choices of its own now.` : `${name} offers what was picked in "${plain(is)}" now.`,
  constraints: sayConstraints,
  currencies: items('takes the currencies'),
  accept: items('takes files of the kind'),
  ways: items('can be signed'),
  decisions: items('offers the decisions'),
  languages: items('offers the languages'),
  parts: items('asks for'),
};

function itemsOf(value: unknown): string {
  return Array.isArray(value) ? listed(value.map(String)) : 'the usual ones';
}

function rowsOf(repeat: unknown): string {
  if (typeof repeat !== 'object' || repeat === null) return 'no rows';
  const {
    min = 0,
    max,
    reorder,
  } = repeat as { readonly min?: number; readonly max?: number; readonly reorder?: boolean };
  return `${min} to ${max ?? 'any number of'} rows${reorder === true ? ' in any order' : ''}`;
}

interface Constraint {
  readonly id: string;
  readonly rule: unknown;
}

function sayConstraints(name: string, was: unknown, is: unknown): readonly string[] {
  const [old, now] = [was, is].map(
    (list) => new Map(((list ?? []) as readonly Constraint[]).map((one) => [one.id, one.rule])),
  );
  return [...new Set([...(old?.keys() ?? []), ...(now?.keys() ?? [])])].flatMap((id) => {
    const [before, after] = [old?.get(id), now?.get(id)];
    if (JSON.stringify(before) === JSON.stringify(after)) return [];
    if (after === undefined) return `${name} is no longer checked for "${id}".`;
    return before === undefined
      ? `An answer to ${name} is now taken only when ${ruleText(after)} ("${id}").`
      : `An answer to ${name} was taken only when ${ruleText(before)}. Now it is when ${ruleText(after)} ("${id}").`;
  });
}
