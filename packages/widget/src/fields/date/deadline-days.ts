import { daysInMonth } from '@open-intake/core';

/** A day of the Gregorian calendar. */
export interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

const millisecondsADay = 86_400_000;
/** A deadline further away than this many days is rare. */
const far = 60;

/** A day from ISO 8601, such as `2026-11-30`. */
export function dayOf(iso: string): Day {
  const [year = 0, month = 1, day = 1] = iso.split('-').map(Number);
  return { year, month, day };
}

/** The day so many days after another. */
export function daysAfter(day: Day, days: number): Day {
  return dayOf(new Date((numberOf(day) + days) * millisecondsADay).toISOString().slice(0, 10));
}

/** The last day of this week on which offices are open, Friday; once that is over, Sunday. */
export function endOfWeek(today: Day): Day {
  const weekday = new Date(numberOf(today) * millisecondsADay).getUTCDay();
  return daysAfter(today, weekday === 0 ? 0 : weekday === 6 ? 1 : 5 - weekday);
}

/** The next day of this month and number, today or later; undefined where no year has it. */
export function nextSuchDay(month: number, day: number, today: Day): Day | undefined {
  for (let { year } = today; year <= today.year + 8; year++) {
    const found = { year, month, day };
    if (isReal(found) && numberOf(found) >= numberOf(today)) return found;
  }
  return undefined;
}

/** Why a deadline may be a slip of the pen: it is over, or far away. Undefined where it is likely enough. */
export function doubtAbout(day: Day, today: Day): 'past' | 'far' | undefined {
  const ahead = numberOf(day) - numberOf(today);
  if (ahead < 0) return 'past';
  return ahead > far ? 'far' : undefined;
}

/** Whether two days are the same. */
export function isSameDay(one: Day, other: Day): boolean {
  return numberOf(one) === numberOf(other);
}

/** Whether an answer is a whole day that the calendar has. */
export function isDay(value: unknown): value is Day & { readonly approx?: boolean } {
  const { year, month, day } = (value ?? {}) as Partial<Record<string, unknown>>;
  return [year, month, day].every(Number.isInteger) && isReal({ year, month, day } as Day);
}

function isReal({ year, month, day }: Day): boolean {
  return year >= 1000 && month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
}

function numberOf({ year, month, day }: Day): number {
  return Date.UTC(year, month - 1, day) / millisecondsADay;
}
