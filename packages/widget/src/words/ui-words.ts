import { directionOf, interpolate } from '@open-intake/core';
import { html, type TemplateResult } from 'lit';
import type { LoadedMessages } from '../messages/ui-messages.ts';
import type { ShownText, UiWords } from './words.types.ts';

/** Chooses among `<path>_one`, `<path>_other`, … for a count; undefined until the rules of the language are loaded. */
export type CountedText = (path: string, params: Readonly<Record<string, string | number>>) => string | undefined;

/**
 * The widget's words in one language. `path` is the keys joined by dots, such as `nav.next`; with a `count` the plural of
 * the language is chosen. Throws `TypeError` for a path that does not exist: that is a mistake in our code.
 */
export function createUiWords(
  tag: string,
  messages: LoadedMessages['messages'],
  counted: CountedText = () => undefined,
): UiWords {
  const dir = directionOf(tag);
  return {
    language: tag,
    dir,
    has: (path) => lookUp(messages, path) !== undefined,
    text(path, params) {
      const plain = lookUp(messages, path);
      if (plain !== undefined) return interpolate(plain, params);
      const plural =
        params?.count === undefined ? undefined : (counted(path, params) ?? lookUp(messages, `${path}_other`));
      if (plural === undefined) throw new TypeError(`The widget has no words at "${path}".`);
      return interpolate(plural, params);
    },
    show: (shown) => showText(shown, tag, dir),
  };
}

function lookUp(messages: LoadedMessages['messages'], path: string): string | undefined {
  let node: unknown = messages;
  for (const key of path.split('.')) {
    if (typeof node !== 'object' || node === null || !Object.hasOwn(node, key)) return undefined;
    node = (node as Readonly<Record<string, unknown>>)[key];
  }
  return typeof node === 'string' ? node : undefined;
}

function showText(shown: ShownText, tag: string, dir: 'ltr' | 'rtl'): TemplateResult | string {
  if (shown.lang === tag && shown.dir === dir) return shown.text;
  return html`<span lang=${shown.lang} dir=${shown.dir}>${shown.text}</span>`;
}
