import type { DefinitionCode } from '../../issues/author-codes.ts';
import { type Issue, issueAt } from '../../issues/issue.ts';
import { pointer } from '../../json/pointer.ts';
import { numbered } from '../../lists/numbered.ts';
import { operatorNames } from '../../logic/every-operator.ts';
import { arrayOperators } from '../../logic/references.ts';
import { patternIssues } from '../../patterns/pattern-issues.ts';
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

function isScalar(rule: unknown): boolean {
  return rule === null || typeof rule === 'string' || typeof rule === 'boolean' || Number.isFinite(rule);
}

function operationProblem(operator: string, argument: unknown): DefinitionCode | undefined {
  if (!operatorNames.has(operator)) return 'unknown-operator';
  if (arrayOperators.has(operator) && !Array.isArray(argument)) return 'bad-rule';
  return readers.has(operator) && !readsLiterally(operator, argument) ? 'computed-var' : undefined;
}

/** What is wrong with the parts of one rule, wherever it stands. */
export function* checkShape(rule: unknown, path: string): Generator<Issue> {
  if (Array.isArray(rule)) {
    for (const [at, part] of numbered(rule)) yield* checkShape(part, `${path}/${at}`);
  } else if (typeof rule === 'object' && rule !== null) {
    yield* checkOperation(Object.entries(rule), path);
  } else if (!isScalar(rule)) yield { code: 'bad-rule', path };
}

function* checkOperation(entries: readonly (readonly [string, unknown])[], path: string): Generator<Issue> {
  const [[operator, argument] = [], ...others] = entries;
  if (operator === undefined || others.length > 0) {
    yield { code: 'bad-rule', path };
    return;
  }
  const at = path + pointer(operator);
  const code = operationProblem(operator, argument);
  if (code !== undefined) yield issueAt(code, at);
  else {
    yield* checkShape(argument, at);
    if (operator === 'matches') yield* checkMatches(argument, at);
  }
}

/** A pattern is written in the rule, so that it can be looked at before anybody waits for it. */
function* checkMatches(argument: unknown, path: string): Generator<Issue> {
  const pattern: unknown = Array.isArray(argument) ? argument[1] : undefined;
  if (typeof pattern === 'string') yield* patternIssues(pattern, `${path}/1`);
  else yield { code: 'computed-pattern', path };
}

/** Rules are JsonLogic of known operators, read only names that are written in them, and cost a bounded number of steps. */
export function* checkRuleShapes(form: FormDefinition): Generator<Issue> {
  for (const { rule, path } of everyRule(form)) {
    const issues = [...checkShape(rule, path)];
    yield* issues;
    if (issues.length === 0 && ruleCost(rule) > maxRuleCost) yield { code: 'rule-too-costly', path };
  }
}
