import { type Direction, directionOf } from './direction.ts';

/** A text and the language it is really in. */
export interface FoundText {
  readonly text: string;
  /** BCP 47 tag of the messages it was found in. */
  readonly lang: string;
  readonly dir: Direction;
}

/** Message trees by BCP 47 tag: `FormMessages` or any other nested JSON of strings. */
export type MessagesByLanguage = Readonly<Record<string, unknown>>;

/**
 * The tags to look in, best first: the tag itself, its parents by RFC 4647 lookup (`zh-Hant-TW`, `zh-Hant`, `zh`), then the
 * source language.
 */
export function fallbackChain(language: string, source: string): readonly string[] {
  const chain: string[] = [];
  let parts = language.split('-');
  while (parts.length > 0 && parts[0] !== '') {
    chain.push(parts.join('-'));
    parts = parts.slice(0, -1);
    if (parts.at(-1)?.length === 1) parts = parts.slice(0, -1);
  }
  if (!chain.includes(source)) chain.push(source);
  return chain;
}

/**
 * Looks a text up by its path, such as `['questions', 'sleep', 'label']`, in the first language of `chain` that has it.
 * Only own properties count, so no path reaches a prototype. Undefined where no language has the text.
 *
 * @param byHelper whether the words for a helper come first, language by language: those of `['questions', 'sleep',
 * 'helper', 'label']`. @default false
 */
export function findText(
  messages: MessagesByLanguage,
  chain: readonly string[],
  path: readonly string[],
  byHelper = false,
): FoundText | undefined {
  const paths = byHelper ? [[...path.slice(0, 2), 'helper', ...path.slice(2)], path] : [path];
  for (const lang of chain) {
    for (const keys of paths) {
      const text = ownValue(messages, [lang, ...keys]);
      if (typeof text === 'string') return { text, lang, dir: directionOf(lang) };
    }
  }
  return undefined;
}

function ownValue(tree: unknown, path: readonly string[]): unknown {
  let node = tree;
  for (const key of path) {
    if (typeof node !== 'object' || node === null || !Object.hasOwn(node, key)) return undefined;
    node = (node as Readonly<Record<string, unknown>>)[key];
  }
  return node;
}
