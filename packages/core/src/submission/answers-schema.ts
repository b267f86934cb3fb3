import * as z from 'zod/mini';
import { type AnswersFrom, answersInside } from '../answers/answers-inside.ts';
import type { AnswersOf } from '../form/answers-of.ts';
import type { FormDefinition } from '../form/form-definition.ts';
import { isPlainObject } from '../json/is-plain-object.ts';
import { movedIssues, rawIssue } from '../questions/answer-issues.ts';
import { type VisibilityOptions, visibilityOf } from './visibility.ts';

/** Which answers are looked at, and how strictly. */
export interface AnswersSchemaOptions extends VisibilityOptions {
  /** Lets required questions be open: the person sent what they had. @default false */
  readonly partial?: boolean | undefined;
  /**
   * `sent`: what arrived in an envelope, where a hidden, `deviceOnly` or unknown answer is an issue. `device`: what is in
   * a session's memory, where such answers may lie and are left out. @default 'sent'
   */
  readonly from?: AnswersFrom | undefined;
}

/**
 * The schema of a submission's whole `answers` object. Strict: only questions of the form that can be visible count. What
 * passes is normalised (line ends, order of choices) and typed by the form. Issues carry codes of `answerCodes` as their message.
 */
export function answersSchema<Form extends FormDefinition>(
  form: Form,
  options: AnswersSchemaOptions = {},
): z.ZodMiniType<AnswersOf<Form>> {
  const { from = 'sent', partial = false, today } = options;
  const questions = form.sections.flatMap((section) => section.questions);
  return z.pipe(
    z.unknown(),
    z.transform((answers, check) => {
      try {
        const visibility = visibilityOf(form, isPlainObject(answers) ? answers : {}, {
          ...options,
          onDevice: from === 'device',
        });
        const result = answersInside(questions, { visibility, from, partial, today, path: '' }).safeParse(answers);
        if (result.success) return result.data as AnswersOf<Form>;
        check.issues.push(...movedIssues(result.error.issues, []));
      } catch (error) {
        if (!(error instanceof RangeError)) throw error;
        check.issues.push(rawIssue('too-much'));
      }
      return z.NEVER;
    }),
  );
}
