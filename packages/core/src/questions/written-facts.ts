import { ownText } from './answer-text.ts';
import type { QuestionFacts } from './question-facts.types.ts';

/** The facts of answers that are typed as text and read as typed. */
const typedFacts = {
  inRules: 'text',
  toText: (value, _question, words) => [ownText(String(value), words)],
} as const satisfies QuestionFacts;

const wordsIn = (value: unknown): readonly string[] => (typeof value === 'string' ? [value] : []);

/** One line in the person's own words. */
export const textFacts: QuestionFacts = { ...typedFacts, isLine: true, ownWords: wordsIn };

/** Several lines in the person's own words. */
export const longTextFacts: QuestionFacts = { ...typedFacts, isTelling: true, ownWords: wordsIn };

/** An e-mail address is in no language. */
export const emailFacts: QuestionFacts = typedFacts;

/** A phone number has words where it has letters: "ask at the shelter desk". */
export const phoneFacts: QuestionFacts = {
  ...typedFacts,
  ownWords: (value) => wordsIn(value).filter((text) => /\p{L}/u.test(text)),
};
