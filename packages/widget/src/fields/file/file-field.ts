import type { Question } from '@open-intake/core';
import { html } from 'lit';
import { addIcons } from '../../icons/icon.ts';
import { choiceStyles } from '../choice/choice.styles.ts';
import type { Field } from '../field.ts';
import { fileStyles } from './file.styles.ts';
import { fileDesk } from './file-desk.ts';
import { fileIcons } from './file-icons.ts';
import { renderFileLines } from './render-file-lines.ts';

addIcons(fileIcons);

/** Photos and papers, taken with the camera or chosen, each listed and easy to take out. */
export const fileField: Field<Extract<Question, { type: 'file' }>> = {
  labelling: 'group',
  styles: [choiceStyles, fileStyles],
  readBack: renderFileLines,
  render: (context) => html`${fileDesk(context)}`,
};
