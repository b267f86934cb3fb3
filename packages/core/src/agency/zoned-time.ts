/** A moment as a clock on a wall shows it: day `YYYY-MM-DD`, time `HH:MM`. */
export interface WallTime {
  readonly day: string;
  readonly time: string;
}

/** By zone: making one costs more than all its use for a submission. */
const formats = new Map<string | undefined, Intl.DateTimeFormat>();

/**
 * The wall time of a moment in an IANA time zone.
 *
 * @param timeZone @default where the device is
 * @throws RangeError for a zone that `Intl` does not know
 */
export function wallTime(moment: Date, timeZone?: string): WallTime {
  const digits = { month: '2-digit', day: '2-digit', hour: '2-digit', minute: '2-digit' } as const;
  const locale = 'en-CA-u-ca-gregory-nu-latn-hc-h23';
  const format = formats.get(timeZone) ?? new Intl.DateTimeFormat(locale, { timeZone, year: 'numeric', ...digits });
  formats.set(timeZone, format);
  const parts = Object.fromEntries(format.formatToParts(moment).map(({ type, value }) => [type, value]));
  return { day: `${parts.year}-${parts.month}-${parts.day}`, time: `${parts.hour}:${parts.minute}` };
}

/**
 * The moment at which a clock in a zone shows a wall time. A time that is skipped in spring is an hour later, one that comes
 * twice in autumn is the first.
 */
export function momentOf({ day, time }: WallTime, timeZone: string): Date {
  const asUtc = Date.parse(`${day}T${time}:00Z`);
  const offsets = [-86_400_000, 86_400_000].map((away) => offsetAt(asUtc + away, timeZone));
  const candidates = offsets.map((offset) => asUtc - offset).sort((a, b) => a - b);
  const exact = candidates.find((moment) => moment + offsetAt(moment, timeZone) === asUtc);
  return new Date(exact ?? Math.max(...candidates));
}

/** The day after or before by so many days. */
export function addDays(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}

/** How far a zone's clocks are ahead of UTC at a moment, in milliseconds. */
function offsetAt(moment: number, timeZone: string): number {
  const { day, time } = wallTime(new Date(moment), timeZone);
  return Date.parse(`${day}T${time}:00Z`) - Math.floor(moment / 60_000) * 60_000;
}
