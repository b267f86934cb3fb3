import type { FormDefinition, Question } from '../form/form-definition.ts';
import { type Issue, pointer } from '../issue.ts';
import { answerIssues } from '../types/answer-issues.ts';
import { answerSchema } from './answers-inside.ts';
import { answerTooBig, filesIn, type PlacedFile } from './files-in.ts';
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
 * Files that would have no room beside those of other answers are `files-too-big-together`.
 */
export function checkAnswer(question: Question, value: unknown, context: CheckAnswerContext): readonly Issue[] {
  const { form, answers, today, path = pointer(question.id) } = context;
  const visibility = visibilityOf(form, answers, { today, onDevice: true });
  const inside = path.slice(0, path.lastIndexOf('/'));
  const result = answerSchema(question, { visibility, from: 'device', partial: false, today, path: inside }).safeParse(
    value,
  );
  if (!result.success) return answerIssues(result.error.issues, path);
  const files = filesIn([question], { [question.id]: value }, inside);
  if (files.length === 0) return [];
  const others = everyFile(form, answers).filter(
    (one) => !`${one.answer}/`.startsWith(`${path}/`) && !visibility.isHidden(one.question, one.answer),
  );
  return answerTooBig([...others, ...files]) === undefined ? [] : [{ code: 'files-too-big-together', path }];
}

function everyFile(form: FormDefinition, answers: unknown): readonly PlacedFile[] {
  const questions = form.sections.flatMap((section) => section.questions);
  return filesIn(questions, answers).filter(({ question }) => question.deviceOnly !== true);
}
