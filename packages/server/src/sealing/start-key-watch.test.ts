import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { startKeyWatch } from './start-key-watch.ts';

const end = Date.parse('2027-01-31T12:00:00Z');
const day = 86_400_000;

/** What is logged within `days` when the keyset ends after `left` days. */
function lines(left: number, days = 0): readonly string[] {
  vi.setSystemTime(end - left * day);
  const log: string[] = [];
  const watch = startKeyWatch({ keyset: { expires: '2027-01-31T12:00:00Z' }, log: (line) => log.push(line) });
  vi.advanceTimersByTime(days * day);
  watch.stop();
  vi.advanceTimersByTime(30 * day);
  return log;
}

describe('the end of a keyset', () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  it('is not spoken of 14 days before', () => {
    expect(lines(14)).toEqual([]);
  });

  it('is said from then on, with the day and what to do', () => {
    expect(lines(13.9)).toEqual([
      "keys: the agency's keys end on 2027-01-31, in 14 days. Make new ones with: open-intake keys rotate",
    ]);
    expect(lines(0.5)[0]).toContain('in 1 day.');
  });

  it('is said once a day, also by a server that was started long before', () => {
    expect(lines(16, 4.5)).toHaveLength(2);
    expect(lines(3, 2.5)).toHaveLength(3);
  });

  it('says when it has come', () => {
    expect(lines(-1)[0]).toContain('ended on 2027-01-31. Pages send nothing');
  });
});
