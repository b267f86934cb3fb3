import type { Question } from '@open-intake/core';
import { html } from 'lit';
import { choiceStyles } from '../choice/choice.styles.ts';
import { renderChoiceRow } from '../choice/choice-row.ts';
import { ownChoiceText } from '../choice/own-choice-text.ts';
import type { Field, FieldContext } from '../field.ts';
import { consentStyles } from './consent.styles.ts';

type ConsentQuestion = Extract<Question, { type: 'consent' }>;

/** A decision about the text above it. Nothing is ticked beforehand. A text that no person has checked is shown in the source language too. */
export const consentField: Field<ConsentQuestion> = {
  labelling: 'group',
  role: 'radiogroup',
  styles: [choiceStyles, consentStyles],
  render(context) {
    const { id, name, question, value, answer } = context;
    const decisions = question.decisions ?? (['yes', 'no'] as const);
    return html`${renderSource(context)}
      <div class="choices">
        ${decisions.map((decision, index) =>
          renderChoiceRow({
            kind: 'radio',
            id: index === 0 ? id : `${id}-${index}`,
            name,
            value: decision,
            checked: value === decision,
            label: ownChoiceText(context, decision, `consent.${decision}`),
            onChange: () => answer(decision),
          }),
        )}
      </div>`;
  },
};

function renderSource({ sourceWords, ui }: FieldContext<ConsentQuestion>) {
  if (sourceWords === undefined) return undefined;
  return html`<div class="consent-source">
    <strong>${ui.text('fields.consent.also')}</strong>
    <p>${ui.show(sourceWords.label)}</p>
    ${sourceWords.hint && html`<p>${ui.show(sourceWords.hint)}</p>`}
  </div>`;
}
