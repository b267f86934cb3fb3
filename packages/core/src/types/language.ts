import * as z from 'zod/mini';
import { languageIn } from '../words/language-in.ts';
import { languageTagPattern } from '../words/language-tag.ts';
import { questionCommon } from './question-common.ts';
import type { QuestionTypeDefinition } from './question-type.ts';

/** A language a person speaks or signs. Value: a BCP 47 tag. */
export const languageQuestionSchema = z.strictObject({
  ...questionCommon,
  type: z.literal('language'),
  /** BCP 47 tags to offer first; any other language can be found by search. */
  languages: z.optional(z.array(z.string().check(z.maxLength(35)))),
});

export type LanguageQuestion = z.infer<typeof languageQuestionSchema>;

export const languageType: QuestionTypeDefinition<LanguageQuestion> = {
  travels: 'answers',
  inRules: 'text',
  answer: () =>
    z
      .string('wrong-type')
      .check(z.maxLength(35, { error: 'not-a-language', abort: true }), z.regex(languageTagPattern, 'not-a-language')),
  toText: (value, _question, words) => [{ ...languageIn(String(value), words.language), code: String(value) }],
};
