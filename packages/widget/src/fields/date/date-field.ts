import { parseDigits, type Question } from '@open-intake/core';
import { html, nothing, type TemplateResult } from 'lit';
import type { Field, FieldContext } from '../field.ts';
import { keepTyped } from '../text/keep-typed.ts';
import { dateStyles } from './date.styles.ts';
import { type DatePart, dateInWords, dateOrder, usesOtherCalendar } from './date-order.ts';
import { readWholeDate } from './whole-date.ts';

type DateQuestion = Extract<Question, { type: 'date' }>;
type TypedDate = { readonly [Part in DatePart]?: number | string };

/**
 * Three boxes in the order of the language, in the Gregorian calendar and any digits. Boxes left empty say how exact the
 * date is; the date in words below shows whether day and month were read as they were meant. A whole date put into one box
 * fills all three.
 */
export const dateField: Field<DateQuestion> = {
  labelling: 'group',
  fitsCell: true,
  styles: dateStyles,
  render(context) {
    const { ui, value, question } = context;
    const date = typedDate(value);
    return html`${usesOtherCalendar(ui.language) ? html`<p part="hint" class="question-hint">${ui.text('fields.date.calendar')}</p>` : undefined}
      ${(question.precision ?? 'year') === 'year' ? html`<p part="hint" class="question-hint">${ui.text('fields.date.about')}</p>` : undefined}
      <div class="date">${dateOrder(ui.language).map((part, index) => renderBox(context, date, part, index === 0))}</div>
      <p class="answer-check" aria-live="polite">${inWords(context, date)}</p>`;
  },
};

function renderBox(
  context: FieldContext<DateQuestion>,
  date: TypedDate,
  part: DatePart,
  first: boolean,
): TemplateResult {
  const { id, name, issues, describedBy, ui, answer } = context;
  const boxId = first ? id : `${id}-${part}`;
  const put = (event: Event) => {
    const text = (event.currentTarget as HTMLInputElement).value;
    const whole = isTyping(event) ? undefined : readWholeDate(text, ui.language);
    if (whole !== undefined) answer(whole);
    else if (event.type === 'input' || readBox(text) !== date[part]) answer(withPart(date, part, readBox(text)));
  };
  return html`<div class=${part === 'year' ? 'date-box year' : 'date-box'}>
    <label class="small-label" for=${boxId}>${ui.text(`fields.date.${part}`)}</label>
    <input
      part="input" class="input"
      id=${boxId}
      name=${`${name}-${first ? 0 : part}`}
      type="text"
      inputmode="numeric"
      dir="ltr"
      autocomplete="off"
      aria-describedby=${describedBy ?? nothing}
      aria-invalid=${issues.length > 0 ? 'true' : nothing}
      @input=${put}
      @change=${put}
      ${keepTyped(date[part], readBox)}
    />
  </div>`;
}

/** Whether a text is still being made, letter by letter: `12/04/19` may become `12/04/1990`. */
function isTyping(event: Event): boolean {
  return event instanceof InputEvent && /^(insertText|insertCompositionText|delete)/.test(event.inputType);
}

/** What stands in one box: a number in any digits, the text itself where it is none, undefined when blank. */
function readBox(text: string): number | string | undefined {
  return text.trim() === '' ? undefined : (parseDigits(text) ?? text);
}

function typedDate(value: unknown): TypedDate {
  return typeof value === 'object' && value !== null ? value : {};
}

/** The date with one box changed; undefined when all are empty. */
function withPart(date: TypedDate, part: DatePart, typed: number | string | undefined): TypedDate | undefined {
  const entries = Object.entries({ ...date, [part]: typed }).filter(([, value]) => value !== undefined);
  return entries.length > 0 ? Object.fromEntries(entries) : undefined;
}

function inWords({ ui }: FieldContext<DateQuestion>, { year, month, day }: TypedDate): string {
  if (typeof year !== 'number' || typeof month === 'string' || typeof day === 'string') return '';
  const date = dateInWords(ui.language, year, month, day);
  return date === undefined ? '' : ui.text('fields.date.shown', { date });
}
