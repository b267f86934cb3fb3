import { lettersOf } from './bytes.ts';
import { stripGif } from './strip-gif.ts';
import { stripJpeg } from './strip-jpeg.ts';
import { stripPng } from './strip-png.ts';
import { stripWebp } from './strip-webp.ts';

/**
 * A picture without what says where, when and with what it was taken (EXIF, XMP, IPTC, comments, what stands behind its end):
 * pixels, colours and how it is turned stay. It goes by the bytes, whatever the file is called.
 *
 * JPEG, PNG, WebP and GIF are rewritten. Another picture (HEIC, AVIF, TIFF, or one that is broken) is `withheld` where it may
 * hold such things. Papers, PDF among them, come back as they are. Never throws.
 *
 * @param type the media type that the file says it has
 */
export function stripPicture(bytes: Uint8Array, type: string): Uint8Array | 'withheld' {
  const start = lettersOf(bytes, 0, 16);
  const strip = stripperOf(start);
  if (strip !== undefined) return strip(bytes) ?? 'withheld';
  const isPicture = /^image\//i.test(type) || start.slice(4, 8) === 'ftyp' || isTiff.test(start);
  return isPicture && marks.test(lettersOf(bytes)) ? 'withheld' : bytes;
}

function stripperOf(start: string): ((bytes: Uint8Array) => Uint8Array | undefined) | undefined {
  if (start.startsWith('\xff\xd8')) return stripJpeg;
  if (start.startsWith('\x89PNG\r\n\x1a\n')) return stripPng;
  if (/^GIF8[79]a/.test(start)) return stripGif;
  return /^RIFF.{4}WEBP/s.test(start) ? stripWebp : undefined;
}

const isTiff = /^(?:II\*\0|MM\0\*)/;

/** What stands where a picture holds more than itself: EXIF (which is a TIFF), XMP, what Photoshop adds, places of films. */
const marks = /Exif|II\*\0|MM\0\*|xmpmeta|ns\.adobe\.com|8BIM|\xa9xyz/i;
