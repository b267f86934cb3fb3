import type { QuestionFacts } from '../question-facts.types.ts';
import type { ChoiceQuestion } from './choice-schema.ts';
import { type Picked, pickedText, pickedWords } from './picked.ts';

export const choiceFacts: QuestionFacts<ChoiceQuestion> = {
  inRules: 'text',
  ownWords: pickedWords,
  columns: ({ choices = [], choicesFrom, list }) => {
    const values = choices.map((choice) => (typeof choice === 'string' ? choice : choice.value));
    return JSON.stringify(['choice', choicesFrom ?? null, list ?? null, ...values]);
  },
  toText: (value, _question, words) => pickedText(value as Picked, words),
};
