import { languageName, type Question } from '@open-intake/core';
import { css, html } from 'lit';
import { choiceStyles } from '../choice/choice.styles.ts';
import { renderChoiceRow } from '../choice/choice-row.ts';
import { ownChoiceText } from '../choice/own-choice-text.ts';
import type { Field, FieldContext } from '../field.ts';

/** The text in the source language, beside a translation that nobody has checked. */
const consentStyles = css`
  .consent-source {
    margin-block-end: calc(var(--_gap) * 2);
    padding-inline-start: 14px;
    border-inline-start: var(--_stroke) solid var(--_line);
  }

  .consent-source p {
    margin: 0;
  }
`;

type ConsentQuestion = Extract<Question, { type: 'consent' }>;

/** A decision about the text above it. Nothing is ticked beforehand. A translation is shown beside the text in the form's source language, which is the one that was checked. */
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
  const language = languageName(sourceWords.label.lang, ui.language);
  return html`<div class="consent-source">
    <p class="consent-machine">${ui.text('fields.consent.machine')}</p>
    <strong>${ui.text('fields.consent.source', { language })}</strong>
    <p>${ui.show(sourceWords.label)}</p>
    ${sourceWords.hint && html`<p>${ui.show(sourceWords.hint)}</p>`}
  </div>`;
}
