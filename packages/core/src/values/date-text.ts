import { type Direction, directionOf } from '../languages/direction.ts';
import { type DateAnswer, isoDate } from './calendar-day.ts';

/** A Gregorian date in the words of a language, as exact as it is: "March 2026". ISO 8601 where `Intl` lacks the language. */
export function dateText(
  date: DateAnswer,
  language: string,
  hasWeekday = false,
): { readonly text: string; readonly lang: string; readonly dir: Direction } {
  const locale = supported(language);
  if (locale === undefined) return { text: isoDate(date), lang: 'und', dir: 'ltr' };
  const format = new Intl.DateTimeFormat(locale, {
    calendar: 'gregory',
    timeZone: 'UTC',
    ...(hasWeekday && date.day !== undefined && { weekday: 'long' }),
    year: 'numeric',
    ...(date.month !== undefined && { month: 'long' }),
    ...(date.day !== undefined && { day: 'numeric' }),
  });
  const text = format.format(Date.UTC(date.year, (date.month ?? 1) - 1, date.day ?? 1));
  return { text, lang: language, dir: directionOf(language) };
}

function supported(language: string): string | undefined {
  try {
    return Intl.DateTimeFormat.supportedLocalesOf([language])[0];
  } catch {
    return undefined;
  }
}
