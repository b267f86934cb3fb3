import type { Issue } from '../../issues/issue.ts';
import { pointer } from '../../json/pointer.ts';
import { type KindOfName, kindOf, type RuleKind } from '../../logic/rule-kind.ts';
import { factsOf } from '../../questions/question-facts.ts';
import { everyQuestion } from '../every-question.ts';
import { everyRule } from '../every-rule.ts';
import type { FormDefinition } from '../form-definition.ts';
import { operandKinds } from './operand-kinds.ts';

const comparing: ReadonlySet<string> = new Set(['==', '===', '!=', '!==', '<', '<=', '>', '>=']);
const comparable: ReadonlySet<RuleKind> = new Set(['text', 'number', 'boolean']);

/** Whether a comparison can never mean what it says: two kinds, or a list, date or object, which equal only themselves. */
function clashes(operator: string, parts: readonly unknown[], kindOfName: KindOfName): boolean {
  const found = parts.map((part) => kindOf(part, kindOfName)).filter((kind) => kind !== undefined);
  if (parts.includes(null)) return !operator.includes('=') || operator === '<=' || operator === '>=';
  return new Set(found).size > 1 || found.some((kind) => !comparable.has(kind));
}

/** Whether an operator gets something that it can make nothing of. */
function mistakes(operator: string, parts: readonly unknown[], kindOfName: KindOfName): boolean {
  const takes = operandKinds.get(operator);
  if (takes === undefined) return false;
  return parts.some((part, at) => {
    const kind = kindOf(part, kindOfName);
    return kind !== undefined && !(takes[Math.min(at, takes.length - 1)] ?? []).includes(kind);
  });
}

function* checkRule(rule: unknown, path: string, kindOfName: KindOfName): Generator<Issue> {
  if (typeof rule !== 'object' || rule === null) return;
  for (const [key, part] of Object.entries(rule)) {
    const at = path + pointer(key);
    const parts: readonly unknown[] = Array.isArray(part) ? part : [part];
    const isWrong = comparing.has(key) ? clashes(key, parts, kindOfName) : mistakes(key, parts, kindOfName);
    if (!Array.isArray(rule) && isWrong) yield { code: 'type-clash', path: at };
    yield* checkRule(part, at, kindOfName);
  }
}

/**
 * Nothing is compared with something of another kind, such as a text with a number, or a date other than by `daysUntil` and
 * its like; no operator gets what it can make nothing of.
 */
export function* checkRuleTypes(form: FormDefinition): Generator<Issue> {
  const kinds = new Map([...everyQuestion(form)].map(({ question }) => [question.id, factsOf(question).inRules]));
  const ofQuestion: KindOfName = (name) => kinds.get(name);
  const ofName: KindOfName = (name) => {
    const value = form.values !== undefined && Object.hasOwn(form.values, name) ? form.values[name] : undefined;
    return value === undefined ? ofQuestion(name) : kindOf(value, ofQuestion);
  };
  for (const { rule, path } of everyRule(form)) yield* checkRule(rule, path, ofName);
}
