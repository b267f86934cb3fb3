import type { CompiledServices, Openings } from '@open-intake/services';
import { compileServices, parseOverlay } from '@open-intake/services/compile';
import { readFeed } from '@open-intake/services/read';
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
});
