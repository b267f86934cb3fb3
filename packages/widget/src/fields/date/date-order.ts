import { upTo } from '@open-intake/core';

/** The parts of a date, each in its own box. */
export type DatePart = 'year' | 'month' | 'day';

const dateParts: readonly string[] = ['year', 'month', 'day'] satisfies readonly DatePart[];

/** The order in which a language writes a date, as CLDR has it. Day first for a language that `Intl` does not know. */
export function dateOrder(language: string): readonly DatePart[] {
  const parts = new Intl.DateTimeFormat(gregorian(language), {
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    timeZone: 'UTC',
  })
    .formatToParts(new Date(0))
    .map((part) => part.type)
    .filter((type): type is DatePart => dateParts.includes(type));
  return parts.length === 3 ? parts : ['day', 'month', 'year'];
}

/** Whether people who read this language may be used to another calendar, so that ours must be named. */
export function usesOtherCalendar(language: string): boolean {
  if (/^(am|ti)\b/.test(language)) return true;
  return (
    supported(language) !== undefined && new Intl.DateTimeFormat(language).resolvedOptions().calendar !== 'gregory'
  );
}

/** A date in words, as exact as it is: "March 5, 2026", with its `weekday` where that is wanted. Undefined for a day that no calendar has, or a year alone. */
export function dateInWords(
  language: string,
  year: number,
  month: number | undefined,
  day: number | undefined,
  weekday?: 'long',
): string | undefined {
  if (month === undefined || year < 1000) return undefined;
  const date = new Date(Date.UTC(year, month - 1, day ?? 1));
  if (date.getUTCMonth() !== month - 1 || date.getUTCFullYear() !== year) return undefined;
  const exact = day === undefined ? {} : ({ day: 'numeric' } as const);
  return new Intl.DateTimeFormat(gregorian(language), {
    year: 'numeric',
    month: 'long',
    ...exact,
    ...(weekday && { weekday }),
    timeZone: 'UTC',
  }).format(date);
}

/** How a language writes the months, in every form that dates use, and the days of the week. */
export function namesInDates(language: string): {
  readonly months: readonly (readonly string[])[];
  readonly weekdays: readonly string[];
} {
  const write = (date: Date, options: Intl.DateTimeFormatOptions, type: 'month' | 'weekday') =>
    new Intl.DateTimeFormat(gregorian(language), { ...options, timeZone: 'UTC' })
      .formatToParts(date)
      .filter((part) => part.type === type)
      .map(({ value }) => value);
  const months = upTo(12)
    .map((month) => new Date(Date.UTC(2026, month, 15)))
    .map((date) =>
      (['long', 'short'] as const).flatMap((name) => [
        ...write(date, { month: name }, 'month'),
        ...write(date, { month: name, day: 'numeric' }, 'month'),
      ]),
    );
  const days = upTo(7).map((day) => new Date(Date.UTC(2026, 0, 4 + day)));
  return { months, weekdays: days.flatMap((date) => write(date, { weekday: 'long' }, 'weekday')) };
}

function gregorian(language: string): string {
  return `${supported(language) ?? 'en-GB'}-u-ca-gregory`;
}

function supported(language: string): string | undefined {
  try {
    return Intl.DateTimeFormat.supportedLocalesOf([language])[0];
  } catch {
    return undefined;
  }
}
