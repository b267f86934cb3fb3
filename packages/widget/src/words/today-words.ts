import { type TodayStatement, wallTime } from '@open-intake/core';
import { momentWords } from './date-words.ts';
import { nameOfLanguage } from './language-names.ts';
import type { UiWords } from './words.types.ts';

/** What things are called that statements name by code. */
export interface TodayNames {
  /** IANA time zone of the agency. */
  readonly timeZone: string;
  /** A need, as the form calls it. */
  need(code: string): string;
  /** Whether the person has sent already. @default false */
  readonly isSent?: boolean;
  /** A contact of the agency file. */
  contact(id: string): string;
}

/** A statement of today as a client reads it; undefined where it says nothing in this language. */
export function todayWords(statement: TodayStatement, ui: UiWords, names: TodayNames): string | undefined {
  const { until } = statement;
  const time = untilWords(until, ui, names.timeZone);
  switch (statement.kind) {
    case 'closed': {
      const { reason } = statement;
      const why = reason === 'other' ? '' : `${ui.text(`today.reason.${reason}`)} `;
      return `${ui.text('today.closed', { time })} ${why}${ui.text('today.stillSend')}`;
    }
    case 'full':
      return ui.text(names.isSent ? 'today.fullSent' : 'today.full', { time });
    case 'paused':
      return ui.text('today.paused', { need: names.need(statement.need), time });
    case 'wait': {
      const { need, days: count } = statement;
      return need === undefined
        ? ui.text('today.wait', { count })
        : ui.text('today.waitNeed', { need: names.need(need), count });
    }
    case 'line': {
      const line = names.contact(statement.contact);
      const spoken = statement.languages.map((tag) => nameOfLanguage(tag, ui.language));
      if (spoken.length === 0) return ui.text('today.lineOut', { line, time });
      return ui.text('today.lineSpeaks', { line, languages: new Intl.ListFormat(ui.language).format(spoken), time });
    }
    case 'text':
      return writtenIn(statement.text, ui.language);
    // A newer server may say more: nothing of it is said wrongly.
    default:
      return undefined;
  }
}

/** Words of today in a language (BCP 47), or in another kind of it; undefined where nobody wrote any. */
export function writtenIn(texts: Readonly<Record<string, string>> = {}, language: string): string | undefined {
  const primary = (tag: string) => tag.split('-', 1)[0];
  return texts[language] ?? Object.entries(texts).find(([tag]) => primary(tag) === primary(language))?.[1];
}

/** A day as people say it, such as "Monday, November 23", by the agency's clock and in the Gregorian calendar. */
function dayWords(moment: Date, ui: UiWords, timeZone: string): string {
  const written = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat([ui.language, 'en'], { ...options, calendar: 'gregory', timeZone }).format(moment);
  return ui.text('today.day', {
    weekday: written({ weekday: 'long' }),
    date: written({ month: 'long', day: 'numeric' }),
  });
}

/** Until when something holds, in words: the day alone where it ends at midnight. */
function untilWords(until: string, ui: UiWords, timeZone: string): string {
  const moment = new Date(until);
  const isMidnight = wallTime(moment, timeZone).time === '00:00';
  return isMidnight ? dayWords(moment, ui, timeZone) : momentWords(moment, ui, timeZone);
}
