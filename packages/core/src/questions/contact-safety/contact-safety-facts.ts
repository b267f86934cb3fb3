import type { QuestionFacts } from '../question-facts.types.ts';
import type { ContactSafetyQuestion } from './contact-safety-schema.ts';

/** Its words are the reader's. */
export const contactSafetyFacts: QuestionFacts<ContactSafetyQuestion> = {
  inRules: 'object',
  inEnvelope: (_question, { contactSafety }) => contactSafety,
  toText: () => [],
};
