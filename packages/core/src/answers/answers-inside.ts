import * as z from 'zod/mini';
import type { AnswerCode } from '../issues/answer-codes.ts';
import { isPlainObject } from '../json/is-plain-object.ts';
import { pointer } from '../json/pointer.ts';
import { movedIssues, rawIssue } from '../questions/answer-issues.ts';
import type { Question } from '../questions/question.ts';
import { factsOf } from '../questions/question-facts.ts';
import { schemasOf } from '../questions/question-schemas.ts';
import type { AnswerContext } from '../questions/question-schemas.types.ts';
import { holdsQuestions, traitsOf } from '../questions/question-traits.ts';
import { isBlankAnswer } from './is-blank-answer.ts';
import type { Visibility } from './visibility.ts';

/** Whether answers came in an envelope or lie in a session's memory. */
export type AnswersFrom = 'sent' | 'device';

/** More unknown keys than this in one object tell nobody anything. */
const mostUnknown = 50;

/** Where answers stand and how strictly they are looked at. */
export interface Where {
  readonly visibility: Visibility;
  readonly from: AnswersFrom;
  readonly partial: boolean;
  readonly today: string | undefined;
  /** Pointer to the object the answers are in: nothing, a group, or a row. */
  readonly path: string;
}

/** The schema of one object of answers: the whole form's, a group's, or one row's. */
export function answersInside(questions: readonly Question[], where: Where): z.ZodMiniType<Record<string, unknown>> {
  const ids = new Set(questions.map((question) => question.id));
  return z.pipe(
    z.custom<Record<string, unknown>>(isPlainObject, 'wrong-type'),
    z.transform((answers, check) => {
      const unknown = where.from === 'sent' ? Object.keys(answers).filter((key) => !ids.has(key)) : [];
      check.issues.push(...unknown.slice(0, mostUnknown).map((key) => rawIssue('unknown-question', [key])));
      const kept: Record<string, unknown> = {};
      for (const question of questions) {
        const value = Object.hasOwn(answers, question.id) ? answers[question.id] : undefined;
        if (value === undefined && !mattersWhenAbsent(question)) continue;
        const result = answerSchema(question, where).safeParse(value);
        if (!result.success) check.issues.push(...movedIssues(result.error.issues, [question.id]));
        else if (result.data !== undefined) kept[question.id] = result.data;
      }
      return kept;
    }),
  );
}

/** Whether no answer can be wrong too. */
function mattersWhenAbsent(question: Question): boolean {
  return question.required === true || factsOf(question).whenAbsent !== undefined;
}

/** The schema of one question's answer where it stands; undefined means there is none. */
export function answerSchema(question: Question, where: Where): z.ZodMiniType<unknown> {
  const path = where.path + pointer(question.id);
  const misplaced = misplacedCode(question, where.visibility.isHidden(question, path), where.from);
  if (misplaced !== undefined) return where.from === 'sent' ? absent(misplaced) : leftOut;
  const isOpen = !where.partial && where.visibility.isShown(question, path);
  const context: AnswerContext = {
    today: where.today,
    choices: where.visibility.choices(question, path),
    inside: (row) =>
      answersInside(holdsQuestions(question) ? question.questions : [], {
        ...where,
        path: row === undefined ? path : path + pointer(row),
      }),
  };
  return z.pipe(
    z.unknown(),
    z.transform((kept, check) => {
      const given = where.from === 'device' ? where.visibility.inUse(question, path, kept) : kept;
      const value = given === undefined && isOpen ? factsOf(question).whenAbsent?.(question) : given;
      if (isBlankAnswer(question, value)) {
        if (question.required === true && isOpen) check.issues.push(rawIssue('required'));
        const isHalfTyped = where.from === 'device' && isPlainObject(value);
        if (value === undefined || question.required === true || isHalfTyped) return undefined;
      }
      const result = schemasOf(question).answer(question, context).safeParse(value);
      if (!result.success) check.issues.push(...movedIssues(result.error.issues, []));
      else if (given !== undefined) {
        const broken = isBlankAnswer(question, value) ? [] : where.visibility.broken(path);
        check.issues.push(...broken.map((constraint) => rawIssue('constraint', [], { constraint })));
        return result.data;
      }
      return undefined;
    }),
  );
}

/** Why an answer to this question has no place here, if it has none. */
function misplacedCode(question: Question, isHidden: boolean, from: AnswersFrom): AnswerCode | undefined {
  const { travels } = traitsOf(question);
  if (travels === 'nowhere') return 'unknown-question';
  if (from === 'sent' && question.deviceOnly === true) return 'device-only';
  if (from === 'sent' && travels === 'envelope') return 'not-in-answers';
  return isHidden ? 'hidden-answer' : undefined;
}

const leftOut = z.pipe(
  z.unknown(),
  z.transform(() => undefined),
);

function absent(code: AnswerCode): z.ZodMiniType<unknown> {
  return z.unknown().check(z.refine((value) => value === undefined, code));
}
