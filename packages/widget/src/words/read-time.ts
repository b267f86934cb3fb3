import { type Agency, readBy } from '@open-intake/core';
import { momentWords } from './date-words.ts';

/** When somebody will have read what is sent now, in words; undefined when the agency's hours do not tell. */
export function readTimeWords(agency: Agency, language: string, now: Date = new Date()): string | undefined {
  const moment = readBy(agency, now);
  return moment && momentWords(moment, language, agency.timeZone);
}
