import { pointer } from '../../json/pointer.ts';
import type { MessagesByLanguage } from '../../languages/find-text.ts';

/** One text of a form's messages. */
export interface Word {
  readonly language: string;
  /** What it is the text of: `['questions', 'sleep', 'label']`, for a helper too. */
  readonly keys: readonly string[];
  /** Whether it is what a helper reads instead. */
  readonly byHelper: boolean;
  readonly text: string;
  /** Pointer that starts with the language: `/es/questions/sleep/label`. */
  readonly path: string;
}

/** Every text in every language of a form. */
export function* everyWord(messages: MessagesByLanguage): Generator<Word> {
  for (const [language, tree] of Object.entries(messages)) yield* within(tree, language, []);
}

function* within(node: unknown, language: string, keys: readonly string[]): Generator<Word> {
  if (typeof node === 'string') yield wordAt(keys, language, node);
  if (typeof node !== 'object' || node === null) return;
  for (const [key, child] of Object.entries(node)) yield* within(child, language, [...keys, key]);
}

/** Sections, questions and notices may have words for a helper beside their own. */
const spoken: readonly string[] = ['sections', 'questions', 'notices'];

function wordAt(keys: readonly string[], language: string, text: string): Word {
  const [kind = '', id = '', part, ...rest] = keys;
  const byHelper = part === 'helper' && spoken.includes(kind);
  return { language, keys: byHelper ? [kind, id, ...rest] : keys, byHelper, text, path: pointer(language, ...keys) };
}
