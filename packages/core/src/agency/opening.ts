import type { Agency } from './agency.ts';
import { addDays, momentOf, wallTime } from './zoned-time.ts';

/** A stretch of time in which somebody works; `closes` is the first moment when nobody does. */
export interface Opening {
  readonly opens: Date;
  readonly closes: Date;
}

/** The hours, holidays and time zone of an agency, and until when it is closed all the same. */
export interface Hours extends Pick<Agency, 'hours' | 'holidays' | 'timeZone'> {
  /** Nobody works before this moment. @default hours and holidays alone tell */
  readonly closedUntil?: Date | undefined;
}

const weekdays = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'] as const;
const lookAhead = 400;

/**
 * The agency's openings that are not over at `from`, in order and without overlaps, over the next 400 days. Hours that close
 * at or before the time they open go past midnight. Nobody works on a holiday.
 */
export function* openings(agency: Hours, from: Date): Generator<Opening> {
  const { day } = wallTime(from, agency.timeZone);
  let busyUntil = agency.closedUntil?.getTime() ?? Number.NEGATIVE_INFINITY;
  for (let ahead = -1; ahead < lookAhead; ahead++) {
    for (const { opens, closes } of openingsOn(agency, addDays(day, ahead))) {
      if (closes <= from || closes.getTime() <= busyUntil) continue;
      yield { opens: new Date(Math.max(opens.getTime(), busyUntil)), closes };
      busyUntil = closes.getTime();
    }
  }
}

function openingsOn({ hours, holidays, timeZone }: Hours, day: string): readonly Opening[] {
  if (holidays?.includes(day)) return [];
  const weekday = weekdays[new Date(`${day}T00:00:00Z`).getUTCDay()];
  const today = hours.filter(({ days }) => days.some((name) => name === weekday));
  const found = today.map(({ opens, closes }) => ({
    opens: momentOf({ day, time: opens }, timeZone),
    closes: momentOf({ day: closes <= opens ? addDays(day, 1) : day, time: closes }, timeZone),
  }));
  return found.sort((a, b) => a.opens.getTime() - b.opens.getTime());
}
