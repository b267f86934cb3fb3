import { Temporal } from 'temporal-polyfill';

/**
 * The time zone of a schedule. HSDS 3.0 has hours from UTC there, which know no summer time: where the agency's zone has that offset
 * on some day of the year, it is the agency's zone that was meant. A name that is none counts as the agency's.
 *
 * @param zone an IANA name, or minutes from UTC
 */
export function zoneOf(zone: string | number | undefined, agency: string, date: Temporal.PlainDate): string {
  if (zone === undefined) return agency;
  if (typeof zone === 'string') return isZone(zone) ? zone : agency;
  const year = [1, 7].map((month) => date.with({ month, day: 1 }).toZonedDateTime(agency).offsetNanoseconds / 60e9);
  return year.includes(zone) ? agency : offsetName(zone);
}

function offsetName(minutes: number): string {
  const size = Math.abs(minutes);
  const two = (part: number) => String(Math.floor(part)).padStart(2, '0');
  return `${minutes < 0 ? '-' : '+'}${two(size / 60)}:${two(size % 60)}`;
}

/** Whether there is a time zone of that name. */
export function isZone(name: string): boolean {
  try {
    Temporal.Instant.fromEpochMilliseconds(0).toZonedDateTimeISO(name);
    return true;
  } catch {
    return false;
  }
}
