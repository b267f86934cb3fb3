import { languageIn } from '../../languages/language-in.ts';
import type { QuestionFacts } from '../question-facts.types.ts';
import type { LanguageQuestion } from './language-schema.ts';

/** Facts of a language: it is read by its name. */
export const languageFacts: QuestionFacts<LanguageQuestion> = {
  inRules: 'text',
  toText: (value, _question, words) => [{ ...languageIn(String(value), words.language), code: String(value) }],
};
