import { type Agency, readBy } from '@open-intake/core';
import type { UiWords } from './words.types.ts';

/**
 * A moment as people say it, such as "Monday, November 23 at 10 in the morning": in the agency's time zone and always in
 * the Gregorian calendar, which is the one the office works by.
 */
export function momentWords(moment: Date, ui: UiWords, timeZone: string | undefined): string {
  try {
    return inZone(moment, ui, timeZone);
  } catch {
    return inZone(moment, ui, undefined);
  }
}

function inZone(moment: Date, ui: UiWords, timeZone: string | undefined): string {
  const written = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat([ui.language, 'en'], { ...options, calendar: 'gregory', timeZone });
  const clock = { hour: 'numeric', hour12: true, dayPeriod: 'long' } as const;
  const isFull = written({ minute: 'numeric', numberingSystem: 'latn' }).format(moment) === '0';
  const hour = written(isFull ? clock : { ...clock, minute: '2-digit' });
  return ui.text('about.moment', {
    weekday: written({ weekday: 'long' }).format(moment),
    date: written({ month: 'long', day: 'numeric' }).format(moment),
    time: hour.format(moment),
    count: Number(hour.formatToParts(moment).find(({ type }) => type === 'hour')?.value),
  });
}

/** When somebody will have read what is sent now, in words; undefined when the agency's hours do not tell. */
export function readTimeWords(agency: Agency, ui: UiWords, now: Date = new Date()): string | undefined {
  const moment = readBy(agency, now);
  return moment && momentWords(moment, ui, agency.timeZone);
}
