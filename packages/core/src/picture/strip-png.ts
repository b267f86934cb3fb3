import { fromLetters, joined, lettersOf, numberAt } from './bytes.ts';

/** Chunks (PNG, third edition) that are pixels, colours, measures and moving pictures; no words, times or places. */
const needed = new Set(
  'IHDR PLTE IDAT IEND tRNS cHRM gAMA iCCP sBIT sRGB cICP mDCV cLLI bKGD pHYs acTL fcTL fdAT'.split(' '),
);

const end = fromLetters('\0\0\0\0IEND\xaeB`\x82');

/** A PNG of what it takes to show it: no EXIF, no texts, no time, and nothing behind its end. Undefined where it has no pixels. */
export function stripPng(bytes: Uint8Array): Uint8Array | undefined {
  const parts: Uint8Array[] = [bytes.subarray(0, 8)];
  let hasPixels = false;
  for (let at = 8; at < bytes.length; ) {
    const length = numberAt(bytes, at, 4);
    const kind = lettersOf(bytes, at + 4, at + 8);
    if (length === undefined || kind === 'IEND') break;
    const next = at + 12 + length;
    if (next > bytes.length) break;
    hasPixels ||= kind === 'IDAT';
    if (needed.has(kind)) parts.push(bytes.subarray(at, next));
    at = next;
  }
  return hasPixels ? joined([...parts, end]) : undefined;
}
