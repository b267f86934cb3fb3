import type { PacketFlag, Within } from './packet.types.ts';

/** How soon somebody should act, the most urgent first. */
export const withinOrder = ['now', 'same-day', '1-day', '2-days', '5-days'] as const satisfies readonly Within[];

/** Sorts flags for reading: the most urgent first, then the nearest date, then as the form has them. */
export function inFlagOrder<Flag extends Pick<PacketFlag, 'within' | 'date'>>(flags: readonly Flag[]): readonly Flag[] {
  return [...flags].sort((a, b) => {
    const sooner = withinOrder.indexOf(a.within) - withinOrder.indexOf(b.within);
    return sooner !== 0 ? sooner : compareDates(a.date, b.date);
  });
}

/** How soon to act on a date that is so many days away, so that something can still be done. A date that is past is `now`. */
export function withinDays(daysLeft: number): Within {
  if (daysLeft <= 0) return 'now';
  if (daysLeft === 1) return 'same-day';
  if (daysLeft === 2) return '1-day';
  return daysLeft <= 5 ? '2-days' : '5-days';
}

function compareDates(a: string | undefined, b: string | undefined): number {
  if (a === b) return 0;
  if (a === undefined) return 1;
  return b === undefined || a < b ? -1 : 1;
}
