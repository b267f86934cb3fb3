import { codeText } from '../answer-text.ts';
import type { QuestionFacts } from '../question-facts.types.ts';
import type { YesNoQuestion } from './yes-no-schema.ts';

/** Its words are the choices `yes` and `no` of the question's messages, where the author wrote them. */
export const yesNoFacts: QuestionFacts<YesNoQuestion> = {
  inRules: 'boolean',
  codes: () => ['yes', 'no'],
  toText: (value, _question, words) => {
    const code = value === true ? 'yes' : 'no';
    return [{ ...codeText(code), ...words.choice(code) }];
  },
};
