import type { Issue } from '../../issues/issue.ts';
import { pointer } from '../../json/pointer.ts';

interface Place {
  readonly value: unknown;
  readonly at: readonly string[];
}

/**
 * Checks how deep a value is nested, without recursion and before anything else goes into it; a value that contains itself is
 * too deep. Also finds the one key (`__proto__`) that copying would lose.
 */
export function checkDepth(value: unknown, maxDepth: number): Issue | undefined {
  const waiting: Place[] = [{ value, at: [] }];
  for (let place = waiting.pop(); place !== undefined; place = waiting.pop()) {
    if (typeof place.value !== 'object' || place.value === null) continue;
    if (place.at.length >= maxDepth) return { code: 'too-deep', path: pointer(...place.at), params: { maxDepth } };
    for (const [key, inner] of Object.entries(place.value)) {
      const at = [...place.at, key];
      if (key === '__proto__') return { code: 'reserved-key', path: pointer(...at) };
      if (typeof inner === 'object' && inner !== null) waiting.push({ value: inner, at });
    }
  }
  return undefined;
}
