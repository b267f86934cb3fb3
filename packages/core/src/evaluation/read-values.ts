import { repeats } from '../form/form-index.ts';
import type { FormIndex, QuestionNode } from '../form/form-index.types.ts';
import type { Read } from '../logic/operator.ts';
import { unknown } from '../logic/unknown.ts';
import { codeOfPick } from '../questions/choice/code-of-pick.ts';
import { isUnanswered } from '../values/is-unanswered.ts';
import { normaliseText } from '../values/normalise-text.ts';
import { answerAt, pointerOf, type Rows } from './answer-at.ts';
import { answerInUse } from './answer-in-use.ts';
import type { Evaluation, EvaluationInput } from './evaluation.ts';

/** What rules read of an evaluation; a session's state has it too. */
export type Evaluated = Pick<Evaluation, 'visible' | 'offered' | 'values'>;

interface Scene {
  readonly index: FormIndex;
  readonly evaluation: Evaluated;
  readonly input: EvaluationInput;
}

function leafValue({ evaluation, input }: Scene, node: QuestionNode, rows: Rows): unknown {
  const kept = answerAt(input.answers, node, rows);
  if (kept === undefined) return null;
  const answer = answerInUse(node, kept, evaluation.offered, pointerOf(node, rows));
  if (isUnanswered(answer)) return null;
  if (!node.hasChoices) return typeof answer === 'string' ? normaliseText(answer) : answer;
  return Array.isArray(answer) ? answer.map(codeOfPick) : codeOfPick(answer);
}

function groupValue(scene: Scene, node: QuestionNode, rows: Rows): unknown {
  const inside = (around: Rows): Readonly<Record<string, unknown>> =>
    Object.fromEntries(node.children.map((child) => [child.id, valueRead(scene, child, around)]));
  if (!repeats(node.question)) {
    const value = inside(rows);
    return Object.values(value).every((part) => part === null) ? null : value;
  }
  const list = answerAt(scene.input.answers, node, rows);
  return Array.isArray(list) && list.length > 0 ? list.map((_, at) => inside([...rows, at])) : null;
}

/**
 * An answer as rules see it: coded (the value of "other", without its text), text as it is sent, and null where it is hidden, blank or not
 * there. A choice that is no longer offered counts as not chosen.
 */
function valueRead(scene: Scene, node: QuestionNode, rows: Rows): unknown {
  if (node.deviceOnly && !scene.input.onDevice) return unknown;
  if (!scene.evaluation.visible.has(pointerOf(node, rows))) return null;
  return node.children.length > 0 ? groupValue(scene, node, rows) : leafValue(scene, node, rows);
}

/** Names that every rule can read, inside array operators too: `today`, `now` and the calculated values. */
export function readInjected({ evaluation, input }: Scene): Read {
  return (name) => {
    if (name === 'today') return input.today;
    if (name === 'now') return input.now ?? unknown;
    return Object.hasOwn(evaluation.values, name) ? evaluation.values[name] : undefined;
  };
}

/**
 * What a rule can read that stands in some rows: its row, the rows around it, the form, values, `today` and `$index`, the
 * number of its row from 0. A question in rows where the rule does not stand reads as null.
 */
export function readFrom(scene: Scene, around: readonly string[], rows: Rows): Read {
  const injected = readInjected(scene);
  return (name) => {
    if (name === '$index') return rows.at(-1) ?? null;
    const node = scene.index.questions.get(name);
    if (node === undefined) return injected(name);
    const inScope = node.repeats.every((id, at) => around[at] === id);
    return inScope ? valueRead(scene, node, rows.slice(0, node.repeats.length)) : null;
  };
}
