import { parseHttpDate } from './http-date.ts';

const shortest = 1_000;
const longest = 3_600_000;
const unreadable = 60_000;

/**
 * Milliseconds to wait that a `Retry-After` header (RFC 9110 §10.2.3) asks for: between a second and an hour. A date counts
 * from the answer's own `Date`, never from the clock of this device. What cannot be read asks for a minute.
 * No header (`null`) asks for nothing: `undefined`.
 */
export function parseRetryAfter(header: string | null, date: string | null): number | undefined {
  if (header === null) return undefined;
  const text = header.trim();
  if (/^-?\d+$/.test(text)) return clamp(Number(text) * 1000);
  const from = date === null ? undefined : parseHttpDate(date.trim(), 0);
  const until = from === undefined ? undefined : parseHttpDate(text, from);
  return from === undefined || until === undefined ? unreadable : clamp(until - from);
}

function clamp(ms: number): number {
  return Math.min(Math.max(ms, shortest), longest);
}
