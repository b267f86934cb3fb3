import type { QuestionFacts } from '../question-facts.types.ts';

/** A notice has no answer. */
export const noticeFacts: QuestionFacts = { toText: () => [] };
