import type { Rule } from '../../logic/rule.ts';
import type { Question } from '../../questions/question.ts';
import { factsOf } from '../../questions/question-facts.ts';
import type { LintContext } from '../lint-rule.ts';
import { everyOperation, type Operation, readName } from './every-operation.ts';

/** An answer that a rule looks for and nobody can give. */
export interface UnknownChoice {
  readonly id: string;
  readonly value: string;
  /** What can be answered. */
  readonly values: ReadonlySet<string>;
}

/** The answers that a rule looks for and that are not among those of the question. */
export function* unknownChoices(rule: Rule, context: LintContext): Generator<UnknownChoice> {
  for (const operation of everyOperation(rule)) {
    for (const { id, value } of comparisons(operation)) {
      const question = context.byId.get(id)?.question;
      const values = question && listedValues(question, context);
      if (values !== undefined && isPlain(value) && !values.has(String(value)))
        yield { id, value: String(value), values };
    }
  }
}

const isPlain = (value: Rule): value is string | number => typeof value === 'string' || typeof value === 'number';

/** What an operation compares with the answer to a question. */
function comparisons({ operator, parts: [left, right] }: Operation): readonly { id: string; value: Rule }[] {
  if (!/^[!=]==?$/.test(operator) && operator !== 'in') return [];
  const [leftId, rightId] = [readName(left), readName(right)];
  if (rightId !== undefined && left !== undefined) return [{ id: rightId, value: left }];
  if (leftId === undefined || right === undefined) return [];
  const values = Array.isArray(right) ? (right as readonly Rule[]) : [right];
  return values.map((value) => ({ id: leftId, value }));
}

/** The values that a question can have, where they are known. */
function listedValues(question: Question, { choicesOf }: LintContext): ReadonlySet<string> | undefined {
  const facts = factsOf(question);
  const points = facts.points?.(question);
  if (points !== undefined) return new Set(points.map(String));
  const codes = facts.inRules === 'text' ? facts.codes?.(question) : undefined;
  if (codes !== undefined) return new Set(codes);
  const choices = choicesOf(question);
  return choices.length === 0 ? undefined : new Set(choices.map(({ value }) => value));
}
