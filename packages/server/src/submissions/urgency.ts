import type { FiredFlag, Within } from '@open-intake/core';

const hour = 3_600_000;

/** How soon each asks somebody to act, the most urgent first. */
const hoursWithin: Readonly<Record<Within, number>> = {
  now: 0,
  'same-day': 12,
  '1-day': 24,
  '2-days': 48,
  '5-days': 120,
};

/** The most urgent of some flags. */
export function urgencyOf(flags: readonly FiredFlag[]): Within | undefined {
  const order = Object.keys(hoursWithin) as Within[];
  return order.find((within) => flags.some((flag) => flag.within === within));
}

/** A date further away than this does not wait for it. */
const longest = hoursWithin['5-days'] * hour;

/**
 * The moment by which somebody should act, which is the order of the list. `now` comes before everything else, however long
 * that has been waiting. Null when no flag fired.
 */
export function dueAt(flags: readonly FiredFlag[], receivedAt: Date): Date | null {
  const moments = flags.map(({ within, date }) => {
    if (within === 'now') return 0;
    const received = receivedAt.getTime();
    // How near a date is changes from day to day; the date does not.
    return date === undefined
      ? received + hoursWithin[within] * hour
      : Math.min(received + longest, Date.parse(`${date}T00:00:00Z`));
  });
  return moments.length === 0 ? null : new Date(Math.min(...moments));
}
