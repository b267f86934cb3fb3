import { everyRule } from '../form/every-rule.ts';
import type { FormDefinition, Question } from '../form/form-definition.ts';
import { allChoices } from '../types/all-choices.ts';
import { everyQuestion } from '../types/every-question.ts';
import type { Choice } from '../types/question-common.ts';
import type { MessagesByLanguage } from '../words/find-text.ts';
import type { LintContext } from './lint-rule.ts';
import { everyWord } from './reading/every-word.ts';

/** Reads a form once for all rules. */
export function lintContext(form: FormDefinition, messages: MessagesByLanguage): LintContext {
  const questions = [...everyQuestion(form)];
  const choices = new Map<Question, readonly Choice[]>();
  return {
    form,
    messages,
    questions,
    byId: new Map(questions.map((placed) => [placed.question.id, placed])),
    rules: [...everyRule(form)],
    words: [...everyWord(messages)],
    choicesOf: (question) => {
      const known = choices.get(question) ?? allChoices(form, question);
      choices.set(question, known);
      return known;
    },
  };
}
