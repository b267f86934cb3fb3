import { parseDigits, type Question } from '@open-intake/core';
import { html, nothing, type TemplateResult } from 'lit';
import type { FieldContext } from '../field.ts';
import { keepTyped } from '../text/keep-typed.ts';
import type { DatePart } from './date-order.ts';
import { readWholeDate, type WholeDate } from './whole-date.ts';

/** A question of the type `date`. */
export type DateQuestion = Extract<Question, { type: 'date' }>;
/** The boxes of a date as far as they are filled: a number, or the text itself where it is none. */
export type TypedDate = { readonly [Part in DatePart]?: number | string };

/** One box, and what becomes of what is typed there. */
export interface DateBox {
  readonly part: DatePart;
  readonly id: string;
  readonly name: string;
  readonly label: string;
  /** What stands in it. */
  readonly typed: number | string | undefined;
  /** @default `readWholeDate` in the language shown */
  readonly readWhole?: (text: string) => WholeDate | undefined;
  readonly onPart: (typed: number | string | undefined) => void;
  /** A whole date was put into the box. */
  readonly onWhole: (date: WholeDate) => void;
}

/** A box of a date, for any digits. A whole date is taken once it is not being typed any more. */
export function renderDateBox({ issues, describedBy, ui }: FieldContext<DateQuestion>, box: DateBox): TemplateResult {
  const { part, id, name, label, typed, readWhole = (text) => readWholeDate(text, ui.language) } = box;
  const put = (event: Event) => {
    const text = (event.currentTarget as HTMLInputElement).value;
    const whole = isTyping(event) ? undefined : readWhole(text);
    if (whole !== undefined) box.onWhole(whole);
    else if (event.type === 'input' || readBox(text) !== typed) box.onPart(readBox(text));
  };
  return html`<div class=${part === 'year' ? 'date-box year' : 'date-box'}>
    <label class="small-label" for=${id}>${label}</label>
    <input
      class="input"
      id=${id}
      name=${name}
      type="text"
      inputmode="numeric"
      dir="ltr"
      autocomplete="off"
      aria-describedby=${describedBy ?? nothing}
      aria-invalid=${issues.length > 0 ? 'true' : nothing}
      @input=${put}
      @change=${put}
      ${keepTyped(typed, readBox)}
    />
  </div>`;
}

/** The boxes with one changed. */
export function withPart(date: TypedDate, part: DatePart, typed: number | string | undefined): TypedDate {
  return Object.fromEntries(Object.entries({ ...date, [part]: typed }).filter(([, value]) => value !== undefined));
}

/** Whether a text is still being made, letter by letter: `12/04/19` may become `12/04/1990`. */
function isTyping(event: Event): boolean {
  return event instanceof InputEvent && /^(insertText|insertCompositionText|delete)/.test(event.inputType);
}

/** What stands in one box: a number in any digits, the text itself where it is none, undefined when blank. */
function readBox(text: string): number | string | undefined {
  return text.trim() === '' ? undefined : (parseDigits(text) ?? text);
}
