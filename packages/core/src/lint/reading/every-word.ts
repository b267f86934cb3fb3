import { pointer } from '../../json/pointer.ts';
import type { MessagesByLanguage } from '../../languages/find-text.ts';

/** One text of a form's messages. */
export interface Word {
  readonly language: string;
  /** Path in that language's messages: `['questions', 'sleep', 'label']`. */
  readonly keys: readonly string[];
  readonly text: string;
  /** Pointer that starts with the language: `/es/questions/sleep/label`. */
  readonly path: string;
}

/** Every text in every language of a form. */
export function* everyWord(messages: MessagesByLanguage): Generator<Word> {
  for (const [language, tree] of Object.entries(messages)) yield* within(tree, language, []);
}

function* within(node: unknown, language: string, keys: readonly string[]): Generator<Word> {
  if (typeof node === 'string') yield { language, keys, text: node, path: pointer(language, ...keys) };
  if (typeof node !== 'object' || node === null) return;
  for (const [key, child] of Object.entries(node)) yield* within(child, language, [...keys, key]);
}
