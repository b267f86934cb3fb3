import type { CompiledServices, Openings } from '@open-intake/services';
import { compileServices, parseOverlay } from '@open-intake/services/compile';
import { readFeed } from '@open-intake/services/read';
import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { type HoursCase, hoursCases } from './hours-cases.ts';

const timeZone = 'America/Chicago';
const weekdays = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];

function compiled({
  on = '2026-12-07',
  schedules,
  service = {},
  own = {},
  holidays = [],
}: HoursCase): CompiledServices {
  const { services } = readFeed([
    { id: 's', name: 'S', status: 'active', ...(schedules && { schedules }), ...service },
  ]);
  const approved = { approved: true, by: 'Sample Worker', on: '2026-11-20', needs: ['food'] };
  const read = parseOverlay({
    format: 'open-intake-services-overlay/1',
    timeZone,
    language: 'en',
    holidays,
    services: { s: { ...approved, ...own } },
  });
  const now = Temporal.PlainDate.from(on).toZonedDateTime({ timeZone, plainTime: '08:00' });
  return compileServices(services, read.overlay!, now.epochMilliseconds).file;
}

function said([start, end]: Openings[number], from: number): string {
  const at = (minutes: number) =>
    Temporal.Instant.fromEpochMilliseconds((from + minutes) * 60_000).toZonedDateTimeISO(timeZone);
  const day = (time: Temporal.ZonedDateTime) =>
    `${weekdays[time.dayOfWeek - 1]} ${time.toPlainDate().toString().slice(5)}`;
  const clock = (time: Temporal.ZonedDateTime) => time.toPlainTime().toString().slice(0, 5);
  const [opens, closes] = [at(start), at(end)];
  const until = day(closes) === day(opens) ? clock(closes) : `${day(closes)} ${clock(closes)}`;
  return `${day(opens)} ${clock(opens)} to ${until}`;
}

describe('opening hours', () => {
  it('are tried in forty cases and more', () => expect(hoursCases.length).toBeGreaterThanOrEqual(40));

  it.each(hoursCases.map((one) => [one.called, one] as const))('%s', (_called, one) => {
    const { from, services } = compiled(one);
    const { open } = services[0]!;
    if (one.open === 'unknown') return expect(open).toBeUndefined();
    const stretches = open!.map((stretch, index) =>
      one.open[index]?.endsWith(')') === true
        ? `${said(stretch, from)} (${stretch[1] - stretch[0]})`
        : said(stretch, from),
    );
    expect(stretches.slice(0, one.open.length)).toEqual(one.open);
    if (one.count !== undefined) expect(stretches).toHaveLength(one.count);
  });

  it('are of days that end at midnight, also where a day has 25 hours', () => {
    const { days } = compiled({ called: '', on: '2026-10-26', open: [] });
    expect(days.slice(5, 8)).toEqual([7200, 8640, 10140]);
  });

  it('are within the days of the file, in order and apart, whatever a feed says', () => {
    const day = fc.oneof(
      fc
        .date({ min: new Date('2020-01-01'), max: new Date('2030-01-01'), noInvalidDate: true })
        .map((date) => date.toISOString().slice(0, 10)),
      fc.constantFrom('0001-01-01', '9999-12-31', 'soon'),
    );
    const time = fc.oneof(
      fc.constantFrom('24:00', '00:00', '23:59', '12 am'),
      fc.nat(1439).map((minutes) => `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, '0')}`),
    );
    const numbers = fc.array(fc.integer({ min: -400, max: 400 }), { maxLength: 3 }).map((all) => all.join());
    const byday = fc.array(fc.constantFrom('MO', 'TU', 'SU', '1TU', '-1FR', '5WE', 'XX')).map((all) => all.join());
    const schedule = fc.record(
      {
        ...{
          freq: fc.constantFrom('WEEKLY', 'MONTHLY', 'DAILY', 'YEARLY'),
          byday,
          bymonthday: numbers,
          byweekno: numbers,
          byyearday: numbers,
        },
        ...{
          interval: fc.integer({ min: -1, max: 60 }),
          count: fc.integer({ min: -1, max: 500 }),
          wkst: fc.constantFrom('MO', 'SU', 'x'),
        },
        ...{ dtstart: day, valid_from: day, valid_to: day, until: day, opens_at: time, closes_at: time },
        timezone: fc.oneof(
          fc.integer({ min: -20, max: 20 }),
          fc.constantFrom('Asia/Manila', 'Pacific/Apia', 'x', '+05:30'),
        ),
      },
      { requiredKeys: [] },
    );
    const on = fc.constantFrom('2026-12-07', '2027-03-08', '2026-10-26');
    fc.assert(
      fc.property(fc.array(schedule, { maxLength: 3 }), on, (schedules, made) => {
        const { days, services } = compiled({ called: '', on: made, schedules, open: [] });
        const edges = (services[0]!.open ?? []).flat();
        return edges.every((edge, at) => edge >= 0 && edge <= days.at(-1)! && (at === 0 || edge > edges[at - 1]!));
      }),
      { numRuns: Number(process.env.PROPERTY_RUNS ?? 300) },
    );
  });
});
