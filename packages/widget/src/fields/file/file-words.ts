import type { FileAnswer } from '@open-intake/core';
import type { UiWords } from '../../words/words.types.ts';
import { fileKind } from './file-kind.ts';
import { sizeWords } from './size-words.ts';

/** Kind and size of a file in words: `Picture, 12 kilobytes`. */
export function aboutFile({ type, size }: FileAnswer, ui: UiWords): string {
  return `${ui.text(`fields.file.kinds.${fileKind(type)}`)}, ${sizeWords(size, ui.language)}`;
}

/** The kinds of file that a question takes, as a list in words. */
export function kindsInWords(accept: readonly string[], ui: UiWords): string {
  const kinds = new Set(accept.map((type) => ui.text(`fields.file.kinds.${fileKind(type)}`)));
  return new Intl.ListFormat(ui.language, { type: 'disjunction' }).format(kinds);
}

/** Names in one sentence, each kept apart from the direction of what is around it. */
export function namesInWords(names: readonly string[], ui: UiWords): string {
  return new Intl.ListFormat(ui.language).format(names.map(apart));
}

/** A text inside another that may run the other way (Unicode isolates). */
export function apart(text: string): string {
  return `\u2068${text}\u2069`;
}
