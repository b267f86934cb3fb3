import type { Question } from '@open-intake/core';
import { html, type TemplateResult } from 'lit';
import { addIcons } from '../../icons/icon.ts';
import type { UiWords } from '../../words/words.types.ts';
import { choiceStyles } from '../choice/choice.styles.ts';
import type { Field } from '../field.ts';
import { fileStyles } from './file.styles.ts';
import { fileList } from './file-list.ts';
import { aboutFile } from './file-words.ts';
import { readFiles } from './size-budget.ts';

// The signs of this field, drawn like our other line icons.
addIcons({
  camera: 'M4 7h4l1.500-2.500h5L16 7h4v12H4zM12 9.500a3.500 3.500 0 1 0 0 7 3.500 3.500 0 0 0 0-7z',
  paper: 'M6 3h8l4 4v14H6zM14 3v4h4M9 12h6M9 16h6',
});

/** Photos and papers, taken with the camera or chosen, each listed and easy to take out. */
export const fileField: Field<Extract<Question, { type: 'file' }>> = {
  labelling: 'group',
  styles: [choiceStyles, fileStyles],
  readBack: renderFileLines,
  render: (context) => html`${fileList(context)}`,
};

/** Files to be read once more: name, kind and size. */
function renderFileLines(value: unknown, ui: UiWords): TemplateResult {
  return html`${readFiles(value).map(
    (file) =>
      html`<span class="review-text" dir="auto">${file.name}</span><span class="small file-about">${aboutFile(file, ui)}</span>`,
  )}`;
}
