import { answerSchema } from '../answers/answers-inside.ts';
import { answerTooBig, filesIn, type PlacedFile } from '../answers/files-in.ts';
import { changeAnswer } from '../evaluation/change-answers.ts';
import type { Evaluated } from '../evaluation/read-values.ts';
import type { FormDefinition } from '../form/form-definition.ts';
import type { Issue } from '../issues/issue.ts';
import { pointer, pointerParts } from '../json/pointer.ts';
import { readOwn } from '../json/read-own.ts';
import { answerIssues } from '../questions/answer-issues.ts';
import type { Question } from '../questions/question.ts';
import { visibilityOf } from './visibility.ts';

/** The surroundings of an answer while a form is being filled. */
export interface CheckAnswerContext {
  readonly form: FormDefinition;
  /** Everything answered so far, as a session's `state.answers`. */
  readonly answers: Readonly<Record<string, unknown>>;
  /** `YYYY-MM-DD`; bounds that name today are not checked without it. */
  readonly today?: string | undefined;
  /** `YYYY-MM-DDTHH:MM`; constraints that read `now` are not checked without it. */
  readonly now?: string | undefined;
  /** What the form's rules came to with `answers`: a session's `state`. @default the whole form is evaluated */
  readonly evaluated?: Evaluated | undefined;
  /** Where the answer lives. @default '/' and the question's id */
  readonly path?: string | undefined;
}

/**
 * What is wrong with one answer that a person gave: none, or issues with their full paths. A blank answer is fine unless
 * the question is required. A constraint of the author's that does not hold is `constraint`, with its id in `params.constraint`. A way of reaching the person that has no number or address is `to-missing` at `/<id>/ways/<n>`.
 * Files that would have no room beside those of other answers are `files-too-big-together`.
 */
export function checkAnswer(question: Question, value: unknown, context: CheckAnswerContext): readonly Issue[] {
  const { form, today, now, path = pointer(question.id) } = context;
  const isKept = readOwn(context.answers, pointerParts(path)) === value;
  const answers = isKept ? context.answers : changeAnswer(context.answers, pointerParts(path), value);
  const evaluated = isKept ? context.evaluated : undefined;
  const visibility = visibilityOf(form, answers, { today, now, onDevice: true, evaluated });
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
