import type { ShownText, UiWords } from '../words/words.types.ts';

/** Our words for a need of the default form; undefined for one of an agency's own. */
export function needName(need: string, ui: UiWords): ShownText | undefined {
  const path = `needs.${need}`;
  return ui.has(path) ? { text: ui.text(path), lang: ui.language, dir: ui.dir } : undefined;
}
