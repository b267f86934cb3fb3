import { choiceSources } from '../form/all-choices.ts';
import type { FormDefinition } from '../form/form-definition.ts';
import { type FoundText, findText, type MessagesByLanguage } from '../languages/find-text.ts';
import type { Question } from '../questions/question.ts';

/**
 * The label of a choice: the question's own words for it, else those of its list, else those of the question its choices
 * come from, in the first language of `chain` that has any. `byHelper`: words for a helper come first.
 */
export function choiceText(
  form: FormDefinition,
  question: Question,
  value: string,
  messages: MessagesByLanguage,
  chain: readonly string[],
  byHelper = false,
): FoundText | undefined {
  const sources = choiceSources(form, question);
  for (const lang of chain) {
    for (const source of sources) {
      const found =
        findText(messages, [lang], ['questions', source.id, 'choices', value], byHelper) ??
        ('list' in source && source.list !== undefined
          ? findText(messages, [lang], ['lists', source.list, value])
          : undefined);
      if (found !== undefined) return found;
    }
  }
  return undefined;
}
