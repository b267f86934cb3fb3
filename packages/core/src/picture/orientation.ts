import { fromLetters, lettersOf, numberAt } from './bytes.ts';

/** The tag that says how a picture is turned (TIFF 6.0, EXIF 2.32). */
const orientationTag = 0x0112;

/** How a picture is turned, 2 to 8, by its EXIF (a TIFF); undefined where it stands as it should, or does not say. */
export function orientationOf(tiff: Uint8Array): number | undefined {
  const order = lettersOf(tiff, 0, 2);
  if (order !== 'II' && order !== 'MM') return undefined;
  const isLittle = order === 'II';
  const start = numberAt(tiff, 4, 4, isLittle);
  const count = start === undefined ? undefined : numberAt(tiff, start, 2, isLittle);
  if (start === undefined || count === undefined) return undefined;
  for (let index = 0; index < count; index += 1) {
    const entry = start + 2 + index * 12;
    const tag = numberAt(tiff, entry, 2, isLittle);
    if (tag === undefined) return undefined;
    if (tag !== orientationTag) continue;
    const value = numberAt(tiff, entry + 8, 2, isLittle) ?? 1;
    return value >= 2 && value <= 8 ? value : undefined;
  }
  return undefined;
}

/** EXIF that says how the picture is turned, and nothing else. */
export function orientationExif(orientation: number): Uint8Array {
  return fromLetters(`MM\0*\0\0\0\x08\0\x01\x01\x12\0\x03\0\0\0\x01\0${String.fromCharCode(orientation)}\0\0\0\0\0\0`);
}
