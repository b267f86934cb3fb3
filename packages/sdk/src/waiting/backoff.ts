const base = 1_000;
const floor = 250;
const cap = 60_000;
const capHidden = 300_000;
const serverJitter = 0.2;

/**
 * Milliseconds before the next try after this many misses in a row (1 for the first): full jitter, `rand(0, min(60 s, 1 s · 2ⁿ))`,
 * up to 5 minutes while nobody looks, never under 250 ms. `random` gives 0 ≤ x < 1. After "Exponential Backoff And Jitter"
 * (AWS, 2015).
 */
export function backoff(misses: number, random: () => number, isHidden = false): number {
  return Math.max(floor, random() * Math.min(isHidden ? capHidden : cap, base * 2 ** (misses - 1)));
}

/** The wait a server asked for, with up to a fifth more, so that those who wait do not all come back at once. */
export function spread(ms: number, random: () => number): number {
  return ms * (1 + serverJitter * random());
}
