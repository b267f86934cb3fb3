import { expect, it } from 'vitest';
import { ProblemError } from '../http/problem.ts';
import { WrongTokenLimiter } from './wrong-token-limiter.ts';

/** A limiter whose clock stands still, and what it did with so many wrong tokens. */
async function afterTokens(count: number, address: (index: number) => string = () => '192.0.2.1') {
  const waits: number[] = [];
  const limiter = new WrongTokenLimiter({ now: () => 0, sleep: async (ms) => void waits.push(ms) });
  const outcomes = await Promise.all(
    Array.from({ length: count }, (_, index) =>
      limiter.note(address(index)).then(
        () => 'late',
        (error: unknown) => (error instanceof ProblemError ? error.status : 'thrown'),
      ),
    ),
  );
  return { waits, refused: outcomes.filter((outcome) => outcome === 429).length };
}

it('answers each wrong token of a place later than the one before', async () => {
  expect((await afterTokens(5)).waits).toEqual([250, 750, 1750, 3750, 7750]);
});

it('refuses a burst at once', async () => {
  expect(await afterTokens(500)).toMatchObject({ refused: 495 });
});

it('counts a network of IPv6 as one place', async () => {
  expect((await afterTokens(6, (index) => `2001:db8:1:2::${index + 1}`)).refused).toBe(1);
});

it('does not slow down other places', async () => {
  expect((await afterTokens(500, (index) => `192.0.2.${index % 250}`)).waits.every((ms) => ms <= 750)).toBe(true);
});

it('forgets', async () => {
  let now = 0;
  const waits: number[] = [];
  const limiter = new WrongTokenLimiter({ now: () => now, sleep: async (ms) => void waits.push(ms) });
  await limiter.note('192.0.2.1');
  now = 60 * 60_000;
  await limiter.note('192.0.2.1');
  expect(waits).toEqual([250, 250]);
});
