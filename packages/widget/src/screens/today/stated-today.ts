import {
  holdingAt,
  type Instead,
  ownChoices,
  type Question,
  type Role,
  type Session,
  type TodayStatement,
} from '@open-intake/core';
import { html, nothing, type TemplateResult } from 'lit';
import { localized } from '../../words/localized.ts';
import { todayWords, writtenIn } from '../../words/today-words.ts';
import { renderContactList, renderContacts } from '../contacts/render-contacts.ts';
import type { FillingContext } from '../screen-context.ts';

export { withToday } from '@open-intake/core';

type NeedStatement = Extract<TodayStatement, { kind: 'paused' | 'wait' }>;
type Drawn = TemplateResult | typeof nothing;

/** Questions for what a person needs: what they pick is looked for among the needs of today. */
const needRoles: ReadonlySet<unknown> = new Set<Role>(['needs', 'today', 'first-need']);

/** What is true today, before anything is asked: closed, full, waits, what is paused, words of the day. */
export function renderToday(context: FillingContext): Drawn {
  const shown = statementsOf(context).filter(
    (statement) =>
      (statement.kind !== 'line' || statement.contact === 'agency') &&
      !('need' in statement && isSensitive(context, statement.need)),
  );
  return renderStatements(context, shown, 'before');
}

/** What is true today of the needs that are picked on a screen. It holds nobody back. The place is always there, for screen readers. */
export function renderTodayHere(context: FillingContext, questions: readonly Question[]): Drawn {
  const asked = questions.filter(({ role }) => needRoles.has(role));
  if (asked.length === 0 || aboutNeeds(context).length === 0) return nothing;
  return html`<div role="status">${renderStatements(context, pickedOf(context, context.session, asked), 'asked')}</div>`;
}

/** What is true today of what was sent: no new people, and the needs that were picked. */
export function renderTodaySent(context: FillingContext, sent: Session): Drawn {
  const full = statementsOf(context).filter(({ kind }) => kind === 'full');
  const asked = sent.form.sections.flatMap(({ questions }) => questions).filter(({ role }) => needRoles.has(role));
  return renderStatements(context, [...full, ...pickedOf(context, sent, asked)], 'sent');
}

function statementsOf({ agency }: FillingContext): readonly TodayStatement[] {
  return holdingAt(agency?.today?.statements ?? [], new Date());
}

function aboutNeeds(context: FillingContext): readonly NeedStatement[] {
  return statementsOf(context).filter((statement) => statement.kind === 'paused' || statement.kind === 'wait');
}

function pickedOf(
  context: FillingContext,
  { state }: Pick<Session, 'state'>,
  questions: readonly Question[],
): readonly TodayStatement[] {
  const picked = new Set(questions.flatMap(({ id }) => state.answers[id]));
  return aboutNeeds(context).filter(({ need }) => need !== undefined && picked.has(need));
}

function renderStatements(context: FillingContext, statements: readonly TodayStatement[], where: Where): Drawn {
  const drawn = statements.flatMap((statement) => renderStatement(context, statement, where) ?? []);
  return drawn.length === 0 ? nothing : html`<section part="notice" class="notice" data-today>${drawn}</section>`;
}

/** Where statements stand: before the questions, at one, or on the receipt. */
type Where = 'before' | 'asked' | 'sent';

/** Where the name of a need stands in a sentence. */
const gap = '\u0000';

function renderStatement(context: FillingContext, statement: TodayStatement, where: Where): TemplateResult | undefined {
  const { ui, agency } = context;
  if (agency === undefined) return undefined;
  const text = todayWords(statement, ui, {
    timeZone: agency.timeZone,
    need: () => gap,
    isSent: where === 'sent',
    contact: () => localized(agency.phone.label, ui.language)?.text ?? '',
  });
  if (text === undefined) return undefined;
  const need = 'need' in statement && statement.need !== undefined ? needLabel(context, statement.need) : undefined;
  const [before = '', after = ''] = text.split(gap);
  const { kind } = statement;
  return html`<div data-statement=${kind}>
    <p>${before}${need}${after}${where === 'asked' && kind === 'paused' ? ` ${ui.text('today.stillAsk')}` : nothing}</p>
    ${'instead' in statement && statement.instead ? renderInstead(context, statement.instead) : nothing}
  </div>`;
}

/** Where to turn meanwhile: a line, a service, words of the agency in the language shown. */
function renderInstead({ agency, ui }: FillingContext, { contact, service, text }: Instead): Drawn {
  const named = service === undefined ? undefined : agency?.today?.services?.[service];
  const voice = named?.phone === undefined ? undefined : { number: named.phone, languages: [ui.language] };
  const place = named && { id: service ?? '', label: named.name, ...(voice && { voice }) };
  const name = localized(named?.name, ui.language);
  const said = writtenIn(text, ui.language);
  const lines = [
    contact === undefined ? undefined : renderContacts([contact], agency, ui),
    place && agency && (renderContactList([place], agency, ui) ?? (name && html`<p>${ui.show(name)}</p>`)),
    said === undefined ? undefined : html`<p>${said}</p>`,
  ].filter((line) => line !== undefined);
  return lines.length === 0 ? nothing : html`<p>${ui.text('today.instead')}</p>${lines}`;
}

function needChoice({ form }: FillingContext, code: string) {
  for (const question of form.sections.flatMap(({ questions }) => questions)) {
    if (!needRoles.has(question.role)) continue;
    const choice = ownChoices(form, question).find(({ value }) => value === code);
    if (choice !== undefined) return { question, choice };
  }
  return undefined;
}

function needLabel(context: FillingContext, code: string): TemplateResult | string {
  const found = needChoice(context, code);
  return found === undefined ? code : context.ui.show(context.words.question(found.question).choice(code));
}

/** Whether a need stands on no screen that others may see before the person said that they are alone. */
function isSensitive(context: FillingContext, code: string | undefined): boolean {
  return code !== undefined && needChoice(context, code)?.choice.sensitive === true;
}
