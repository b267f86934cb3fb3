import { asChoices, ownChoices } from '../form/all-choices.ts';
import { everyQuestion } from '../form/every-question.ts';
import type { FormDefinition } from '../form/form-definition.ts';
import { readOwn } from '../json/read-own.ts';

/** A text that a form cannot do without, by its path in the messages: `['questions', 'sleep', 'label']`. */
export type WordPath = readonly string[];

/** Every text that each language of a form must have. "Why we ask", hints and the like are the author's choice. */
export function* requiredWords(form: FormDefinition): Generator<WordPath> {
  yield ['title'];
  for (const { id } of form.sections) yield ['sections', id, 'title'];
  for (const { question } of everyQuestion(form)) {
    yield ['questions', question.id, 'label'];
    for (const { id } of question.constraints ?? []) yield ['questions', question.id, 'errors', id];
    if ('list' in question && question.list !== undefined) continue;
    for (const { value } of ownChoices(form, question)) yield ['questions', question.id, 'choices', value];
  }
  for (const [id, list] of Object.entries(form.lists ?? {}))
    for (const { value } of asChoices(list)) yield ['lists', id, value];
  for (const { id } of form.flags ?? []) yield ['flags', id, 'label'];
  for (const { id } of form.notices ?? []) yield ['notices', id, 'title'];
}

/**
 * The required texts that a language does not have. A list of which it has no word at all is one path, `['lists', id]`: names
 * of places are often the same in every language, and thousands of findings tell nobody anything.
 */
export function* missingWordPaths(form: FormDefinition, messages: unknown): Generator<WordPath> {
  const silent = new Set(Object.keys(form.lists ?? {}).filter((id) => isSilent(readOwn(messages, ['lists', id]))));
  for (const id of silent) yield ['lists', id];
  for (const path of requiredWords(form)) {
    const isTold = path[0] === 'lists' && silent.has(path[1] ?? '');
    if (!isTold && typeof readOwn(messages, path) !== 'string') yield path;
  }
}

function isSilent(words: unknown): boolean {
  return typeof words !== 'object' || words === null || Object.keys(words).length === 0;
}
