import type { FormDefinition } from '../form/form-definition.ts';
import { indexForm } from '../form/form-index.ts';
import { evaluateSafely } from '../logic/evaluate-safely.ts';
import { truthy } from '../logic/truthy.ts';
import { unknown } from '../logic/unknown.ts';
import type { Answers } from './answer-at.ts';
import { evaluateChanges } from './evaluate-changes.ts';
import { type Evaluation, nothingEvaluated } from './evaluation.ts';
import { readFrom, readInjected } from './read-values.ts';

/** The day, the moment and the place that rules are run for. */
export interface EvaluateFormOptions {
  /** `YYYY-MM-DD` */
  readonly today: string;
  /** `YYYY-MM-DDTHH:MM` where the person is. @default what reads `now` is unknown: no other clock says what the person's did */
  readonly now?: string | undefined;
  /** Whether `deviceOnly` answers are here to be read; elsewhere they are unknown. @default false */
  readonly onDevice?: boolean;
}

/** A form evaluated with some answers, all of it. */
export interface EvaluatedForm extends Evaluation {
  /** Ids of the flags that fired, in the form's order. */
  readonly flags: readonly string[];
  /** What rules read under a name: a question outside repeating groups, a value, `today` or `now`. */
  readonly read: (name: string) => unknown;
}

/**
 * Evaluates a whole form at once, where there is no session: which questions are visible, what they offer, what values and
 * flags come to. Off the device a condition that hangs on a `deviceOnly` answer is unknown, and what is unknown counts as
 * visible: what is not in `visible` is hidden for certain. A flag fires only when its rule holds for certain.
 */
export function evaluateForm(form: FormDefinition, answers: Answers, options: EvaluateFormOptions): EvaluatedForm {
  const index = indexForm(form);
  const input = { answers, today: options.today, now: options.now, onDevice: options.onDevice ?? false };
  const evaluation = evaluateChanges(index, nothingEvaluated, input, [{ what: 'everything' }]);
  const scene = { index, evaluation, input };
  const read = readFrom(scene, [], []);
  const fired = (form.flags ?? []).filter((flag) => {
    const result = evaluateSafely(flag.if, read, { injected: readInjected(scene) });
    return result !== unknown && truthy(result);
  });
  return { ...evaluation, flags: fired.map((flag) => flag.id), read };
}
