import { clockTime } from './clock-time.ts';
import { type Schedule, weekdays } from './service.ts';

const dayNames = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];

const dayIndex = (name: string): number => dayNames.indexOf(name.toLowerCase().slice(0, 3));

/** Weekdays in a part such as `Mon-Fri`, `Tue, Thu`, `daily`. Undefined where one is no day. */
function daysIn(text: string): readonly string[] | undefined {
  if (/^(daily|every ?day)$/i.test(text)) return weekdays;
  const joined = text.replace(/\s*(?:[-–]|\bto\b)\s*/gi, '-');
  const parts = joined.split(/[\s,&]+/).filter((part) => part !== '' && part.toLowerCase() !== 'and');
  const days = parts.flatMap((part) => {
    const [first = '', last = first] = part.split('-');
    const [from, to] = [dayIndex(first), dayIndex(last)];
    if (from < 0 || to < 0) return [undefined];
    return Array.from({ length: ((to - from + 7) % 7) + 1 }, (_, more) => weekdays[(from + more) % 7]);
  });
  return days.length > 0 && days.every((day) => day !== undefined) ? days : undefined;
}

/**
 * Hours as people write them in one cell: `Mon-Fri 9:00-17:00; Sat 10-12`, `daily 19:00-07:00`, `always`. Parts are apart by
 * semicolons. Undefined where one part cannot be read: half of the hours would be a lie.
 */
export function readHours(text: string): readonly Schedule[] | undefined {
  if (/^(always|24 ?\/ ?7|day and night)$/i.test(text.trim())) return [alwaysOpen];
  const parts = text.split(';').map((part) => part.trim());
  const schedules = parts
    .filter((part) => part !== '')
    .map((part): Schedule | undefined => {
      const [, days, opens, closes] =
        /^(\D*?)\s*(\d[\d:]*\s*(?:[ap]\.?m\.?)?)\s*(?:[-–]|to)\s*(\d[\d:]*\s*(?:[ap]\.?m\.?)?)$/i.exec(part) ?? [];
      const [byDay, from, to] = [daysIn(days ?? ''), clockTime(opens ?? ''), clockTime(closes ?? '')];
      return byDay === undefined || from === undefined || to === undefined
        ? undefined
        : { freq: 'WEEKLY', byDay, opens: from, closes: to };
    });
  return schedules.length > 0 && schedules.every((one) => one !== undefined) ? schedules : undefined;
}

/** Open day and night. */
export const alwaysOpen: Schedule = { freq: 'WEEKLY', byDay: weekdays, opens: 0, closes: 24 * 60 };
