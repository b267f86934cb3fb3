import type { FormMessages } from '@open-intake/core';

/** One text of a messages file and where it stands. */
export interface PlacedText {
  /** RFC 6901 pointer into the messages, such as `/questions/sleep/label`. */
  readonly path: string;
  readonly text: string;
}

const escapeKey = (key: string) => key.replaceAll('~', '~0').replaceAll('/', '~1');

/** Every text of a messages file, in its order. */
export function stringsOf(messages: unknown, path = ''): readonly PlacedText[] {
  if (typeof messages === 'string') return [{ path, text: messages }];
  if (typeof messages !== 'object' || messages === null) return [];
  return Object.entries(messages).flatMap(([key, value]) => stringsOf(value, `${path}/${escapeKey(key)}`));
}

/** What clients read: everything but the flags and the next steps, which are for case workers. */
export function clientStrings(messages: FormMessages): readonly PlacedText[] {
  return stringsOf(messages).filter(({ path }) => !/^\/flags\/|^\/questions\/[^/]+\/next\//.test(path));
}

/** What clients read in whole sentences: no choices, titles or headings, which are short and would flatter a readability grade. */
export function clientSentences(messages: FormMessages): readonly PlacedText[] {
  return clientStrings(messages).filter(({ path }) => /\/(label|hint|why|body|empty)$|^\/notices\//.test(path));
}
