import type { CompiledServices, Openings } from './compiled-services.ts';

/**
 * When a service is open, seen from now. `now`: it is open; `today`: it opens before the agency's day ends; `later`: on another day;
 * `none`: not in the days that are known, a week at least; `unknown`: nobody knows. Times are milliseconds since 1970; `to` is absent
 * where no end is known.
 */
export type Opening =
  | { readonly when: 'now' | 'today' | 'later'; readonly from: number; readonly to?: number }
  | { readonly when: 'none' | 'unknown' };

/** How many minutes the next days must be known for "not in the next days" to be said. */
const knownFor = 7 * 24 * 60;

const minute = 60_000;

/** When a service is open next, from its openings and the days of the file they are in. */
export function openingAt(open: Openings | undefined, { from, days }: CompiledServices, now: number): Opening {
  const at = now / minute - from;
  const end = days.at(-1);
  if (open === undefined || end === undefined || !(at >= 0 && at < end)) return { when: 'unknown' };
  const next = open.find(([, closes]) => closes > at);
  if (next === undefined) return { when: end - at < knownFor ? 'unknown' : 'none' };
  const [opens, closes] = next;
  const dayEnds = days.find((midnight) => midnight > at) ?? end;
  const when = opens <= at ? 'now' : opens < dayEnds ? 'today' : 'later';
  const instant = (minutes: number) => (from + minutes) * minute;
  return { when, from: instant(opens), ...(closes < end && { to: instant(closes) }) };
}
