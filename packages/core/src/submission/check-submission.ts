import * as z from 'zod/mini';
import { answerTooBig, filesIn } from '../answers/files-in.ts';
import { isBlankAnswer } from '../answers/is-blank-answer.ts';
import type { Visibility } from '../answers/visibility.ts';
import { everyQuestion } from '../form/every-question.ts';
import type { FormDefinition } from '../form/form-definition.ts';
import { questionAt } from '../form/question-at.ts';
import { type Issue, issueAt } from '../issues/issue.ts';
import { pointer, pointerParts } from '../json/pointer.ts';
import { readOwn } from '../json/read-own.ts';
import { answerIssues } from '../questions/answer-issues.ts';
import { filledByOf } from '../questions/filled-by.ts';
import { schemasOf } from '../questions/question-schemas.ts';
import { answersSchema } from './answers-schema.ts';
import { envelopeAnswers, envelopeQuestions } from './envelope-answers.ts';
import { halfCharacters } from './half-characters.ts';
import { safePath } from './safe-path.ts';
import { pathOfSkip } from './skip.ts';
import type { Submission } from './submission.ts';
import { visibilityOf } from './visibility.ts';

/** The day that a submission is checked on. */
export interface CheckSubmissionOptions {
  /** `YYYY-MM-DD`. Without it nothing that hangs on today is checked. */
  readonly today?: string | undefined;
}

/**
 * Everything a reader re-checks about a submission that `submissionSchema` let through: its answers, skips, consents, contact
 * safety and references, against the exact form it names. Empty when all is well; 200 issues at most. Paths point into
 * `answers`, or to a member beside them; they and the codes hold nothing that a person typed.
 */
export function checkSubmission(
  submission: Submission,
  form: FormDefinition,
  options: CheckSubmissionOptions = {},
): readonly Issue[] {
  const found = everyIssue(submission, form, options).slice(0, mostIssues);
  const said = found.map((one) => ({ ...one, path: safePath(one.path) }));
  return said.filter((one, at) => !isControlCharacter(one) || !said.slice(0, at).some((other) => isSame(one, other)));
}

const mostIssues = 200;
/** A question may have said so itself. */
const isControlCharacter = ({ code }: Issue) => code === 'control-character';
const isSame = (one: Issue, other: Issue) => one.code === other.code && one.path === other.path;

function everyIssue(submission: Submission, form: FormDefinition, options: CheckSubmissionOptions): readonly Issue[] {
  const beside = envelopeAnswers(form, submission);
  const partial = submission.partial === true;
  const result = answersSchema(form, { ...options, partial, beside }).safeParse(submission.answers);
  const inAnswers = result.success ? [] : answerIssues(result.error.issues);
  if (inAnswers.some((issue) => issue.code === 'too-much')) return inAnswers;
  const visibility = visibilityOf(form, submission.answers, { ...options, beside });
  return [
    ...inAnswers,
    ...besideIssues(submission, form, beside, visibility),
    ...fileIssues(submission, form),
    ...consentIssues(submission, beside),
    ...skippedIssues(submission, form),
    ...filledByIssues(submission, form),
    ...referenceIssues(submission, form),
    ...halfCharacters(submission.answers),
    ...halfCharacters({ ...submission, answers: undefined }),
  ];
}

function besideIssues(
  submission: Submission,
  form: FormDefinition,
  beside: Readonly<Record<string, unknown>>,
  visibility: Visibility,
): readonly Issue[] {
  const questions = envelopeQuestions(form);
  const asked = questions.some((question) => beside[question.id] === submission.contactSafety);
  const stray = submission.contactSafety !== undefined && !asked ? [issueAt('unknown-question', '/contactSafety')] : [];
  const found = questions.flatMap((question) => {
    const path = pointer(question.id);
    const value = beside[question.id];
    if (value === undefined) {
      const isMissing = question.required === true && submission.partial !== true && visibility.isShown(question, path);
      return isMissing ? [issueAt('required', path)] : [];
    }
    const context = { today: undefined, choices: [], inside: () => z.record(z.string(), z.unknown()) };
    const result = schemasOf(question).answer(question, context).safeParse(value);
    if (!result.success) return answerIssues(result.error.issues, path);
    return visibility.broken(path).map((constraint) => issueAt('constraint', path, { constraint }));
  });
  return [...stray, ...found];
}

/** Files of all answers share the room that a submission has. */
function fileIssues({ answers }: Submission, form: FormDefinition): readonly Issue[] {
  const questions = form.sections.flatMap((section) => section.questions);
  const tooBig = answerTooBig(filesIn(questions, answers));
  return tooBig === undefined ? [] : [issueAt('files-too-big-together', tooBig)];
}

function consentIssues({ consents = [] }: Submission, beside: Readonly<Record<string, unknown>>): readonly Issue[] {
  return consents.flatMap(({ id }, index): readonly Issue[] => {
    if (typeof readOwn(beside, [id]) !== 'string') return [issueAt('unknown-consent', pointer(id))];
    return consents.findIndex((consent) => consent.id === id) < index ? [issueAt('repeated-choice', pointer(id))] : [];
  });
}

function skippedIssues(submission: Submission, form: FormDefinition): readonly Issue[] {
  const everything = { ...submission.answers, ...envelopeAnswers(form, submission) };
  return Object.keys(submission.skipped ?? {}).flatMap((key): readonly Issue[] => {
    const path = pathOfSkip(key);
    const question = questionAt(form, path);
    if (question === undefined) return [issueAt('unknown-question', path)];
    if (question.deviceOnly === true) return [issueAt('device-only', path)];
    if (question.required === true && submission.partial !== true) return [issueAt('required-skipped', path)];
    const value = readOwn(everything, pointerParts(path));
    return isBlankAnswer(question, value) ? [] : [issueAt('answered-and-skipped', path)];
  });
}

/**
 * Who filled the form in, where the envelope says it, is what the first question that was answered about it says. Where it was a worker, the
 * answer says with whom the worker spoke.
 */
function filledByIssues({ answers, filledBy }: Submission, form: FormDefinition): readonly Issue[] {
  if (filledBy === undefined || filledBy === 'worker') return [];
  for (const { question, groups } of everyQuestion(form)) {
    if (question.role !== 'filled-by') continue;
    const path = pointer(...groups.map((group) => group.id), question.id);
    const said = filledByOf(readOwn(answers, pointerParts(path)));
    if (said !== undefined) return said === filledBy ? [] : [issueAt('filled-by-differs', path)];
  }
  return [];
}

function referenceIssues({ shown = {}, textLanguage = {} }: Submission, form: FormDefinition): readonly Issue[] {
  const ids = new Set([...everyQuestion(form)].map(({ question }) => question.id));
  const unknownShown = Object.keys(shown).filter((id) => !ids.has(id));
  const unknownText = Object.keys(textLanguage).filter((path) => questionAt(form, path) === undefined);
  return [
    ...unknownShown.map((id) => issueAt('unknown-question', pointer(id))),
    ...unknownText.map((path) => issueAt('unknown-question', path)),
  ];
}
