import type { CompiledServices } from '@open-intake/services';

/** Days and times of the agency as a person writes them. Moments are milliseconds since 1970. */
export interface AgencyTimes {
  /** "1:00 PM". */
  readonly clock: (moment: number) => string;
  /** "Monday". */
  readonly weekday: (moment: number) => string;
  /** "October", or with its year where that is another one than now. Undefined for a day that is none. */
  readonly month: (isoDay: string) => string | undefined;
  /** The stretches of the agency's day around now, whole; undefined where the file does not know that day. */
  readonly today: (open: readonly (readonly [number, number])[]) => readonly (readonly [number, number])[] | undefined;
  /** Whether a stretch lasts from the beginning of the day to its end. */
  readonly isAllDay: (stretch: readonly [number, number]) => boolean;
}

const minute = 60_000;

/**
 * Times in the zone of a compiled file, in the words of a language and always in the Gregorian calendar, which is the one that offices
 * work by.
 */
export function agencyTimes(file: CompiledServices, language: string, now: number): AgencyTimes {
  const write = writerIn(language, file.timeZone);
  const [clock, weekday] = [write({ hour: 'numeric', minute: '2-digit', hour12: true }), write({ weekday: 'long' })];
  const at = now / minute - file.from;
  const ends = file.days.findIndex((midnight) => midnight > at);
  const [dayBegins = 0, dayEnds = 0] = ends > 0 ? file.days.slice(ends - 1, ends + 1) : [];
  const moment = (minutes: number) => (file.from + minutes) * minute;
  return {
    clock,
    weekday,
    month(isoDay) {
      const day = Date.parse(`${isoDay}T12:00:00Z`);
      if (Number.isNaN(day)) return undefined;
      const isThisYear = new Date(day).getUTCFullYear() === new Date(now).getUTCFullYear();
      return write({ month: 'long', ...(!isThisYear && { year: 'numeric' }) })(day);
    },
    today: (open) =>
      dayEnds === 0
        ? undefined
        : open
            .filter(([opens, closes]) => opens < dayEnds && closes > dayBegins)
            .map(([opens, closes]) => [moment(opens), moment(closes)]),
    isAllDay: ([opens, closes]) => opens <= moment(dayBegins) && closes >= moment(dayEnds),
  };
}

/** Writers of moments. A zone that this browser does not know is left to the browser's own. */
function writerIn(language: string, timeZone: string) {
  const made = (options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat => {
    const all = { ...options, calendar: 'gregory' };
    try {
      return new Intl.DateTimeFormat([language, 'en'], { ...all, timeZone });
    } catch {
      return new Intl.DateTimeFormat([language, 'en'], all);
    }
  };
  return (options: Intl.DateTimeFormatOptions): ((moment: number) => string) => {
    const format = made(options);
    return (moment) => format.format(moment);
  };
}
