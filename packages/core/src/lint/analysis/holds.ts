import type { FormDefinition } from '../../form/form-definition.ts';
import { evaluate } from '../../logic/evaluate.ts';
import type { Rule } from '../../logic/rule.ts';
import { truthy } from '../../logic/truthy.ts';
import { type PlainRule, plainRule } from './plain-rule.ts';
import { sampleAnswers } from './sample-answers.ts';

/** The most steps that are spent on trying answers on one rule. */
const mostSteps = 40_000;

/** How a rule can come out. Where it is not known, both are true. */
interface Outcomes {
  readonly holds: boolean;
  readonly fails: boolean;
}

const open: Outcomes = { holds: true, fails: true };

/**
 * Whether a rule holds for no answers at all: it is plainly false, it looks for what is no choice, or it asks for two things
 * that exclude each other. It tries one answer for each way a comparison can come out, so that it is never wrong; it says no
 * where it cannot tell.
 *
 * @example neverHolds({ and: [{ '>': [{ var: 'n' }, 5] }, { '<': [{ var: 'n' }, 3] }] }, form) // true
 */
export function neverHolds(rule: Rule, form: FormDefinition): boolean {
  return !outcomesOf(rule, form).holds;
}

/** Whether a rule holds whatever is answered, also where nothing is. It says no where it cannot tell. */
export function alwaysHolds(rule: Rule, form: FormDefinition): boolean {
  return !outcomesOf(rule, form).fails;
}

function outcomesOf(rule: Rule, form: FormDefinition): Outcomes {
  try {
    return tried(plainRule(rule, form), form) ?? ofParts(rule, form);
  } catch (error) {
    if (error instanceof RangeError || error instanceof TypeError) return open;
    throw error;
  }
}

/** Tries everything that can make a difference; undefined where that is too much. */
function tried({ rule, operands, parts }: PlainRule, form: FormDefinition): Outcomes | undefined {
  const samples: (readonly [name: string, values: readonly unknown[]])[] = [];
  let tries = 1;
  for (const [name, operand] of operands) {
    const values = sampleAnswers(operand, form);
    if (values === undefined) return undefined;
    samples.push([name, values]);
    tries *= values.length;
  }
  if (tries * parts > mostSteps) return undefined;
  const outcomes = { holds: false, fails: false };
  for (let at = 0; at < tries && !(outcomes.holds && outcomes.fails); at++) {
    outcomes[truthy(evaluate(rule, combination(samples, at))) ? 'holds' : 'fails'] = true;
  }
  return outcomes;
}

function combination(
  samples: readonly (readonly [name: string, values: readonly unknown[]])[],
  number: number,
): Readonly<Record<string, unknown>> {
  let left = number;
  return Object.fromEntries(
    samples.map(([name, values]) => {
      const value = values[left % values.length];
      left = Math.floor(left / values.length);
      return [name, value] as const;
    }),
  );
}

/** A rule that is too much as a whole, by its parts. */
function ofParts(rule: Rule, form: FormDefinition): Outcomes {
  if (typeof rule !== 'object' || rule === null || Array.isArray(rule)) return open;
  const [[operator, argument] = []] = Object.entries(rule) as readonly (readonly [string, Rule])[];
  if ((operator !== 'and' && operator !== 'or') || !Array.isArray(argument)) return open;
  const parts = (argument as readonly Rule[]).map((part) => outcomesOf(part, form));
  const all = (key: 'holds' | 'fails') => parts.every((part) => part[key]);
  const any = (key: 'holds' | 'fails') => parts.some((part) => part[key]);
  return operator === 'and'
    ? { holds: all('holds'), fails: any('fails') }
    : { holds: any('holds'), fails: all('fails') };
}
