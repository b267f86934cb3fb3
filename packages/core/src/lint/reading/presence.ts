import { references } from '../../logic/references.ts';
import type { Rule } from '../../logic/rule.ts';
import { everyOperation, type Operation, readName } from './every-operation.ts';

const notEqual: ReadonlySet<string> = new Set(['!=', '!==']);
const truth: ReadonlySet<string> = new Set(['!!', '!']);
const branching: ReadonlySet<string> = new Set(['and', 'or', 'if', '?:']);

/** Ids whose answers a rule asks to be there: by `!!` or `!`, by a comparison with null, or as a condition of their own. */
export function presenceTested(rule: Rule): ReadonlySet<string> {
  return new Set([...everyOperation(rule)].flatMap(testedBy));
}

function testedBy({ operator, parts }: Operation): readonly string[] {
  if (branching.has(operator)) return parts.flatMap((part) => readName(part) ?? []);
  const tests = truth.has(operator) || isComparisonWithNull({ operator, parts });
  return tests ? parts.flatMap((part) => references(part).map(({ id }) => id)) : [];
}

/** Whether an operation asks if something is there: `{ "!=": [{ "var": "sleep" }, null] }`. */
export function isComparisonWithNull({ operator, parts }: Operation): boolean {
  return notEqual.has(operator) && parts.some((part) => part === null);
}
