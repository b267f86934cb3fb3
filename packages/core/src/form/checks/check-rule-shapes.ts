import { type Issue, pointer } from '../../issue.ts';
import { operatorNames } from '../../logic/evaluate.ts';
import { arrayOperators } from '../../logic/references.ts';
import { everyRule } from '../every-rule.ts';
import type { FormDefinition } from '../form-definition.ts';
import { maxRuleCost, ruleCost } from './rule-cost.ts';

const readers: ReadonlySet<string> = new Set(['var', 'missing', 'missing_some']);

function isLiteralName(name: unknown): boolean {
  return name === null || typeof name === 'string' || typeof name === 'number';
}

/** Whether an operator that reads gets names that are written in the rule. */
function readsLiterally(operator: string, argument: unknown): boolean {
  const parts: readonly unknown[] = Array.isArray(argument) ? argument : [argument];
  if (operator === 'var') return parts.length === 0 || isLiteralName(parts[0]);
  return (operator === 'missing' ? parts.flat() : parts.slice(1).flat()).every(isLiteralName);
}

function* checkShape(rule: unknown, path: string): Generator<Issue> {
  if (rule === null || typeof rule === 'string' || typeof rule === 'boolean') return;
  if (typeof rule === 'number' && Number.isFinite(rule)) return;
  if (typeof rule !== 'object') return yield { code: 'bad-rule', path };
  if (Array.isArray(rule)) {
    for (const [at, part] of rule.entries()) yield* checkShape(part, `${path}/${at}`);
    return;
  }
  const [operator, ...others] = Object.keys(rule);
  if (operator === undefined || others.length > 0) return yield { code: 'bad-rule', path };
  const argument = (rule as Readonly<Record<string, unknown>>)[operator];
  const at = path + pointer(operator);
  if (!operatorNames.has(operator)) return yield { code: 'unknown-operator', path: at };
  if (arrayOperators.has(operator) && !Array.isArray(argument)) return yield { code: 'bad-rule', path: at };
  if (readers.has(operator) && !readsLiterally(operator, argument)) return yield { code: 'computed-var', path: at };
  yield* checkShape(argument, at);
}

/** Rules are JsonLogic of known operators, read only names that are written in them, and cost a bounded number of steps. */
export function* checkRuleShapes(form: FormDefinition): Generator<Issue> {
  for (const { rule, path } of everyRule(form)) {
    const issues = [...checkShape(rule, path)];
    yield* issues;
    if (issues.length === 0 && ruleCost(rule) > maxRuleCost) yield { code: 'rule-too-costly', path };
  }
}
