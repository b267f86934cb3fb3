import { describe, expect, it } from 'vitest';
import { dueAt } from './urgency.ts';

const received = new Date('2026-11-20T15:00:00Z');
const due = (...flags: Parameters<typeof dueAt>[0]) => dueAt(flags, received)?.toISOString();

describe('the moment by which somebody should act', () => {
  it('is the earliest of what each flag asks', () => {
    expect(due({ id: 'a', within: '2-days' }, { id: 'b', within: 'same-day' })).toBe('2026-11-21T03:00:00.000Z');
  });

  it('is before all else for what cannot wait', () => {
    expect(due({ id: 'a', within: 'now' })).toBe('1970-01-01T00:00:00.000Z');
  });

  it.each(['5-days', '2-days', '1-day', 'same-day'] as const)(
    'is a date itself, however near it has come since: %s',
    (within) => {
      expect(due({ id: 'a', within, date: '2026-11-24' })).toBe('2026-11-24T00:00:00.000Z');
    },
  );

  it('does not wait for a date that is far away', () => {
    expect(due({ id: 'a', within: '5-days', date: '2027-03-01' })).toBe('2026-11-25T15:00:00.000Z');
  });

  it('is none without a flag', () => {
    expect(due()).toBe(undefined);
  });
});
