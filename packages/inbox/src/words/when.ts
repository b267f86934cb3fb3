import { wallTime } from '@open-intake/core';

/** A moment as people say it: how long ago, and exactly, in the agency's time zone. */
export interface When {
  readonly relative: string;
  readonly exact: string;
}

const minute = 60_000;
const hour = 60 * minute;

/**
 * Says when a moment (RFC 3339) was, seen from `now` (milliseconds). Days are those of the calendar where the agency is: what
 * came on Monday was "2 days ago" on Wednesday, at whatever hour. What is no moment comes back as it is.
 *
 * @param timeZone IANA name. @default the reader's own
 */
export function when(moment: string, now: number, language: string, timeZone?: string): When {
  const time = Date.parse(moment);
  if (Number.isNaN(time)) return { relative: moment, exact: moment };
  const own = new Intl.DateTimeFormat().resolvedOptions().timeZone;
  const exact = new Intl.DateTimeFormat(language, {
    year: 'numeric',
    month: 'short',
    day: 'numeric',
    hour: 'numeric',
    minute: '2-digit',
    timeZone,
    ...(timeZone !== undefined && timeZone !== own && { timeZoneName: 'short' }),
  }).format(time);
  const past = time - now;
  const days = dayNumber(time, timeZone) - dayNumber(now, timeZone);
  const say = new Intl.RelativeTimeFormat(language, { numeric: 'auto' });
  if (Math.abs(past) < hour) return { relative: say.format(Math.trunc(past / minute), 'minute'), exact };
  if (days === 0) return { relative: say.format(Math.trunc(past / hour), 'hour'), exact };
  return { relative: say.format(days, 'day'), exact };
}

const dayNumber = (moment: number, timeZone?: string) =>
  Date.parse(wallTime(new Date(moment), timeZone).day) / (24 * hour);
