import { createHmac, randomBytes } from 'node:crypto';
import { isIPv6 } from 'node:net';
import type { Signal } from '../database/tables.ts';

/** How a post is treated: whether it is marked, and how long it waits. */
export interface Arrival {
  readonly signals: readonly Signal[];
  /** Milliseconds. */
  readonly pause: number;
}

const hour = 3_600_000;
const minute = 60_000;
/** Posts of one form from one place in an hour, from which on they are marked, and from which on they wait. */
const marked = 20;
const slowed = 60;
const longestPause = 1_000;
/** Posts of one form in a minute. */
const atOnce = 120;
/** Places that are remembered; those beyond it are not counted. */
const mostPlaces = 50_000;

/**
 * Arrival counts: how many posts come from one place, in memory and for an hour at most. A place is known by a salted hash of
 * its address (of IPv6 the first 64 bits); the salt is random, never leaves this object and changes each hour, so that nothing
 * here says who was there. A shelter or a library shares one address: counts mark and slow, and never refuse.
 */
export class ArrivalCounts {
  readonly #now: () => number;
  #salt = randomBytes(32);
  #saltedAt: number;
  #places = new Map<string, number>();
  #forms = new Map<string, { minute: number; count: number }>();

  /** @param now milliseconds. @default the system's clock */
  constructor(now: () => number = Date.now) {
    this.#now = now;
    this.#saltedAt = now();
  }

  /** Counts a post. `address` is left out where nobody knows it: then only the form counts. */
  note(form: string, address: string | undefined): Arrival {
    if (this.#now() - this.#saltedAt >= hour) this.#forget();
    const here = address === undefined ? 0 : this.#count(form, address);
    const found: Signal[] = [];
    if (here > marked) found.push('many-from-one-place');
    if (this.#inThisMinute(form) > atOnce) found.push('many-at-once');
    return { signals: found, pause: Math.min(longestPause, Math.max(0, here - slowed) * 10) };
  }

  #count(form: string, address: string): number {
    const key = createHmac('sha256', this.#salt)
      .update(`${form}\n${placeOf(address)}`)
      .digest('base64url')
      .slice(0, 16);
    const count = (this.#places.get(key) ?? 0) + 1;
    if (count > 1 || this.#places.size < mostPlaces) this.#places.set(key, count);
    return count;
  }

  #inThisMinute(form: string): number {
    const now = Math.floor(this.#now() / minute);
    const before = this.#forms.get(form);
    const count = before?.minute === now ? before.count + 1 : 1;
    if (before || this.#forms.size < mostPlaces) this.#forms.set(form, { minute: now, count });
    return count;
  }

  #forget(): void {
    this.#salt = randomBytes(32);
    this.#saltedAt = this.#now();
    this.#places = new Map();
    this.#forms = new Map();
  }
}

/** A household has a /64 of IPv6, and its devices change the rest by themselves. */
function placeOf(address: string): string {
  const plain = address.replace(/^::ffff:(?=\d+\.)/i, '').replace(/%.*$/, '');
  if (!isIPv6(plain)) return plain;
  const [head = '', tail] = plain.split('::');
  const left = head === '' ? [] : head.split(':');
  const right = tail === undefined || tail === '' ? [] : tail.split(':');
  const middle =
    tail === undefined ? [] : Array.from({ length: Math.max(0, 8 - left.length - right.length) }, () => '0');
  return [...left, ...middle, ...right]
    .slice(0, 4)
    .map((part) => part.replace(/^0+(?=.)/, '').toLowerCase())
    .join(':');
}
