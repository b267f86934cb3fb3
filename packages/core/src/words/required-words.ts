import type { FormDefinition } from '../form/form-definition.ts';
import { ownChoices } from '../types/all-choices.ts';
import { everyQuestion } from '../types/every-question.ts';

/** A text that a form cannot do without, by its path in the messages: `['questions', 'sleep', 'label']`. */
export type WordPath = readonly string[];

/** Every text that each language of a form must have. "Why we ask", hints and the like are the author's choice. */
export function* requiredWords(form: FormDefinition): Generator<WordPath> {
  yield ['title'];
  for (const { id } of form.sections) yield ['sections', id, 'title'];
  for (const { question } of everyQuestion(form)) {
    yield ['questions', question.id, 'label'];
    for (const { value } of ownChoices(question)) yield ['questions', question.id, 'choices', value];
  }
  for (const { id } of form.flags ?? []) yield ['flags', id, 'label'];
  for (const { id } of form.notices ?? []) yield ['notices', id, 'title'];
}
