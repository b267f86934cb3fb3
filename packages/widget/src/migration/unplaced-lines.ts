import {
  directionOf,
  type FormDefinition,
  factsOf,
  fallbackChain,
  findText,
  type MessagesByLanguage,
  type MigratedAnswers,
  questionAt,
  type Session,
} from '@open-intake/core';
import { createFormWords } from '../words/form-words.ts';

/** An answer that the form no longer asks for, as the review shows it. Nothing of it is sent. */
export interface UnplacedLine {
  /** The words of the question, where they are still known. */
  readonly label: string | undefined;
  readonly text: string;
  readonly dir: 'ltr' | 'rtl' | 'auto';
}

/** The form an answer was given to, with the words that were shown. */
export interface FormBefore {
  readonly form: FormDefinition;
  readonly messages: MessagesByLanguage;
  readonly language: Session['state']['language'];
}

/**
 * Answers without a place, in the words of the form they were given to. Without that form only what a person can read is
 * shown: texts and numbers.
 */
export function unplacedLines(
  unplaced: MigratedAnswers['unplaced'],
  before: FormBefore | undefined,
): readonly UnplacedLine[] {
  return unplaced.flatMap(({ path, value }) => lineOf(path, value, before));
}

function lineOf(path: string, value: unknown, before: FormBefore | undefined): readonly UnplacedLine[] {
  const question = before && questionAt(before.form, path);
  if (before === undefined || question === undefined || 'questions' in question) return readable(value);
  const { form, messages, language } = before;
  const chain = fallbackChain(language, form.languages[0] ?? language);
  const label = findText(messages, chain, ['questions', question.id, 'label'])?.text;
  const words = createFormWords(form, messages, language).question(question);
  const texts = factsOf(question).toText(value, question, {
    language,
    ownLanguage: language,
    choice: (picked) => words.choice(picked),
  });
  const [first] = texts;
  if (first === undefined) return [];
  const dir = first.own === true ? 'auto' : directionOf(first.lang);
  return [{ label, text: texts.map(({ text }) => text).join(', '), dir }];
}

function readable(value: unknown): readonly UnplacedLine[] {
  if (typeof value === 'object' && value !== null) return Object.values(value).flatMap(readable);
  const isText = typeof value === 'string' || typeof value === 'number';
  return isText ? [{ label: undefined, text: String(value), dir: 'auto' }] : [];
}
