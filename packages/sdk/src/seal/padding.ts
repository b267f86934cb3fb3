import { SealError } from './seal-error.ts';

const buckets = [2, 4, 8, 16, 32, 42].map((kibibytes) => kibibytes * 1024);

/** Bytes that say how long the content is. */
const prefix = 4;

/**
 * How large content of so many bytes gets: the next of 2, 4, 8, 16, 32 and 42 KiB, and above those as Padmé says (Nikitin et
 * al., "Reducing Metadata Leakage from Encrypted Files and Communication with PURBs", PoPETs 2019): at most 12 % more.
 */
export function paddedSize(contentBytes: number): number {
  const size = contentBytes + prefix;
  const bucket = buckets.find((most) => size <= most);
  if (bucket !== undefined) return bucket;
  const exponent = Math.floor(Math.log2(size));
  const step = 2 ** (exponent - Math.floor(Math.log2(exponent)) - 1);
  return Math.ceil(size / step) * step;
}

/** The length as 32 bits, big end first, then the content, then zeros up to the bucket. */
export function pad(content: Uint8Array): Uint8Array<ArrayBuffer> {
  const padded = new Uint8Array(paddedSize(content.length));
  new DataView(padded.buffer).setUint32(0, content.length);
  padded.set(content, prefix);
  return padded;
}

/** The content again. Throws a `SealError` (`bad-length`, `bad-padding`) for what {@link pad} does not write. */
export function unpad(padded: Uint8Array): Uint8Array {
  const { buffer, byteOffset, length } = padded;
  if (length < prefix) throw new SealError('bad-length');
  const end = prefix + new DataView(buffer, byteOffset).getUint32(0);
  if (end > length) throw new SealError('bad-length');
  const isPadded = length === paddedSize(end - prefix) && padded.subarray(end).every((byte) => byte === 0);
  if (!isPadded) throw new SealError('bad-padding');
  return padded.slice(prefix, end);
}
