import { joined, lettersOf } from './bytes.ts';

const extension = 0x21;
const image = 0x2c;
const control = 0xf9;
const application = 0xff;
const end = 0x3b;

/** A GIF (GIF89a) of its pictures and how they move: no comments, no texts, nothing behind its end. Undefined where it has none. */
export function stripGif(bytes: Uint8Array): Uint8Array | undefined {
  let at = 13 + tableSize(bytes[10] ?? 0);
  const parts: Uint8Array[] = [bytes.subarray(0, at)];
  let hasPixels = false;
  while (at < bytes.length) {
    const isImage = bytes[at] === image;
    if (!isImage && bytes[at] !== extension) break;
    const blocks = isImage ? at + 11 + tableSize(bytes[at + 9] ?? 0) : at + 2;
    const next = endOfBlocks(bytes, blocks);
    if (next === undefined) break;
    if (isImage || isNeeded(bytes, at)) parts.push(bytes.subarray(at, next));
    hasPixels ||= isImage;
    at = next;
  }
  return hasPixels ? joined([...parts, Uint8Array.of(end)]) : undefined;
}

/** How many bytes a table of colours has. */
const tableSize = (flags: number) => ((flags & 0x80) === 0 ? 0 : 3 << ((flags & 7) + 1));

/** When each picture is shown, and how often all of them are. */
function isNeeded(bytes: Uint8Array, at: number): boolean {
  const label = bytes[at + 1];
  if (label === control) return true;
  const isLoop = label === application && lettersOf(bytes, at + 3, at + 14) === 'NETSCAPE2.0';
  return isLoop && bytes[at + 14] === 3 && bytes[at + 18] === 0;
}

/** Blocks each say how long they are; one of no bytes ends them. */
function endOfBlocks(bytes: Uint8Array, from: number): number | undefined {
  let at = from;
  while (at < bytes.length) {
    const length = bytes[at] ?? 0;
    if (length === 0) return at + 1;
    at += length + 1;
  }
  return undefined;
}
