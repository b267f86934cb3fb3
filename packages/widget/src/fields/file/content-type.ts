/** What a file is by its first bytes. `heic`: a photo as a phone keeps it, with the place where it was taken. */
export type Content =
  | 'application/pdf'
  | 'image/jpeg'
  | 'image/png'
  | 'image/gif'
  | 'image/webp'
  | 'heic'
  | 'text'
  | 'unknown';

/** Enough for any of the marks, and for a text to show that it is none. */
const enough = 4096;

/** Brands of the HEIF family (ISO/IEC 23008-12) that phones write; AVIF is not among them. */
const heicBrands = /^ftyp(?:hei[cmsx]|hev[cmsx]|mif1|msf1)/;

/** Reads what a file is: what its name and type say is not always so. Rejects when the bytes cannot be read. */
export async function contentOf(file: Blob): Promise<Content> {
  const bytes = new Uint8Array(await file.slice(0, enough).arrayBuffer());
  const start = String.fromCharCode(...bytes.slice(0, 16));
  if (start.startsWith('\xff\xd8\xff')) return 'image/jpeg';
  if (start.startsWith('\x89PNG\r\n')) return 'image/png';
  if (/^GIF8[79]a/.test(start)) return 'image/gif';
  if (/^RIFF.{4}WEBP/s.test(start)) return 'image/webp';
  if (heicBrands.test(start.slice(4))) return 'heic';
  if (String.fromCharCode(...bytes.slice(0, 1024)).includes('%PDF-')) return 'application/pdf';
  return isText(bytes) ? 'text' : 'unknown';
}

/** UTF-8 or UTF-16 with its mark, or a text of one byte a letter: no control characters but those between words and lines. */
function isText(bytes: Uint8Array): boolean {
  const isUtf16 = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  return bytes.length > 0 && (isUtf16 || bytes.every((byte) => byte >= 32 || byte === 9 || byte === 10 || byte === 13));
}
