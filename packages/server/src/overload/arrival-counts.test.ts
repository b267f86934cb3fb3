import { inspect } from 'node:util';
import { describe, expect, it } from 'vitest';
import { ArrivalCounts } from './arrival-counts.ts';

const shelter = '203.0.113.7';

/** The last of some posts that come within one minute. */
const afterPosts = (counts: ArrivalCounts, times: number, address: string | undefined = shelter) =>
  Array.from({ length: times }, () => counts.note('small', address)).at(-1);

describe('counting where posts come from', () => {
  it('says nothing of the first twenty of an hour', () => {
    expect(afterPosts(new ArrivalCounts(), 20)).toEqual({ signals: [], pause: 0 });
  });

  it('marks those after them, and slows later ones by a second at most', () => {
    const counts = new ArrivalCounts();
    expect(afterPosts(counts, 21)).toEqual({ signals: ['many-from-one-place'], pause: 0 });
    expect(afterPosts(counts, 10_000)?.pause).toBe(1_000);
  });

  it('knows each form and each place apart', () => {
    const counts = new ArrivalCounts();
    afterPosts(counts, 50);
    expect(counts.note('other', shelter).signals).toEqual([]);
    expect(counts.note('small', '203.0.113.8').signals).toEqual([]);
  });

  it.each([
    ['2001:db8:1:2::1', '2001:db8:1:2:ffff::9', true],
    ['2001:db8:1:2::1', '2001:0DB8:0001:0002:0:0:0:5', true],
    ['2001:db8:1:2::1', '2001:db8:1:3::1', false],
    ['::ffff:203.0.113.7', '203.0.113.7', true],
  ])('takes %s and %s for one place: %s', (one, other, same) => {
    const counts = new ArrivalCounts();
    afterPosts(counts, 30, one);
    expect(counts.note('small', other).signals.length > 0).toBe(same);
  });

  it('marks a form that gets very many within a minute, wherever they come from', () => {
    const counts = new ArrivalCounts(() => 0);
    const last = Array.from({ length: 121 }, (_, turn) => counts.note('small', `198.51.100.${turn}`)).at(-1);
    expect(last).toEqual({ signals: ['many-at-once'], pause: 0 });
  });

  it('forgets everything after an hour', () => {
    let now = 0;
    const counts = new ArrivalCounts(() => now);
    afterPosts(counts, 500);
    now = 3_600_000;
    expect(counts.note('small', shelter)).toEqual({ signals: [], pause: 0 });
  });

  it('holds no address', () => {
    const counts = new ArrivalCounts();
    afterPosts(counts, 3);
    expect(inspect(counts, { depth: 9, showHidden: true })).not.toContain(shelter);
  });
});
