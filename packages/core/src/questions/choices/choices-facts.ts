import { type Picked, pickedText, pickedWords } from '../choice/picked.ts';
import type { QuestionFacts } from '../question-facts.types.ts';
import type { ChoicesQuestion } from './choices-schema.ts';

export const choicesFacts: QuestionFacts<ChoicesQuestion> = {
  inRules: 'list',
  ownWords: pickedWords,
  toText: (value, _question, words) => (value as readonly Picked[]).flatMap((picked) => pickedText(picked, words)),
};
