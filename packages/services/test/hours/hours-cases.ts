/** One case of opening hours: what a feed says, and when the service is open. */
export interface HoursCase {
  readonly called: string;
  /** The day on which the file is made; the days end 14 days later. @default "2026-12-07", a Monday */
  readonly on?: string;
  /** `schedules` of HSDS, on the service. */
  readonly schedules?: readonly object[];
  /** Other fields of the service. */
  readonly service?: object;
  /** What the overlay says of it. */
  readonly own?: object;
  readonly holidays?: readonly string[];
  /** Stretches in local time of America/Chicago, from the first on. `unknown`: nobody knows. */
  readonly open: readonly string[] | 'unknown';
  /** How many stretches there are in all. */
  readonly count?: number;
}

const work = 'MO,TU,WE,TH,FR';
const all = 'MO,TU,WE,TH,FR,SA,SU';
const weekly = (byday: unknown, opens_at: string, closes_at: string, more: object = {}) => ({
  freq: 'WEEKLY',
  byday,
  opens_at,
  closes_at,
  ...more,
});
const dated = (day: string, more: object = {}) => ({ valid_from: day, valid_to: day, ...more });
const office = weekly(work, '09:00', '17:00');
const wholeTime = ['Mon 12-07 00:00 to Mon 12-21 00:00'];

/** Weeks and the clock. */
const weeks: readonly HoursCase[] = [
  { called: 'a working week', schedules: [office], open: ['Mon 12-07 09:00 to 17:00'], count: 10 },
  {
    called: 'Sunday only',
    schedules: [weekly('SU', '10:00', '12:00')],
    open: ['Sun 12-13 10:00 to 12:00', 'Sun 12-20 10:00 to 12:00'],
    count: 2,
  },
  {
    called: 'a break at noon',
    schedules: [weekly('MO', '09:00', '12:00'), weekly('MO', '13:00', '17:00')],
    open: ['Mon 12-07 09:00 to 12:00', 'Mon 12-07 13:00 to 17:00'],
    count: 4,
  },
  {
    called: 'two that overlap',
    schedules: [weekly('MO', '09:00', '13:00'), weekly('MO', '12:00', '17:00')],
    open: ['Mon 12-07 09:00 to 17:00'],
    count: 2,
  },
  {
    called: 'morning and afternoon by the clock of twelve',
    schedules: [weekly('MO', '9 am', '5:30 p.m.')],
    open: ['Mon 12-07 09:00 to 17:30'],
  },
  {
    called: 'days as a list, in small letters',
    schedules: [weekly(['tu', 'th'], '0900', '1000')],
    open: ['Tue 12-08 09:00 to 10:00', 'Thu 12-10 09:00 to 10:00'],
  },
  {
    called: 'days without a frequency',
    schedules: [{ byday: 'WE', opens_at: '09:00:00', closes_at: '10:00:00' }],
    open: ['Wed 12-09 09:00 to 10:00'],
    count: 2,
  },
  {
    called: 'every day',
    schedules: [{ freq: 'DAILY', opens_at: '09:00', closes_at: '10:00' }],
    open: ['Mon 12-07 09:00 to 10:00'],
    count: 14,
  },
];

const nights: readonly HoursCase[] = [
  {
    called: 'past midnight: the night before reaches into the first day',
    schedules: [weekly(all, '19:00', '07:00')],
    open: ['Mon 12-07 00:00 to 07:00', 'Mon 12-07 19:00 to Tue 12-08 07:00'],
    count: 15,
  },
  {
    called: 'past midnight at the end of a week',
    schedules: [weekly('FR,SA', '20:00', '02:00')],
    open: ['Fri 12-11 20:00 to Sat 12-12 02:00', 'Sat 12-12 20:00 to Sun 12-13 02:00'],
    count: 4,
  },
  { called: 'day and night, to 24:00', schedules: [weekly(all, '00:00', '24:00')], open: wholeTime, count: 1 },
  {
    called: 'day and night, from midnight to midnight',
    schedules: [weekly(all, '00:00', '00:00')],
    open: wholeTime,
    count: 1,
  },
  {
    called: 'day and night, to a minute before',
    schedules: [weekly(all, '00:00', '23:59')],
    open: wholeTime,
    count: 1,
  },
  { called: 'day and night, as staff say', own: { hours: 'always' }, open: wholeTime, count: 1 },
];

const holidays: readonly HoursCase[] = [
  {
    called: 'a holiday of the agency',
    on: '2026-12-21',
    schedules: [office],
    holidays: ['2026-12-25'],
    open: [
      'Mon 12-21 09:00 to 17:00',
      'Tue 12-22 09:00 to 17:00',
      'Wed 12-23 09:00 to 17:00',
      'Thu 12-24 09:00 to 17:00',
      'Mon 12-28 09:00 to 17:00',
    ],
    count: 9,
  },
  {
    called: 'open on holidays',
    on: '2026-12-21',
    schedules: [office],
    own: { openOnHolidays: true },
    holidays: ['2026-12-25'],
    open: [],
    count: 10,
  },
  {
    called: 'closed on a day of its own',
    schedules: [office],
    own: { closed: ['2026-12-07'] },
    open: ['Tue 12-08 09:00 to 17:00'],
    count: 9,
  },
  {
    called: 'closed on a day, as the feed says',
    schedules: [office, dated('2026-12-08')],
    open: ['Mon 12-07 09:00 to 17:00', 'Wed 12-09 09:00 to 17:00'],
    count: 9,
  },
  {
    called: 'other hours on a day',
    schedules: [office, dated('2026-12-07', { opens_at: '10:00', closes_at: '12:00' })],
    open: ['Mon 12-07 10:00 to 12:00', 'Tue 12-08 09:00 to 17:00'],
    count: 10,
  },
  {
    called: 'a holiday in the way of HSDS 2',
    schedules: [office],
    service: { holiday_schedules: [{ closed: true, start_date: '2026-12-07', end_date: '2026-12-09' }] },
    open: ['Thu 12-10 09:00 to 17:00'],
    count: 7,
  },
  {
    called: 'a night before a holiday goes on into it',
    on: '2026-12-24',
    schedules: [weekly(all, '19:00', '07:00')],
    holidays: ['2026-12-25'],
    open: ['Thu 12-24 00:00 to 07:00', 'Thu 12-24 19:00 to Fri 12-25 07:00', 'Sat 12-26 19:00 to Sun 12-27 07:00'],
  },
];

const clocks: readonly HoursCase[] = [
  {
    called: 'the Sunday on which clocks go forward',
    on: '2027-03-08',
    schedules: [weekly('SU', '09:00', '17:00')],
    open: ['Sun 03-14 09:00 to 17:00 (480)'],
  },
  {
    called: 'the night in which clocks go forward is an hour shorter',
    on: '2027-03-08',
    schedules: [weekly('SA', '19:00', '07:00')],
    open: ['Sat 03-13 19:00 to Sun 03-14 07:00 (660)'],
  },
  {
    called: 'an hour that a clock skips',
    on: '2027-03-08',
    schedules: [weekly('SU', '02:30', '05:00')],
    open: ['Sun 03-14 03:30 to 05:00 (90)'],
  },
  {
    called: 'the night in which clocks go back is an hour longer',
    on: '2026-10-26',
    schedules: [weekly('SU', '00:30', '03:30')],
    open: ['Sun 11-01 00:30 to 03:30 (240)'],
  },
  {
    called: 'an hour that comes twice begins with the first',
    on: '2026-10-26',
    schedules: [weekly('SU', '01:30', '05:00')],
    open: ['Sun 11-01 01:30 to 05:00 (270)'],
  },
  {
    called: 'day and night over the end of summer time',
    on: '2026-10-26',
    own: { hours: 'always' },
    open: ['Mon 10-26 00:00 to Mon 11-09 00:00 (20220)'],
    count: 1,
  },
];

const seasons: readonly HoursCase[] = [
  {
    called: 'a season that is over',
    schedules: [weekly(work, '09:00', '17:00', { valid_to: '2026-11-30' })],
    open: [],
    count: 0,
  },
  {
    called: 'the last day of a season',
    schedules: [weekly(work, '09:00', '17:00', { valid_to: '2026-12-10' })],
    open: ['Mon 12-07 09:00 to 17:00'],
    count: 4,
  },
  {
    called: 'the first day of a season',
    schedules: [weekly(work, '09:00', '17:00', { valid_from: '2026-12-16' })],
    open: ['Wed 12-16 09:00 to 17:00'],
    count: 3,
  },
  {
    called: 'one season after another',
    schedules: [
      weekly('FR', '09:00', '17:00', { valid_to: '2026-12-11' }),
      weekly('FR', '10:00', '15:00', { valid_from: '2026-12-12' }),
    ],
    open: ['Fri 12-11 09:00 to 17:00', 'Fri 12-18 10:00 to 15:00'],
    count: 2,
  },
  {
    called: 'until a day',
    schedules: [weekly(work, '09:00', '17:00', { until: '2026-12-08' })],
    open: ['Mon 12-07 09:00 to 17:00'],
    count: 2,
  },
  {
    called: 'three times from a day on',
    schedules: [weekly(work, '09:00', '17:00', { dtstart: '2026-12-07', count: 3 })],
    open: ['Mon 12-07 09:00 to 17:00'],
    count: 3,
  },
  {
    called: 'every second week',
    schedules: [weekly('TU', '09:00', '10:00', { dtstart: '2026-12-01', interval: 2 })],
    open: ['Tue 12-15 09:00 to 10:00'],
    count: 1,
  },
  {
    called: 'every second week, and nobody says which',
    schedules: [weekly('TU', '09:00', '10:00', { interval: 2 })],
    open: 'unknown',
  },
  {
    called: 'the first Tuesday of a month',
    on: '2027-01-04',
    schedules: [{ freq: 'MONTHLY', byday: '1TU', opens_at: '10:00', closes_at: '12:00' }],
    open: ['Tue 01-05 10:00 to 12:00'],
    count: 1,
  },
  {
    called: 'the last Friday of a month',
    on: '2026-12-21',
    schedules: [{ freq: 'MONTHLY', byday: '-1FR', opens_at: '10:00', closes_at: '12:00' }],
    open: ['Fri 12-25 10:00 to 12:00'],
    count: 1,
  },
  {
    called: 'a day of each month',
    schedules: [{ freq: 'MONTHLY', bymonthday: '15', opens_at: '10:00', closes_at: '12:00' }],
    open: ['Tue 12-15 10:00 to 12:00'],
    count: 1,
  },
  {
    called: 'a week of the year',
    schedules: [weekly(work, '10:00', '12:00', { byweekno: '51' })],
    open: ['Mon 12-14 10:00 to 12:00'],
    count: 5,
  },
];

const zones: readonly HoursCase[] = [
  {
    called: 'another time zone',
    schedules: [weekly('MO', '08:00', '18:00', { timezone: 'America/New_York' })],
    open: ['Mon 12-07 07:00 to 17:00'],
  },
  {
    called: 'a time zone where it is another day',
    schedules: [weekly('MO,TU', '09:00', '17:00', { timezone: 'Asia/Manila' })],
    open: ['Mon 12-07 00:00 to 03:00', 'Mon 12-07 19:00 to Tue 12-08 03:00'],
  },
  {
    called: 'an offset that the agency has in winter',
    on: '2027-06-07',
    schedules: [weekly('MO', '09:00', '17:00', { timezone: -6 })],
    open: ['Mon 06-07 09:00 to 17:00'],
  },
  {
    called: 'an offset of another place',
    schedules: [weekly('TH', '10:00', '18:00', { timezone: 3 })],
    open: ['Thu 12-10 01:00 to 09:00'],
  },
  {
    called: 'a time zone that is none',
    schedules: [weekly('MO', '09:00', '17:00', { timezone: 'Lakeport time' })],
    open: ['Mon 12-07 09:00 to 17:00'],
  },
];

const gaps: readonly HoursCase[] = [
  { called: 'a week without days', schedules: [weekly(undefined, '09:00', '17:00')], open: 'unknown' },
  {
    called: 'a month without days',
    schedules: [{ freq: 'MONTHLY', valid_from: '2026-01-01', opens_at: '09:00', closes_at: '17:00' }],
    open: 'unknown',
  },
  {
    called: 'a rule that would have to be followed for two thousand years',
    schedules: [{ bymonthday: '-1', count: 329, dtstart: '0001-01-01', opens_at: '9:00', closes_at: '17:00' }],
    open: 'unknown',
  },
  { called: 'no schedule', open: 'unknown' },
  { called: 'a week without hours', schedules: [{ freq: 'WEEKLY', byday: work }], open: 'unknown' },
  {
    called: 'when it opens and not when it closes',
    schedules: [{ freq: 'WEEKLY', byday: work, opens_at: '09:00' }],
    open: 'unknown',
  },
  { called: 'a time that is none', schedules: [weekly(work, 'nine', 'late')], open: 'unknown' },
  { called: 'a closed day and no usual hours', schedules: [dated('2026-12-08')], open: 'unknown' },
];

const whose: readonly HoursCase[] = [
  {
    called: 'the hours of the place before those of the service',
    schedules: [office],
    service: { service_at_locations: [{ id: 'p', schedules: [weekly('SA', '09:00', '12:00')] }] },
    open: ['Sat 12-12 09:00 to 12:00'],
    count: 2,
  },
  {
    called: 'the hours that staff know before those of the feed',
    schedules: [office],
    own: { hours: [{ days: ['sat'], opens: '09:00', closes: '12:00' }] },
    open: ['Sat 12-12 09:00 to 12:00'],
    count: 2,
  },
];

/** Opening hours, case by case. */
export const hoursCases: readonly HoursCase[] = [
  ...weeks,
  ...nights,
  ...holidays,
  ...clocks,
  ...seasons,
  ...zones,
  ...gaps,
  ...whose,
];
