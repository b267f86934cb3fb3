import { fromLetters, joined, lettersOf, numberAt } from './bytes.ts';
import { orientationExif, orientationOf } from './orientation.ts';

const startOfScan = 0xda;
const endOfImage = 0xd9;

/**
 * A JPEG (ITU-T T.81) of what it takes to show it: tables, pixels, colours, and how it is turned. Whatever else stands in it,
 * between its scans or behind its end, is left out. Undefined where it has no pixels.
 */
export function stripJpeg(bytes: Uint8Array): Uint8Array | undefined {
  const parts: Uint8Array[] = [bytes.subarray(0, 2)];
  let hasScan = false;
  let orientation: number | undefined;
  let at = 2;
  while (at < bytes.length) {
    if (bytes[at] !== 0xff) break;
    while (bytes[at + 1] === 0xff) at += 1;
    const marker = bytes[at + 1];
    if (marker !== undefined && standsAlone(marker)) {
      at += 2;
      continue;
    }
    const length = numberAt(bytes, at + 2, 2);
    if (marker === undefined || marker === endOfImage || length === undefined || length < 2) break;
    const next = at + 2 + length;
    if (next > bytes.length) break;
    const body = bytes.subarray(at + 4, next);
    if (marker === 0xe1 && lettersOf(body, 0, 6) === 'Exif\0\0') orientation ??= orientationOf(body.subarray(6));
    const end = marker === startOfScan ? endOfScan(bytes, next) : next;
    hasScan ||= marker === startOfScan;
    const kept = isNeeded(marker) ? bytes.subarray(at, end) : application(marker, body);
    if (kept) parts.push(kept);
    at = end;
  }
  if (!hasScan) return undefined;
  if (orientation !== undefined) {
    const exif = joined([fromLetters('Exif\0\0'), orientationExif(orientation)]);
    const place = lettersOf(parts[1] ?? bytes, 4, 9) === 'JFIF\0' ? 2 : 1;
    parts.splice(place, 0, segment(0xe1, exif));
  }
  return joined([...parts, Uint8Array.of(0xff, endOfImage)]);
}

/** Frames, tables, scans and what they are counted by. */
const isNeeded = (marker: number) => (marker >= 0xc0 && marker <= 0xcf) || (marker >= startOfScan && marker <= 0xdf);

/** Marks between pixels that say nothing where there are none. */
const standsAlone = (marker: number) => marker === 0x01 || (marker >= 0xd0 && marker <= 0xd7);

/** Of what programs add: that it is a JFIF, without the small picture in it; its colours; and how they are written. */
function application(marker: number, body: Uint8Array): Uint8Array | undefined {
  const text = lettersOf(body, 0, 12);
  if (marker === 0xe0 && text.startsWith('JFIF\0') && body.length >= 14)
    return segment(marker, joined([body.subarray(0, 12), new Uint8Array(2)]));
  if (marker === 0xe2 && text === 'ICC_PROFILE\0') return segment(marker, body);
  if (marker === 0xee && text.startsWith('Adobe') && body.length >= 12) return segment(marker, body.subarray(0, 12));
  return undefined;
}

function segment(marker: number, body: Uint8Array): Uint8Array {
  const length = body.length + 2;
  return joined([Uint8Array.of(0xff, marker, length >> 8, length & 255), body]);
}

/** Where the pixels of a scan end: at the next marker that is none of theirs. */
function endOfScan(bytes: Uint8Array, from: number): number {
  for (let at = from; at < bytes.length - 1; at += 1) {
    const after = bytes[at + 1] ?? 0;
    const isTheirs = after === 0 || after === 0xff || (after >= 0xd0 && after <= 0xd7);
    if (bytes[at] === 0xff && !isTheirs) return at;
  }
  return bytes.length;
}
