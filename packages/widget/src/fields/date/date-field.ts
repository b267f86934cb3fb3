import { html, type TemplateResult } from 'lit';
import { choiceStyles } from '../choice/choice.styles.ts';
import type { Field, FieldContext } from '../field.ts';
import { dateStyles } from './date.styles.ts';
import { type DateQuestion, renderDateBox, type TypedDate, withPart } from './date-boxes.ts';
import { dateInWords, dateOrder, usesOtherCalendar } from './date-order.ts';
import { renderDeadline } from './render-deadline.ts';

/**
 * Three boxes in the order of the language, in the Gregorian calendar and any digits. Boxes left empty say how exact the
 * date is; the date in words below shows whether day and month were read as they were meant. A whole date put into one box
 * fills all three. A deadline is asked for in days as people think of them.
 */
export const dateField: Field<DateQuestion> = {
  labelling: 'group',
  fitsCell: true,
  styles: [choiceStyles, dateStyles],
  render: (context) => (context.question.deadline === true ? renderDeadline(context) : renderBoxes(context)),
};

function renderBoxes(context: FieldContext<DateQuestion>): TemplateResult {
  const { id, name, ui, value, question, answer } = context;
  const date: TypedDate = typeof value === 'object' && value !== null ? value : {};
  const boxes = dateOrder(ui.language).map((part, index) =>
    renderDateBox(context, {
      part,
      id: index === 0 ? id : `${id}-${part}`,
      name: `${name}-${index === 0 ? 0 : part}`,
      label: ui.text(`fields.date.${part}`),
      typed: date[part],
      onPart: (typed) => {
        const next = withPart(date, part, typed);
        answer(Object.keys(next).length > 0 ? next : undefined);
      },
      onWhole: answer,
    }),
  );
  return html`${usesOtherCalendar(ui.language) ? html`<p class="question-hint">${ui.text('fields.date.calendar')}</p>` : undefined}
    ${(question.precision ?? 'year') === 'year' ? html`<p class="question-hint">${ui.text('fields.date.about')}</p>` : undefined}
    <div class="date">${boxes}</div>
    <p class="answer-check" aria-live="polite">${inWords(context, date)}</p>`;
}

function inWords({ ui }: FieldContext<DateQuestion>, { year, month, day }: TypedDate): string {
  if (typeof year !== 'number' || typeof month === 'string' || typeof day === 'string') return '';
  const date = dateInWords(ui.language, year, month, day);
  return date === undefined ? '' : ui.text('fields.date.shown', { date });
}
