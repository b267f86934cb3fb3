import type { CompiledServices, Openings } from './compiled-services.ts';

/**
 * When a service is open, seen from now. `now`: it is open; `today`: it opens before the agency's day ends; `later`: on another day;
 * `none`: not in the days that are known, a week at least; `unknown`: nobody knows. Times are milliseconds since 1970; `to` is absent
 * where no end is known.
 */
export type Opening =
  | { readonly when: 'now' | 'today' | 'later'; readonly from: number; readonly to?: number }
  | { readonly when: 'none' | 'unknown' };

/** Now, in the minutes of a compiled file. */
export interface Moment {
  /** Milliseconds since 1970. */
  readonly now: number;
  /** Minutes after the beginning of the file. Absent: the file does not know this day. */
  readonly at?: number;
  /** Where the agency's day ends, and the last day of the file. */
  readonly dayEnds: number;
  readonly end: number;
  /** The beginning of the file, in minutes since 1970. */
  readonly from: number;
  /** Openings that were worked out, by the minutes of their beginning and end: many services keep the same hours. */
  readonly known: Map<number, Opening>;
}

const unknown: Opening = { when: 'unknown' };
const none: Opening = { when: 'none' };

/** How many minutes the next days must be known for "not in the next days" to be said. */
const knownFor = 7 * 24 * 60;

const minute = 60_000;

/** Now (milliseconds since 1970), in the minutes of a compiled file. */
export function momentOf({ from, days }: CompiledServices, now: number): Moment {
  const at = now / minute - from;
  const end = days.at(-1) ?? 0;
  const dayEnds = days.find((midnight) => midnight > at) ?? end;
  return { now, ...(at >= 0 && at < end && { at }), dayEnds, end, from, known: new Map() };
}

/** When a service is open next. */
export function openingAt(open: Openings | undefined, moment: Moment): Opening {
  const { at, end, known } = moment;
  if (open === undefined || at === undefined) return unknown;
  const next = open.find((stretch) => stretch[1] > at);
  if (next === undefined) return end - at < knownFor ? unknown : none;
  const [opens, closes] = next;
  const key = opens * 65_536 + closes;
  const opening = known.get(key) ?? openingOf(opens, closes, at, moment);
  known.set(key, opening);
  return opening;
}

function openingOf(opens: number, closes: number, at: number, { dayEnds, end, from }: Moment): Opening {
  const when = opens <= at ? 'now' : opens < dayEnds ? 'today' : 'later';
  const begins = (from + opens) * minute;
  return closes < end ? { when, from: begins, to: (from + closes) * minute } : { when, from: begins };
}
