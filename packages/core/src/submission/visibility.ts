import type { Visibility } from '../answers/visibility.ts';
import { picksAmong } from '../evaluation/answer-in-use.ts';
import { evaluateChanges } from '../evaluation/evaluate-changes.ts';
import { nothingEvaluated } from '../evaluation/evaluation.ts';
import type { Evaluated } from '../evaluation/read-values.ts';
import { allChoices } from '../form/all-choices.ts';
import { dependentsOf } from '../form/dependents.ts';
import type { FormDefinition } from '../form/form-definition.ts';
import { indexForm } from '../form/form-index.ts';
import { brokenConstraints } from './broken-constraints.ts';

/** What is known where visibility is worked out again: on a server less than on the device. */
export interface VisibilityOptions {
  /** `YYYY-MM-DD`. Without it, nothing that hangs on today is known. */
  readonly today?: string | undefined;
  /** `YYYY-MM-DDTHH:MM` where the person is. Without it, nothing that hangs on now is known. */
  readonly now?: string | undefined;
  /** Answers that do not travel inside `answers`, by question id: rules may read them. */
  readonly beside?: Readonly<Record<string, unknown>> | undefined;
  /** Whether `deviceOnly` answers are here too. @default false */
  readonly onDevice?: boolean | undefined;
  /** What the rules came to with these answers, where that is known already. */
  readonly evaluated?: Evaluated | undefined;
}

/**
 * Finds out what was visible. Off the device, what hangs on a `deviceOnly` answer is neither shown nor hidden for certain.
 *
 * @throws RangeError when the answers make a rule of the form too costly
 */
export function visibilityOf(
  form: FormDefinition,
  answers: Readonly<Record<string, unknown>>,
  options: VisibilityOptions,
): Visibility {
  const { today, now, beside, onDevice = false } = options;
  const index = indexForm(form);
  const input = {
    answers: beside === undefined ? answers : { ...answers, ...beside },
    today: today ?? '',
    now,
    onDevice,
  };
  const evaluation = options.evaluated ?? evaluateChanges(index, nothingEvaluated, input, [{ what: 'everything' }]);
  const { visible, offered } = evaluation;
  const uncertain = dependentsOf(form, { deviceOnly: !onDevice, today: today === undefined, now: now === undefined });
  const undated = today === undefined ? dependentsOf(form, { today: true }) : new Set<string>();
  return {
    isHidden: (question, path) => !visible.has(path) && !undated.has(question.id),
    isShown: (question, path) => visible.has(path) && !uncertain.has(question.id),
    choices: (question, path) => {
      const all = allChoices(form, question);
      const offers = undated.has(question.id) ? undefined : offered.get(path);
      if (offers === undefined) return all;
      const values = new Set(offers);
      return all.filter((choice) => values.has(choice.value));
    },
    inUse: (question, path, answer) => {
      const node = index.questions.get(question.id);
      const offers = undated.has(question.id) ? undefined : offered.get(path);
      return node?.offersVary === true && offers !== undefined ? picksAmong(answer, offers) : answer;
    },
    broken: (path) => {
      const isUnknown = (name: string) => undated.has(name) || (name === 'today' && today === undefined);
      return brokenConstraints({ index, evaluation, input, isUnknown }, path);
    },
  };
}
