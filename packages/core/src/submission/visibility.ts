import type { FormDefinition, Question } from '../form/form-definition.ts';
import { evaluateForm } from '../session/evaluate-form.ts';
import { allChoices } from '../types/all-choices.ts';
import type { Choice } from '../types/question-common.ts';
import { idsHangingOn } from './hangs-on.ts';

export interface VisibilityOptions {
  /** `YYYY-MM-DD`. Without it, nothing that hangs on today is known. */
  readonly today?: string | undefined;
  /** `YYYY-MM-DDTHH:MM` where the person is. Without it, nothing that hangs on now is known. */
  readonly now?: string | undefined;
  /** Answers that do not travel inside `answers`, by question id: rules may read them. */
  readonly beside?: Readonly<Record<string, unknown>> | undefined;
  /** Whether `deviceOnly` answers are here too. @default false */
  readonly onDevice?: boolean | undefined;
}

/** What is known about what a person saw, given their answers. Pointers are those of answers (`/household/0/age`). */
export interface Visibility {
  /** Certainly not shown. */
  isHidden(question: Question, path: string): boolean;
  /** Certainly shown. Neither holds where it hangs on what this side does not know. */
  isShown(question: Question, path: string): boolean;
  /** The choices offered there, with those that may have been. */
  choices(question: Question, path: string): readonly Choice[];
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
  const { visible, offered } = evaluateForm(form, { ...answers, ...beside }, { today: today ?? '', now, onDevice });
  const uncertain = idsHangingOn(form, { deviceOnly: !onDevice, today: today === undefined, now: now === undefined });
  const undated = today === undefined ? idsHangingOn(form, { today: true }) : new Set<string>();
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
  };
}
