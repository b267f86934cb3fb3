import { html, nothing, type TemplateResult } from 'lit';
import { renderChoiceRow } from '../choice/choice-row.ts';
import type { FieldContext } from '../field.ts';
import { byId, focusSoon, rootOf } from '../focus-soon.ts';
import { type DateQuestion, renderDateBox, type TypedDate, withPart } from './date-boxes.ts';
import { type DatePart, dateInWords, dateOrder, usesOtherCalendar } from './date-order.ts';
import { type Day, dayOf, daysAfter, doubtAbout, endOfWeek, isDay, isSameDay } from './deadline-days.ts';
import { answerOf, boxesOf, type DeadlineTyping, typingsOf } from './deadline-typing.ts';
import { readWholeDate, type WholeDate } from './whole-date.ts';

type Pick = 'today' | 'tomorrow' | 'week' | 'day';

/**
 * A deadline in days as people think of them: today, tomorrow, this week, or a day, with its month. The whole date is said back with
 * its weekday. A day that is over or far away is asked about, and taken all the same.
 */
export function renderDeadline(context: FieldContext<DateQuestion>): TemplateResult {
  const { id, name, ui, session, path, value, answer } = context;
  const today = dayOf(session.state.clock.slice(0, 10));
  const typings = typingsOf(session);
  const typing = typings.get(path);
  const days = { today, tomorrow: daysAfter(today, 1), week: { ...endOfWeek(today), approx: true } };
  const picked = pickedOf(value, typing, today);
  const choose = (pick: Pick) => {
    const typed = typing?.typed ?? {};
    typings.set(path, { ...typing, typed, isOpen: pick === 'day' });
    answer(pick === 'day' ? answerOf(typed, today) : days[pick]);
    context.requestUpdate();
  };
  return html`<div class="choices" role="radiogroup" aria-labelledby=${`${id}-label`}>
      ${(['today', 'tomorrow', 'week', 'day'] as const).map((pick) =>
        renderChoiceRow({
          kind: 'radio',
          id: pick === 'today' ? id : `${id}-${pick}`,
          name: `${name}-when`,
          value: pick,
          checked: picked === pick,
          label: ui.text(`fields.deadline.${pick}`),
          onChange: () => choose(pick),
        }),
      )}
    </div>
    ${picked === 'day' ? renderBoxes(context, typing?.isOpen ? typing.typed : boxesOf(value, today), today) : nothing}
    <div aria-live="polite">${isDay(value) ? renderSaidBack(context, value, today, typing) : nothing}</div>`;
}

function pickedOf(value: unknown, typing: DeadlineTyping | undefined, today: Day): Pick | undefined {
  if (typing?.isOpen && isSameAnswer(answerOf(typing.typed, today), value)) return 'day';
  if (value === undefined || value === null) return undefined;
  if (!isDay(value)) return 'day';
  if (value.approx === true) return 'week';
  if (isSameDay(value, today)) return 'today';
  return isSameDay(value, daysAfter(today, 1)) ? 'tomorrow' : 'day';
}

function isSameAnswer(boxes: TypedDate | undefined, value: unknown): boolean {
  const other = (value ?? {}) as TypedDate & { readonly approx?: boolean };
  return (['year', 'month', 'day'] as const).every((part) => boxes?.[part] === other[part]) && other.approx !== true;
}

function renderBoxes(context: FieldContext<DateQuestion>, typed: TypedDate, today: Day): TemplateResult {
  const { id, name, ui, session, path, answer, requestUpdate } = context;
  const put = (boxes: TypedDate) => {
    typingsOf(session).set(path, { typed: boxes, isOpen: true });
    answer(answerOf(boxes, today));
    requestUpdate();
  };
  const hint = usesOtherCalendar(ui.language)
    ? html`<p class="question-hint">${ui.text('fields.date.calendar')}</p>`
    : nothing;
  // The year goes without saying: its box comes with the day, for whoever means another one.
  const hasYear = typed.year !== undefined || isDay(context.value);
  const renderPart = (part: DatePart) =>
    renderDateBox(context, {
      part,
      // The address of the part in the answer: where an error summary leads.
      id: `${id}.${part}`,
      name: `${name}-${part}`,
      label: ui.text(`fields.date.${part}`),
      typed: typed[part],
      readWhole: (text) => readDay(text, ui.language, today),
      onPart: (entry) => put(withPart(typed, part, entry)),
      onWhole: (whole) => put(boxesOf(answerOf(whole, today), today)),
    });
  return html`${hint}
    <div class="date">${dateOrder(ui.language).map((part) => (part !== 'year' || hasYear ? renderPart(part) : nothing))}</div>`;
}

/** A whole date in one text, also without its year: `4 Dec`, `12/4`. */
function readDay(text: string, language: string, today: Day): WholeDate | undefined {
  const whole = readWholeDate(text, language);
  if (whole !== undefined) return whole;
  const { month, day } = readWholeDate(`${text} ${today.year}`, language) ?? {};
  return month === undefined || day === undefined ? undefined : (answerOf({ month, day }, today) as WholeDate);
}

function renderSaidBack(
  { id, name, ui, path, session, requestUpdate }: FieldContext<DateQuestion>,
  day: Day & { readonly approx?: boolean },
  today: Day,
  typing: DeadlineTyping | undefined,
): TemplateResult {
  const date = dateInWords(ui.language, day.year, day.month, day.day, 'long') ?? '';
  const said = html`<p class="answer-check" data-said>${day.approx === true ? ui.text('fields.deadline.by', { date }) : date}</p>`;
  const doubt = doubtAbout(day, today);
  if (doubt === undefined || (typing?.confirmed && isSameDay(typing.confirmed, day))) return said;
  const confirm = (event: Event) => {
    const isOpen = typing?.isOpen ?? true;
    typingsOf(session).set(path, { typed: typing?.typed ?? boxesOf(day, today), isOpen, confirmed: day });
    focusSoon(rootOf(event), `input[name="${name}-when"]:checked`);
    requestUpdate();
  };
  const change = (event: Event) => focusSoon(rootOf(event), byId(`${id}.${dateOrder(ui.language)[0]}`), byId(id));
  return html`${said}
    <div class="deadline-doubt" data-doubt=${doubt}>
      <p>${ui.text(`fields.deadline.${doubt}`)}</p>
      <button class="secondary" type="button" @click=${confirm}>${ui.text('fields.yes')}</button>
      <button class="secondary" type="button" @click=${change}>${ui.text('review.change')}</button>
    </div>`;
}
