import { everyQuestion } from '../form/every-question.ts';
import type { FormDefinition } from '../form/form-definition.ts';
import { pointer, pointerParts } from '../json/pointer.ts';
import { readOwn } from '../json/read-own.ts';
import { languageTagPattern } from '../languages/language-tag.ts';
import { filledByOf } from '../questions/filled-by.ts';
import type { Role } from '../questions/roles.ts';
import type { Submission } from '../submission/submission.ts';
import type { Writer } from '../submission/typed-language.ts';
import { filledByTold } from './filled-by-told.ts';

/** Who typed a submission, and what they say they speak. */
export function writerOf(form: FormDefinition, submission: Submission): Writer {
  const saidAs = (role: Role): readonly unknown[] =>
    [...everyQuestion(form)]
      .filter(({ question }) => question.role === role)
      .map(({ question, groups }) =>
        readOwn(submission.answers, pointerParts(pointer(...groups.map(({ id }) => id), question.id))),
      );
  const speaks = saidAs('language').find((tag) => typeof tag === 'string' && languageTagPattern.test(tag));
  const said = saidAs('filled-by')
    .map(filledByOf)
    .find((by) => by !== undefined);
  const filledBy = filledByTold(form, submission, said);
  return { reads: submission.language, speaks: typeof speaks === 'string' ? speaks : undefined, filledBy };
}
