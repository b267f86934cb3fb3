import type { Question } from '@open-intake/core';
import { html } from 'lit';
import { choiceStyles } from '../choice/choice.styles.ts';
import { renderChoiceRow } from '../choice/choice-row.ts';
import type { Field } from '../field.ts';

/** Yes or no. */
export const yesNoField: Field<Extract<Question, { type: 'yesNo' }>> = {
  labelling: 'group',
  role: 'radiogroup',
  fitsCell: true,
  styles: choiceStyles,
  render: ({ id, name, ui, value, answer }) => html`<div class="choices">
    ${[true, false].map((candidate) =>
      renderChoiceRow({
        kind: 'radio',
        id: candidate ? id : `${id}-no`,
        name,
        value: candidate ? 'yes' : 'no',
        checked: value === candidate,
        label: ui.text(candidate ? 'fields.yes' : 'fields.no'),
        onChange: () => answer(candidate),
      }),
    )}
  </div>`,
};
