import { describe, expect, it } from 'vitest';
import { parseOverlay } from './parse-overlay.ts';

const overlay = (service: object, more: object = {}) => ({
  format: 'open-intake-services-overlay/1',
  timeZone: 'America/Chicago',
  language: 'en',
  services: { 'a/b': service },
  ...more,
});
const approved = { approved: true, by: 'M. Ortiz', on: '2026-11-20' };
const issues = (value: unknown) => {
  const read = parseOverlay(value);
  return read.overlay === undefined ? read.issues.map(({ code, path }) => `${code} ${path}`) : [];
};

describe('an overlay', () => {
  it('is read with all that staff may say', () => {
    const all = {
      ...approved,
      needs: ['food'],
      hours: [{ days: ['mon'], opens: '09:00', closes: '24:00' }],
      area: { zips: ['60991'] },
      ages: 'any',
    };
    expect(
      issues(JSON.stringify(overlay(all, { places: { 60991: { city: 'Lakeport' } }, holidays: ['2026-12-25'] }))),
    ).toEqual([]);
  });

  it.each<[string, unknown, readonly string[]]>([
    ['an approval by nobody', overlay({ approved: true, on: '2026-11-20' }), ['missing /services/a~1b/by']],
    ['an approval on no day', overlay({ approved: true, by: 'M. Ortiz' }), ['missing /services/a~1b/on']],
    ['an approval that is no yes', overlay({ ...approved, approved: 'yes' }), ['wrong-type /services/a~1b/approved']],
    ['a service without a word on it', overlay({}), ['missing /services/a~1b/approved']],
    ['a day that is none', overlay({ ...approved, on: '2026-02-30' }), ['not-a-day /services/a~1b/on']],
    [
      'a key that is spelled wrong',
      overlay({ ...approved, confidental: true }),
      ['unknown-key /services/a~1b/confidental'],
    ],
    ['a way in that is none', overlay({ ...approved, how: 'fly' }), ['unknown-value /services/a~1b/how']],
    [
      'a time that is none',
      overlay({ ...approved, hours: [{ days: ['mon'], opens: '9', closes: '10:00' }] }),
      ['not-a-time /services/a~1b/hours/0/opens'],
    ],
    ['a time zone that is none', overlay(approved, { timeZone: 'Lakeport' }), ['unknown-time-zone /timeZone']],
    ['no JSON', '{', ['bad-json ']],
    ['no record', 3, ['wrong-type ']],
  ])('is refused whole for %s', (_what, value, told) => expect(issues(value)).toEqual(told));
});
