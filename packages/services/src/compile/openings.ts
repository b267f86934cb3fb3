import type { Openings } from '../match/compiled-services.ts';
import type { Schedule } from '../read/service.ts';
import type { Calendar } from './calendar.ts';

type Stretch = readonly [start: number, end: number];

/** How long, in days, a rule without days of its own may be in force and still be one of special days, such as a holiday week. */
const specialDays = 14;

const lengthOf = ({ from, to }: Schedule): number =>
  from === undefined || to === undefined
    ? Number.POSITIVE_INFINITY
    : (Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000 + 1;

/** Whether a schedule speaks of some days only, and stands there in place of the usual hours. */
const isSpecial = (schedule: Schedule): boolean =>
  schedule.opens === undefined ||
  (schedule.freq === undefined && schedule.byMonthDay === undefined && lengthOf(schedule) <= specialDays);

/**
 * When a service is open in the days of a file, in minutes after its beginning: in order, apart from each other, within the days.
 * Undefined where nobody knows: no schedule, or one that cannot be worked out.
 *
 * @param closed days (ISO 8601) on which it is closed, whatever a schedule says
 */
export function openingsOf(
  schedules: readonly Schedule[],
  calendar: Calendar,
  closed: ReadonlySet<string>,
): Openings | undefined {
  const usual = schedules.filter((schedule) => !isSpecial(schedule));
  const special = schedules.filter(isSpecial);
  if (usual.length === 0 && !special.some(({ opens }) => opens !== undefined)) return undefined;
  const taken = new Set<string>();
  const stretches: Stretch[] = [];
  for (const [kind, list] of [['special', special] as const, ['usual', usual] as const]) {
    for (const schedule of list) {
      const days = calendar.daysOf(schedule);
      if (days === undefined) return undefined;
      for (const day of days) {
        if (kind === 'usual' && taken.has(day)) continue;
        if (!closed.has(day)) stretches.push(...stretchOf(schedule, day, calendar));
      }
      if (kind === 'special') for (const day of days) taken.add(day);
    }
  }
  return merged(stretches, calendar);
}

/** A minute before midnight is written where midnight is meant. */
const lastMinute = 23 * 60 + 59;

function stretchOf({ opens, closes, zone }: Schedule, day: string, calendar: Calendar): readonly Stretch[] {
  if (opens === undefined || closes === undefined) return [];
  const end = closes === lastMinute ? 1440 : closes <= opens ? closes + 1440 : closes;
  return [[calendar.minuteOf(day, opens, zone), calendar.minuteOf(day, end, zone)]];
}

function merged(stretches: readonly Stretch[], { days }: Calendar): Openings {
  const end = days.at(-1) ?? 0;
  const within = stretches
    .map(([from, to]): Stretch => [Math.max(0, from), Math.min(end, to)])
    .filter(([from, to]) => from < to)
    .sort(([left], [right]) => left - right);
  const apart: [number, number][] = [];
  for (const [from, to] of within) {
    const before = apart.at(-1);
    if (before !== undefined && from <= before[1]) before[1] = Math.max(before[1], to);
    else apart.push([from, to]);
  }
  return apart;
}
