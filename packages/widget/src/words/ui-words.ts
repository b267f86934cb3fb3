import { directionOf, interpolate } from '@open-intake/core';
import { html, type TemplateResult } from 'lit';
import type { ShownText, UiWords } from './words.types.ts';

/**
 * Words of the widget's own in one language, from a tree of messages. `path` is the keys joined by dots, such as `nav.next`; with a `count` it is the stem of
 * `<path>_one`, `<path>_other` and so on, as in i18next JSON v4 (docs/decisions/0004-plurals.md). Throws `TypeError` for a path that does not exist: that is a mistake in our code.
 */
export function createUiWords(tag: string, messages: object): UiWords {
  const dir = directionOf(tag);
  const plural = (path: string, count: unknown) =>
    lookUp(messages, `${path}_${new Intl.PluralRules(tag).select(Number(count))}`) ?? lookUp(messages, `${path}_other`);
  return {
    language: tag,
    dir,
    has: (path) => lookUp(messages, path) !== undefined,
    text(path, params) {
      const words = lookUp(messages, path) ?? (params?.count === undefined ? undefined : plural(path, params.count));
      if (words === undefined) throw new TypeError(`The widget has no words at "${path}".`);
      return interpolate(words, params);
    },
    show: (shown) => showText(shown, tag, dir),
  };
}

function lookUp(messages: object, path: string): string | undefined {
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
