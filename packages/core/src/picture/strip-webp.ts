import { fromLetters, joined, lettersOf, numberAt } from './bytes.ts';
import { orientationExif, orientationOf } from './orientation.ts';

const pixels = new Set(['VP8 ', 'VP8L']);
const needed = new Set([...pixels, 'VP8X', 'ALPH', 'ANIM', 'ANMF', 'ICCP']);

/** Bits of VP8X: that there is EXIF, that there is XMP. */
const exifBit = 0x08;
const xmpBit = 0x04;

/** What stands before the chunks of one picture of a moving one. */
const frameHead = 16;

/** A WebP (RFC 9649) of what it takes to show it, and how it is turned. Undefined where it has no pixels. */
export function stripWebp(bytes: Uint8Array): Uint8Array | undefined {
  const size = numberAt(bytes, 4, 4, true) ?? 0;
  const chunks = chunksIn(bytes.subarray(12, Math.min(bytes.length, size + 8)));
  const orientation = chunks
    .filter(({ kind }) => kind === 'EXIF')
    .map(({ body }) => orientationOf(lettersOf(body, 0, 6) === 'Exif\0\0' ? body.subarray(6) : body))
    .find((one) => one !== undefined);
  const kept = chunks.filter(({ kind }) => needed.has(kind)).map((one) => cleaned(one, orientation !== undefined));
  if (!kept.some(({ kind }) => pixels.has(kind) || kind === 'ANMF')) return undefined;
  const isExtended = kept.some(({ kind }) => kind === 'VP8X');
  if (orientation !== undefined && isExtended) kept.push({ kind: 'EXIF', body: orientationExif(orientation) });
  return chunk('RIFF', joined([fromLetters('WEBP'), ...kept.map(({ kind, body }) => chunk(kind, body))]));
}

interface Chunk {
  readonly kind: string;
  readonly body: Uint8Array;
}

function chunksIn(bytes: Uint8Array): Chunk[] {
  const chunks: Chunk[] = [];
  for (let at = 0; at < bytes.length; ) {
    const length = numberAt(bytes, at + 4, 4, true);
    if (length === undefined || at + 8 + length > bytes.length) break;
    chunks.push({ kind: lettersOf(bytes, at, at + 4), body: bytes.subarray(at + 8, at + 8 + length) });
    at += 8 + length + (length % 2);
  }
  return chunks;
}

function cleaned({ kind, body }: Chunk, isTurned: boolean): Chunk {
  if (kind === 'VP8X') {
    const copy = body.slice();
    copy[0] = ((copy[0] ?? 0) & ~(exifBit | xmpBit)) | (isTurned ? exifBit : 0);
    return { kind, body: copy };
  }
  if (kind !== 'ANMF') return { kind, body };
  const inside = chunksIn(body.subarray(frameHead)).filter((one) => one.kind === 'ALPH' || pixels.has(one.kind));
  return { kind, body: joined([body.subarray(0, frameHead), ...inside.map((one) => chunk(one.kind, one.body))]) };
}

function chunk(kind: string, body: Uint8Array): Uint8Array {
  const head = new Uint8Array(8);
  head.set(fromLetters(kind));
  new DataView(head.buffer).setUint32(4, body.length, true);
  return joined([head, body, new Uint8Array(body.length % 2)]);
}
