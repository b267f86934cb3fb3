import { asChoices, ownChoices } from './all-choices.ts';
import { everyQuestion } from './every-question.ts';
import type { FormDefinition } from './form-definition.ts';

/** The picture files that a form names, each once: by its questions in order, then by its lists. */
export function pictureNames(form: FormDefinition): readonly string[] {
  const inQuestions = [...everyQuestion(form)].flatMap(({ question }) => ownChoices(form, question));
  const inLists = Object.values(form.lists ?? {}).flatMap((list) => asChoices(list));
  return [...new Set([...inQuestions, ...inLists].flatMap(({ picture }) => picture ?? []))];
}
