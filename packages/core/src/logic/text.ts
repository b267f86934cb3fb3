import type { Context, LazyOperator, Operator } from './operator.ts';
import { toNumber } from './to-number.ts';
import { unknown } from './unknown.ts';

function toText(value: unknown): string {
  if (Array.isArray(value)) return value.map(toText).join(',');
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? String(value) : '';
}

/** Looking at a character is much less work than a step of a rule. */
const charactersAStep = 16;

const payFor = (text: string, { spend }: Context): void => spend(Math.ceil(text.length / charactersAStep));

/** A question about a text and a piece of text: not so where one of them is not there. */
function asks(test: (text: string, part: string) => boolean): Operator {
  return ([text, part], context) => {
    if ((text ?? null) === null || (part ?? null) === null) return false;
    payFor(toText(text), context);
    return test(toText(text), toText(part));
  };
}

/** Another text; null where there is none. */
function changed(change: (text: string) => string): Operator {
  return ([text], context) => {
    if ((text ?? null) === null) return null;
    payFor(toText(text), context);
    return change(toText(text));
  };
}

/** Patterns as they were compiled. There are as many as rules have, which is bounded by the size of a form. */
const compiled = new Map<string, RegExp>();

/** @throws TypeError for a pattern that is none; `parseForm` lets only safe ones through */
function matcher(pattern: string): RegExp {
  const known = compiled.get(pattern) ?? compile(pattern);
  if (compiled.size >= 1000) compiled.clear();
  compiled.set(pattern, known);
  return known;
}

function compile(pattern: string): RegExp {
  try {
    return new RegExp(`^(?:${pattern})$`, 'u');
  } catch {
    throw new TypeError('There is a pattern that is none.');
  }
}

/** Joining, cutting, changing and asking about texts. Capital letters count. */
export const textOperators: Readonly<Record<string, Operator>> = {
  cat: (values, { spend }) => {
    const joined = values.map(toText).join('');
    spend(joined.length);
    return joined;
  },
  substr: ([source, start, end]) => {
    const text = toText(source);
    const from = toNumber(start);
    const rest = text.slice(from < 0 ? Math.max(text.length + from, 0) : from);
    return end === undefined ? rest : rest.slice(0, toNumber(end));
  },
  startsWith: asks((text, part) => text.startsWith(part)),
  endsWith: asks((text, part) => text.endsWith(part)),
  contains: asks((text, part) => text.includes(part)),
  matches: asks((text, pattern) => matcher(pattern).test(text)),
  lower: changed((text) => text.toLowerCase()),
  trim: changed((text) => text.trim()),
};

/** How long a list or a text is, in items or in Unicode code points; 0 for nothing. */
export const lengthOperators: Readonly<Record<string, LazyOperator>> = {
  length: ([rule], context) => {
    const value = context.run(rule);
    if (value === unknown) return unknown;
    if (Array.isArray(value)) return value.length;
    payFor(toText(value), context);
    return [...toText(value)].length;
  },
};
