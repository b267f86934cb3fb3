import { clockTime } from './clock-time.ts';
import type { Fields } from './fields.ts';
import { present } from './present.ts';
import { type Schedule, weekdays } from './service.ts';

const dayRule = /^([+-]?[1-5])?(MO|TU|WE|TH|FR|SA|SU)$/;

function byDay(fields: Fields): readonly string[] | undefined {
  const days = fields.list('byday').map((day) => day.toUpperCase().trim());
  const known = days.filter((day) => dayRule.test(day));
  if (known.length < days.length) fields.tell('unknown-value', 'byday', { expected: weekdays.join(' ') });
  return known.length === 0 ? undefined : known.map((day) => day.replace('+', ''));
}

function numbers(fields: Fields, key: string, most: number): readonly number[] | undefined {
  const written = fields.list(key).map(Number);
  const known = written.filter((one) => Number.isInteger(one) && one !== 0 && Math.abs(one) <= most);
  if (known.length < written.length) fields.tell('unknown-value', key, { expected: `1 to ${most}` });
  return known.length === 0 ? undefined : known;
}

function time(fields: Fields, key: string): number | undefined {
  const written = fields.text(key);
  const minutes = written === undefined ? undefined : clockTime(written);
  if (written !== undefined && minutes === undefined) fields.tell('not-a-time', key);
  return minutes;
}

function frequency(fields: Fields, days: unknown): Schedule['freq'] | 'other' {
  const written = fields.text('freq')?.toUpperCase();
  if (written === undefined) return days === undefined ? undefined : 'WEEKLY';
  if (written === 'WEEKLY' || written === 'MONTHLY') return written;
  if (written === 'DAILY') return undefined;
  fields.tell('unknown-value', 'freq', { expected: 'WEEKLY MONTHLY' });
  return 'other';
}

/** A zone is a number of hours from UTC in HSDS 3.0, and a name where somebody meant well. */
function zone(fields: Fields): string | number | undefined {
  const written = fields.textOrNumber('timezone');
  if (written === undefined) return undefined;
  const hours = Number(written);
  if (Number.isNaN(hours)) return written;
  fields.tell('time-zone-is-an-offset', 'timezone');
  return Math.abs(hours) <= 14 ? hours * 60 : undefined;
}

/** A whole number of 1 or more. */
function counted(fields: Fields, key: string): number | undefined {
  const written = fields.number(key);
  return written !== undefined && Number.isInteger(written) && written >= 1 && written <= 10_000 ? written : undefined;
}

/** A schedule of HSDS 3, or of a `holiday_schedule` of HSDS 2. Undefined, with the reason told, where it says nothing of hours. */
export function hsdsSchedule(fields: Fields): Schedule | undefined {
  const [from, to] = [
    fields.day('valid_from') ?? fields.day('start_date'),
    fields.day('valid_to') ?? fields.day('end_date'),
  ];
  const [opens, closes] = [time(fields, 'opens_at'), time(fields, 'closes_at')];
  const isClosed = opens === undefined && closes === undefined;
  const days = byDay(fields);
  const freq = frequency(fields, days);
  if (freq === 'other' || (opens === undefined) !== (closes === undefined)) {
    fields.tell('unreadable-hours', 'opens_at');
    return undefined;
  }
  // Closed on some days is a fact; a rule of a week without hours is none.
  if (isClosed && (from === undefined || to === undefined || freq !== undefined)) return undefined;
  const until = fields.day('until');
  return present({
    freq,
    byDay: days,
    byMonthDay: numbers(fields, 'bymonthday', 31),
    byWeekNo: numbers(fields, 'byweekno', 53),
    byYearDay: numbers(fields, 'byyearday', 366),
    interval: counted(fields, 'interval'),
    count: counted(fields, 'count'),
    weekStart: weekdays.find((day) => day === fields.text('wkst')?.toUpperCase()),
    start: fields.day('dtstart'),
    from,
    to: until !== undefined && (to === undefined || until < to) ? until : to,
    opens,
    closes,
    zone: zone(fields),
  });
}
