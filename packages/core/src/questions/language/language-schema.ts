import * as z from 'zod/mini';
import { languageTagPattern } from '../../languages/language-tag.ts';
import { questionCommon } from '../question-common.ts';
import type { QuestionSchemas } from '../question-schemas.types.ts';

/** A language a person speaks or signs. Value: a BCP 47 tag. */
export const languageQuestionSchema = z.strictObject({
  ...questionCommon,
  type: z.literal('language'),
  /** BCP 47 tags to offer first; any other language can be found by search. */
  languages: z.optional(z.array(z.string().check(z.maxLength(35)))),
});

/** A question of the type `language`. */
export type LanguageQuestion = z.infer<typeof languageQuestionSchema>;

/** How its answers and its definition are checked. */
export const languageSchemas: QuestionSchemas<LanguageQuestion> = {
  answer: () =>
    z
      .string('wrong-type')
      .check(z.maxLength(35, { error: 'not-a-language', abort: true }), z.regex(languageTagPattern, 'not-a-language')),
};
