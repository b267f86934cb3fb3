import { listed } from './quote.ts';

const comparisons: Readonly<Record<string, string>> = {
  '==': 'is',
  '===': 'is',
  '!=': 'is not',
  '!==': 'is not',
  '<': 'is under',
  '<=': 'is at most',
  '>': 'is over',
  '>=': 'is at least',
};

/** Operators of one thing, in words. */
const measures: Readonly<Record<string, string>> = {
  count: 'how many in',
  sum: 'the sum of',
  average: 'the average of',
  age: 'the age by',
  year: 'the year of',
  daysUntil: 'the days until',
  length: 'the length of',
  lower: 'the small letters of',
  trim: '',
};

/** Tests of a text. */
const tests: Readonly<Record<string, string>> = {
  startsWith: 'starts with',
  endsWith: 'ends with',
  contains: 'has in it',
  matches: 'fits the pattern',
};

/** A JsonLogic rule in words: `"sleep" is "outside" or "age" is under 18`. Rare operators stay as they are written. */
export function ruleText(rule: unknown): string {
  return isName(rule) ? `${textOf(rule, false)} holds` : textOf(rule, false);
}

function textOf(rule: unknown, isInner: boolean): string {
  if (Array.isArray(rule))
    return listed(
      rule.map((item) => textOf(item, true)),
      'or',
    );
  if (typeof rule !== 'object' || rule === null) return JSON.stringify(rule) ?? '';
  const [operator = '', value] = Object.entries(rule as Readonly<Record<string, unknown>>)[0] ?? [];
  const [first, second, ...others]: readonly unknown[] = Array.isArray(value) ? (value as readonly unknown[]) : [value];
  const text = operatorText(operator, first, second, others);
  if (text === undefined) return JSON.stringify(rule);
  return isInner && (operator === 'and' || operator === 'or') ? `(${text})` : text;
}

function operatorText(
  operator: string,
  first: unknown,
  second: unknown,
  others: readonly unknown[],
): string | undefined {
  const all = [first, second, ...others].filter((part) => part !== undefined);
  if (operator === 'var') return `"${String(first)}"`;
  if (operator === 'and' || operator === 'or') {
    const parts = all.map((part) => (isName(part) ? ruleText(part) : textOf(part, all.length > 1)));
    return parts.join(` ${operator} `);
  }
  if (operator === '!') return isName(first) ? `${textOf(first, true)} does not hold` : `not (${textOf(first, false)})`;
  if (operator === '!!') return `${textOf(first, true)} is answered`;
  if (operator === 'in') return inText(first, second);
  const measure = Object.hasOwn(measures, operator) ? measures[operator] : undefined;
  if (measure !== undefined && second === undefined) return `${measure} ${textOf(first, true)}`.trim();
  const words = { ...comparisons, ...tests }[operator];
  if (words === undefined || others.length > 0) return undefined;
  return `${textOf(first, true)} ${words} ${textOf(second, true)}`;
}

function inText(first: unknown, second: unknown): string {
  if (isName(second)) return `${textOf(second, true)} includes ${textOf(first, true)}`;
  return `${textOf(first, true)} is ${textOf(second, true)}`;
}

const isName = (rule: unknown): boolean => typeof rule === 'object' && rule !== null && 'var' in rule;
