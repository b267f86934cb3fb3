import { allChoices } from '../form/all-choices.ts';
import type { FormDefinition } from '../form/form-definition.ts';
import { indexForm } from '../form/form-index.ts';
import { isSearched } from '../form/is-searched.ts';
import { canonicalJson } from '../json/canonical-json.ts';
import { type FoundText, fallbackChain, findText, type MessagesByLanguage } from '../languages/find-text.ts';
import type { Question } from '../questions/question.ts';
import { choiceText } from './choice-text.ts';
import { fillIn } from './fill-in.ts';

/**
 * The canonical string (RFC 8785) of the exact words of a question: `[language, label, hint, why, choice labels]`. A text
 * that is not there is null; a text that was shown in another language is `{ lang, text }`. The SDK hashes it when the
 * bytes of a submission are frozen.
 *
 * @param choices the values whose labels were seen. @default all of them; none where they are searched (see `isSearched`):
 * there a person sees what they look for, and what is reported is the labels of what they picked
 * @param values the calculated values that stood in the texts. @default none: texts with placeholders stay as written
 * @param byHelper whether the words for a helper were shown. @default false
 */
export function shownText(
  form: FormDefinition,
  questionId: string,
  messages: MessagesByLanguage,
  language: string,
  choices?: readonly string[],
  values: Readonly<Record<string, unknown>> = {},
  byHelper = false,
): string {
  const question = indexForm(form).questions.get(questionId)?.question;
  const chain = fallbackChain(language, form.languages[0] ?? language);
  const seen = (found: FoundText | undefined) =>
    asSeen(found && { ...found, text: fillIn(found.text, values, found.lang) }, language);
  const part = (key: string) => seen(findText(messages, chain, ['questions', questionId, key], byHelper));
  const offered = choices ?? (question === undefined ? [] : shownAtOnce(form, question));
  const labels = offered.map((value) => question && seen(choiceText(form, question, value, messages, chain, byHelper)));
  return canonicalJson([language, part('label'), part('hint'), part('why'), labels]);
}

function shownAtOnce(form: FormDefinition, question: Question): readonly string[] {
  return isSearched(form, question) ? [] : allChoices(form, question).map((choice) => choice.value);
}

function asSeen(
  found: FoundText | undefined,
  language: string,
): string | { readonly lang: string; readonly text: string } | null {
  if (found === undefined) return null;
  return found.lang === language ? found.text : { lang: found.lang, text: found.text };
}
