import { codeText } from '../answer-text.ts';
import type { QuestionFacts } from '../question-facts.types.ts';
import type { ConsentQuestion } from './consent-schema.ts';
import { allDecisions } from './decisions.ts';

/** Facts of a decision: its words are the choices of the question's messages, by code. */
export const consentFacts: QuestionFacts<ConsentQuestion> = {
  inRules: 'text',
  muchToAsk: 'a consent',
  codes: ({ decisions = allDecisions }) => decisions,
  inEnvelope: ({ id }, { consents }) => consents?.find((consent) => consent.id === id)?.decision,
  toText: (value, _question, words) => [{ ...codeText(String(value)), ...words.choice(String(value)) }],
};
