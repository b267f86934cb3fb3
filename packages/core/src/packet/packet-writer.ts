import { everyQuestion } from '../form/every-question.ts';
import type { FormDefinition } from '../form/form-definition.ts';
import { pointer, pointerParts } from '../json/pointer.ts';
import { readOwn } from '../json/read-own.ts';
import { languageTagPattern } from '../languages/language-tag.ts';
import { type FilledBy, filledByOf } from '../questions/filled-by.ts';
import type { Role } from '../questions/roles.ts';
import { readInterview } from '../submission/interview.ts';
import type { Submission } from '../submission/submission.ts';
import type { Writer } from '../submission/typed-language.ts';
import { filledByTold } from './filled-by-told.ts';

/** Who typed a submission, and what they say they speak. */
export function writerOf(form: FormDefinition, submission: Submission): Writer {
  const speaks = saidAs(form, submission, 'language').find(
    (tag) => typeof tag === 'string' && languageTagPattern.test(tag),
  );
  const filledBy = filledByTold(form, submission, saidFilledBy(form, submission));
  // A worker writes for whoever speaks.
  const wrote = typeof speaks === 'string' && submission.filledBy !== 'worker' ? speaks : undefined;
  return { reads: submission.language, speaks: wrote, filledBy };
}

/** Who was asked: whoever filled it in, and in an interview whoever spoke with the worker. */
export function wasAsked(form: FormDefinition, submission: Submission): FilledBy | undefined {
  return readInterview(submission.notes) === undefined ? submission.filledBy : saidFilledBy(form, submission);
}

function saidFilledBy(form: FormDefinition, submission: Pick<Submission, 'answers'>): FilledBy | undefined {
  return saidAs(form, submission, 'filled-by')
    .map(filledByOf)
    .find((by) => by !== undefined);
}

function saidAs(form: FormDefinition, { answers }: Pick<Submission, 'answers'>, role: Role): readonly unknown[] {
  return [...everyQuestion(form)]
    .filter(({ question }) => question.role === role)
    .map(({ question, groups }) => readOwn(answers, pointerParts(pointer(...groups.map(({ id }) => id), question.id))));
}
