import type { EvaluationInput } from '../evaluation/evaluation.ts';
import { locate } from '../evaluation/locate.ts';
import { type Evaluated, readFrom, readInjected } from '../evaluation/read-values.ts';
import type { FormIndex } from '../form/form-index.types.ts';
import { evaluateSafely } from '../logic/evaluate-safely.ts';
import type { Read } from '../logic/operator.ts';
import { truthy } from '../logic/truthy.ts';
import { unknown } from '../logic/unknown.ts';

/** The form, answers and day that constraints are checked against. */
export interface ConstraintScene {
  readonly index: FormIndex;
  readonly evaluation: Evaluated;
  readonly input: EvaluationInput;
  /** Names that this side does not know, beyond those that are unknown already. */
  readonly isUnknown: (name: string) => boolean;
}

/**
 * Ids of the constraints of an answered question that do not hold where it stands. Falsy means broken; what is unknown holds,
 * and so does a rule that costs more than rules may.
 */
export function brokenConstraints(scene: ConstraintScene, path: string): readonly string[] {
  const found = locate(scene.index, path);
  const constraints = found?.node.question.constraints ?? [];
  if (found === undefined || constraints.length === 0) return [];
  const known =
    (read: Read): Read =>
    (name) =>
      scene.isUnknown(name) ? unknown : read(name);
  const read = known(readFrom(scene, found.node.repeats, found.rows));
  const injected = known(readInjected(scene));
  const holds = (rule: Parameters<typeof evaluateSafely>[0]): boolean => {
    const result = evaluateSafely(rule, read, { injected });
    return result === unknown || truthy(result);
  };
  return constraints.filter(({ rule }) => !holds(rule)).map(({ id }) => id);
}
