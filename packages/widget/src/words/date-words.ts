import { type Agency, readBy } from '@open-intake/core';
/**
 * A moment in the words of a language, such as "Monday, November 23 at 10:00 AM": in the agency's time zone and always in
 * the Gregorian calendar, which is the one the office works by.
 */
export function momentWords(moment: Date, language: string, timeZone: string | undefined): string {
  const options: Intl.DateTimeFormatOptions = {
    weekday: 'long',
    month: 'long',
    day: 'numeric',
    hour: 'numeric',
    minute: '2-digit',
    calendar: 'gregory',
  };
  try {
    return new Intl.DateTimeFormat([language, 'en'], { ...options, timeZone }).format(moment);
  } catch {
    return new Intl.DateTimeFormat(['en'], options).format(moment);
  }
}

/** When somebody will have read what is sent now, in words; undefined when the agency's hours do not tell. */
export function readTimeWords(agency: Agency, language: string, now: Date = new Date()): string | undefined {
  const moment = readBy(agency, now);
  return moment && momentWords(moment, language, agency.timeZone);
}
