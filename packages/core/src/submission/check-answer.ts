import type { FormDefinition, Question } from '../form/form-definition.ts';
import { type Issue, pointer } from '../issue.ts';
import { answerIssues } from '../types/answer-issues.ts';
import { answerSchema } from './answers-inside.ts';
import { visibilityOf } from './visibility.ts';

/** What surrounds an answer while a form is being filled. */
export interface CheckAnswerContext {
  readonly form: FormDefinition;
  /** Everything answered so far, as a session's `state.answers`. */
  readonly answers: Readonly<Record<string, unknown>>;
  /** `YYYY-MM-DD`; bounds that name today are not checked without it. */
  readonly today?: string | undefined;
  /** Where the answer lives. @default '/' and the question's id */
  readonly path?: string | undefined;
}

/**
 * What is wrong with one answer that a person gave: none, or issues with their full paths. A blank answer is fine unless
 * the question is required. A way of reaching the person that has no number or address is `to-missing` at `/<id>/ways/<n>`.
 */
export function checkAnswer(question: Question, value: unknown, context: CheckAnswerContext): readonly Issue[] {
  const { form, answers, today, path = pointer(question.id) } = context;
  const visibility = visibilityOf(form, answers, { today, onDevice: true });
  const inside = path.slice(0, path.lastIndexOf('/'));
  const result = answerSchema(question, { visibility, from: 'device', partial: false, today, path: inside }).safeParse(
    value,
  );
  return result.success ? [] : answerIssues(result.error.issues, path);
}
