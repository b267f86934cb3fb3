import { type Picked, pickedText, pickedWords } from '../choice/picked.ts';
import type { QuestionFacts } from '../question-facts.types.ts';
import type { RankingQuestion } from './ranking-schema.ts';

export const rankingFacts: QuestionFacts<RankingQuestion> = {
  inRules: 'list',
  ownWords: pickedWords,
  toText: (value, _question, words) =>
    (value as readonly Picked[]).flatMap((picked, at) =>
      pickedText(picked, words).map((one) => (one.own === true ? one : { ...one, text: `${at + 1}. ${one.text}` })),
    ),
};
