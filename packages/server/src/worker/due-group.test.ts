import { describe, expect, it } from 'vitest';
import type { DueGroup } from '../api/worker-schemas.ts';
import { dueGroupOf, endOfTonight } from './due-group.ts';

const timeZone = 'America/Chicago';
/** Monday, 30 November 2026, four in the afternoon in Chicago. */
const now = new Date('2026-11-30T22:00:00Z');

describe('the group of a submission', () => {
  it.each([
    ['2026-11-30T21:59:00Z', 'overdue'],
    ['1970-01-01T00:00:00Z', 'overdue'],
    ['2026-12-01T03:00:00Z', 'today'],
    ['2026-12-01T10:00:00Z', 'today'],
    ['2026-12-01T10:00:01Z', 'later'],
  ] as const)('due at %s is %s', (due, group: DueGroup) => {
    expect(dueGroupOf('new', new Date(due), now, timeZone)).toBe(group);
  });

  it('is what no rule gives a moment, and what is done', () => {
    expect(dueGroupOf('seen', null, now, timeZone)).toBe('undated');
    expect(dueGroupOf('done', new Date(0), now, timeZone)).toBe('done');
  });

  it('lasts until the end of the day where the agency is', () => {
    expect(endOfTonight(new Date('2026-11-30T14:00:00Z'), timeZone)).toEqual(new Date('2026-12-01T06:00:00Z'));
  });
});
