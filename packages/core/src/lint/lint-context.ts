import { allChoices } from '../form/all-choices.ts';
import { everyQuestion } from '../form/every-question.ts';
import { everyRule } from '../form/every-rule.ts';
import type { FormDefinition } from '../form/form-definition.ts';
import type { MessagesByLanguage } from '../languages/find-text.ts';
import type { Choice } from '../questions/choice/choice-list.ts';
import type { Question } from '../questions/question.ts';
import type { LintContext } from './lint-rule.ts';
import { everyWord } from './reading/every-word.ts';

/** Reads a form once for all rules. */
export function lintContext(
  form: FormDefinition,
  messages: MessagesByLanguage,
  today: string | undefined,
): LintContext {
  const questions = [...everyQuestion(form)];
  const choices = new Map<Question, readonly Choice[]>();
  return {
    form,
    messages,
    questions,
    byId: new Map(questions.map((placed) => [placed.question.id, placed])),
    rules: [...everyRule(form)],
    words: [...everyWord(messages)],
    today,
    choicesOf: (question) => {
      const known = choices.get(question) ?? allChoices(form, question);
      choices.set(question, known);
      return known;
    },
  };
}
