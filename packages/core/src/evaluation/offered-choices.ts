import { allChoices, ownChoices } from '../form/all-choices.ts';
import type { FormIndex, QuestionNode } from '../form/form-index.types.ts';
import type { Rule } from '../logic/rule.ts';
import { unknown } from '../logic/unknown.ts';
import type { Rows } from './answer-at.ts';
import type { Evaluation, EvaluationInput } from './evaluation.ts';
import { readFrom } from './read-values.ts';

interface Scene {
  readonly index: FormIndex;
  readonly evaluation: Evaluation;
  readonly input: EvaluationInput;
}

/** What was picked in the question that `choicesFrom` names; everything it has when that is not known here. */
function pickedElsewhere(node: QuestionNode, scene: Scene, rows: Rows): readonly string[] {
  const from = 'choicesFrom' in node.question ? node.question.choicesFrom : undefined;
  if (from === undefined) return [];
  const value = readFrom(scene, node.repeats, rows)(from);
  const source = scene.index.questions.get(from);
  if (value === unknown)
    return source ? allChoices(scene.index.form, source.question).map((choice) => choice.value) : [];
  return (Array.isArray(value) ? (value as readonly unknown[]) : [value]).filter((item) => typeof item === 'string');
}

/** Values of the choices that a question offers now: what was picked in the other question, then its own whose rule holds. */
export function offeredChoices(
  node: QuestionNode,
  scene: Scene,
  rows: Rows,
  holds: (rule: Rule | undefined) => boolean,
): readonly string[] {
  const own = ownChoices(scene.index.form, node.question).filter((choice) => holds(choice.showIf));
  return [...new Set([...pickedElsewhere(node, scene, rows), ...own.map((choice) => choice.value)])];
}
