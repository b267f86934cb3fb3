import { html, type TemplateResult } from 'lit';
import type { UiWords } from '../../words/words.types.ts';
import { aboutFile } from './file-words.ts';
import { readFiles } from './room.ts';

/** Files to be read once more: name, kind and size. */
export function renderFileLines(value: unknown, ui: UiWords): TemplateResult {
  return html`${readFiles(value).map(
    (file) =>
      html`<span class="review-text" dir="auto">${file.name}</span><span class="small file-about">${aboutFile(file, ui)}</span>`,
  )}`;
}
