import type { AgeRange, WayIn } from '../match/compiled-services.ts';
import { languageOf } from './language-of.ts';
import { readHours } from './read-hours.ts';
import type { Schedule, Service } from './service.ts';
import type { ServiceIssueCode } from './service-issue.ts';

/** What a cell says, or why it says nothing that is understood. */
export type Cell<Value> = { readonly value: Value } | { readonly code: ServiceIssueCode; readonly expected?: string };

const ok = <Value>(value: Value): Cell<Value> => ({ value });

/** The parts of a cell, which semicolons or commas separate. */
export const partsOf = (text: string): readonly string[] =>
  text
    .split(/[;,]/)
    .map((part) => part.trim())
    .filter((part) => part !== '');

function oneOf<Value extends string>(...values: readonly Value[]): (text: string) => Cell<Value> {
  return (text) => {
    const written = text.toLowerCase().replaceAll('_', ' ');
    const value = values.find((one) => one === written || one === written.replaceAll(' ', '-'));
    return value === undefined ? { code: 'unknown-value', expected: values.join(', ') } : ok(value);
  };
}

function languages(text: string): Cell<readonly string[]> {
  const tags = partsOf(text).map((part) => languageOf(part, part));
  return tags.every((tag) => tag !== undefined) ? ok(tags) : { code: 'unknown-language' };
}

function ages(text: string): Cell<AgeRange> {
  const [, from, to] = /^(\d{1,3})?\s*(?:[-–]\s*(\d{1,3})|\+)$/.exec(text) ?? [];
  if (from === undefined && to === undefined) return { code: 'unknown-value', expected: '18-24, 60+ or -17' };
  return ok({ ...(from !== undefined && { from: Number(from) }), ...(to !== undefined && { to: Number(to) }) });
}

function hours(text: string): Cell<readonly Schedule[]> {
  const value = readHours(text);
  return value === undefined
    ? { code: 'unreadable-hours', expected: 'Mon-Fri 9:00-17:00; Sat 10:00-12:00' }
    : ok(value);
}

const isRealDay = (text: string): boolean => {
  const time = /^\d{4}-\d{2}-\d{2}$/.test(text) ? Date.parse(`${text}T00:00:00Z`) : Number.NaN;
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
};

const day = (text: string): Cell<string> =>
  isRealDay(text) ? ok(text) : { code: 'not-a-day', expected: '2026-12-24' };

function closedDays(text: string): Cell<readonly Schedule[]> {
  const days = partsOf(text);
  return days.every(isRealDay)
    ? ok(days.map((one) => ({ from: one, to: one })))
    : { code: 'not-a-day', expected: '2026-12-24' };
}

function wholeDays(text: string): Cell<number> {
  if (/^none$/i.test(text)) return ok(0);
  return /^\d{1,3}$/.test(text) ? ok(Number(text)) : { code: 'unknown-value', expected: 'none, or a number of days' };
}

function web(text: string): Cell<string> {
  return /^https?:\/\/[^\s"<>]+$/i.test(text) ? ok(text) : { code: 'not-a-web-address' };
}

/** A number that somebody can call: a street has digits too, so most of it must be. */
function phone(text: string): Cell<string> {
  const digits = text.replace(/\D/g, '').length;
  const letters = text.replace(/\b(?:ext|extension|x)\b\.?/gi, '').replace(/\P{L}/gu, '').length;
  return digits >= 1 && letters === 0 ? ok(text) : { code: 'unknown-value', expected: 'a number such as 312 555 0120' };
}

/** The columns of the table, by heading, each with how its cells are read. */
export const csvColumns = {
  id: ok<string>,
  name: ok<string>,
  organization: ok<string>,
  what: ok<string>,
  steps: ok<string>,
  needs: (text: string) => ok(partsOf(text)),
  phone,
  'phone-languages': languages,
  languages,
  interpreters: oneOf('yes', 'no'),
  hours,
  closed: closedDays,
  address: ok<string>,
  city: ok<string>,
  state: ok<string>,
  zip: ok<string>,
  area: (text: string) => ok(partsOf(text)),
  ages,
  bring: (text: string) => ok(partsOf(text)),
  cost: oneOf<NonNullable<Service['cost']>>('free', 'costs'),
  how: oneOf<WayIn>('walk-in', 'call', 'call-ahead', 'appointment', 'referral'),
  'wait-days': wholeDays,
  status: oneOf<NonNullable<Service['status']>>('active', 'inactive', 'defunct', 'temporarily closed'),
  checked: day,
  web,
} as const satisfies Readonly<Record<string, (text: string) => Cell<unknown>>>;

/** A heading of the table. */
export type CsvColumn = keyof typeof csvColumns;

/** What the cells of a row say, by heading. */
export type CsvRow = {
  readonly [Column in CsvColumn]?: Extract<
    ReturnType<(typeof csvColumns)[Column]>,
    { readonly value: unknown }
  >['value'];
};
