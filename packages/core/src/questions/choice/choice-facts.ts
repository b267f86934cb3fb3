import type { ChoicesQuestion } from '../choices/choices-schema.ts';
import type { QuestionFacts } from '../question-facts.types.ts';
import type { RankingQuestion } from '../ranking/ranking-schema.ts';
import type { ChoiceQuestion } from './choice-schema.ts';
import { type Picked, pickedText, pickedWords } from './picked.ts';

/** Facts of one pick. */
export const choiceFacts: QuestionFacts<ChoiceQuestion> = {
  inRules: 'text',
  ownWords: pickedWords,
  columns: ({ choices = [], choicesFrom, list }) => {
    const values = choices.map((choice) => (typeof choice === 'string' ? choice : choice.value));
    return JSON.stringify(['choice', choicesFrom ?? null, list ?? null, ...values]);
  },
  toText: (value, _question, words) => pickedText(value as Picked, words),
};

/** Facts of several picks, in the form's order. */
export const choicesFacts: QuestionFacts<ChoicesQuestion> = {
  inRules: 'list',
  ownWords: pickedWords,
  toText: (value, _question, words) => (value as readonly Picked[]).flatMap((picked) => pickedText(picked, words)),
};

/** Facts of several picks in the person's order: each has its number. */
export const rankingFacts: QuestionFacts<RankingQuestion> = {
  inRules: 'list',
  ownWords: pickedWords,
  toText: (value, _question, words) =>
    (value as readonly Picked[]).flatMap((picked, at) =>
      pickedText(picked, words).map((one) => (one.own === true ? one : { ...one, text: `${at + 1}. ${one.text}` })),
    ),
};
