import { crc32, deflateSync } from 'node:zlib';

/** What no reader may get: it stands in every picture here, in its EXIF, its comments and behind its end. */
export const place = 'GPS 41.5250N 88.0817W';

const ascii = (text: string) => Buffer.from(text, 'latin1');
const two = (number: number) => Buffer.from([number >> 8, number & 255]);

/** EXIF (TIFF, big-endian): turned by `orientation`, and a GPS directory with the place behind it. */
export function exifWithPlace(orientation = 1): Buffer {
  const entry = (tag: number, type: number, count: number, value: readonly number[]) =>
    Buffer.from([tag >> 8, tag & 255, 0, type, 0, 0, 0, count, ...value]);
  return Buffer.concat([
    ascii('MM\0*\0\0\0\x08'),
    two(2),
    entry(0x0112, 3, 1, [0, orientation, 0, 0]),
    entry(0x8825, 4, 1, [0, 0, 0, 38]),
    Buffer.alloc(4),
    two(1),
    entry(0x0002, 2, place.length, [0, 0, 0, 56]),
    Buffer.alloc(4),
    ascii(place),
  ]);
}

export function jpegSegment(marker: number, body: Uint8Array): Buffer {
  return Buffer.concat([Buffer.from([0xff, marker]), two(body.length + 2), body]);
}

/** The segments and pixels of a small JPEG; no program needs to open it. */
export const jpegParts = {
  start: Buffer.from([0xff, 0xd8]),
  jfif: jpegSegment(0xe0, ascii('JFIF\0\x01\x01\0\0\x01\0\x01\0\0')),
  icc: jpegSegment(0xe2, ascii('ICC_PROFILE\0\x01\x01colours')),
  table: jpegSegment(0xdb, Buffer.alloc(65, 1)),
  frame: jpegSegment(0xc0, Buffer.from([8, 0, 1, 0, 1, 1, 1, 0x11, 0])),
  scan: Buffer.concat([
    jpegSegment(0xda, Buffer.from([1, 1, 0, 0, 63, 0])),
    Buffer.from([0x5a, 0xff, 0, 0xff, 0xd0, 7]),
  ]),
  end: Buffer.from([0xff, 0xd9]),
};

/** A JPEG that says where it was taken in every way there is. */
export function jpegWithPlace(orientation = 1): Buffer {
  const { start, jfif, icc, table, frame, scan, end } = jpegParts;
  return Buffer.concat([
    start,
    jfif,
    jpegSegment(0xe1, Buffer.concat([ascii('Exif\0\0'), exifWithPlace(orientation)])),
    jpegSegment(0xe1, ascii(`http://ns.adobe.com/xap/1.0/\0<x:xmpmeta>${place}`)),
    jpegSegment(0xe1, ascii(`http://ns.adobe.com/xmp/extension/\0${place}`)),
    icc,
    jpegSegment(0xe2, ascii(`MPF\0${place}`)),
    jpegSegment(0xed, ascii(`Photoshop 3.0\x008BIM${place}`)),
    jpegSegment(0xe7, ascii(place)),
    jpegSegment(0xfe, ascii(place)),
    table,
    frame,
    scan,
    jpegSegment(0xfe, ascii(place)),
    scan,
    end,
    start,
    jpegSegment(0xe1, ascii(`Exif\0\0${place}`)),
    ascii(`ftypmp4 ${place}`),
  ]);
}

function pngChunk(kind: string, body: Uint8Array): Buffer {
  const named = Buffer.concat([ascii(kind), body]);
  const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(body.length);
  check.writeUInt32BE(crc32(named));
  return Buffer.concat([length, named, check]);
}

/** A PNG of one grey pixel, with nothing else. */
export function plainPng(between: readonly Buffer[] = []): Buffer {
  return Buffer.concat([
    ascii('\x89PNG\r\n\x1a\n'),
    pngChunk('IHDR', Buffer.from([0, 0, 0, 1, 0, 0, 0, 1, 8, 0, 0, 0, 0])),
    ...between,
    pngChunk('IDAT', deflateSync(Buffer.from([0, 128]))),
    pngChunk('IEND', Buffer.alloc(0)),
  ]);
}

export function pngWithPlace(): Buffer {
  const texts = ['tEXt', 'zTXt', 'iTXt', 'tIME', 'prIv'].map((kind) => pngChunk(kind, ascii(`Comment\0${place}`)));
  return Buffer.concat([plainPng([pngChunk('eXIf', exifWithPlace()), ...texts]), ascii(place)]);
}

function riffChunk(kind: string, body: Uint8Array): Buffer {
  const length = Buffer.alloc(4);
  length.writeUInt32LE(body.length);
  return Buffer.concat([ascii(kind), length, body, Buffer.alloc(body.length % 2)]);
}

/** A WebP whose VP8X says that there is EXIF (8) and XMP (4), beside an alpha channel (16). */
export function webpWithPlace(orientation = 1): Buffer {
  const pixels = riffChunk('VP8 ', ascii('pixel'));
  const chunks = [
    riffChunk('VP8X', Buffer.from([8 | 4 | 16, 0, 0, 0, 0, 0, 0, 0, 0, 0])),
    pixels,
    riffChunk('ANMF', Buffer.concat([Buffer.alloc(16), pixels, riffChunk('note', ascii(place))])),
    riffChunk('EXIF', exifWithPlace(orientation)),
    riffChunk('XMP ', ascii(place)),
    riffChunk('note', ascii(place)),
  ];
  return Buffer.concat([riffChunk('RIFF', Buffer.concat([ascii('WEBP'), ...chunks])), ascii(place)]);
}

export function gifWithPlace(): Buffer {
  const block = (text: string) => Buffer.concat([Buffer.from([text.length]), ascii(text)]);
  return Buffer.concat([
    ascii('GIF89a\x01\0\x01\0\x80\0\0'),
    Buffer.from([0, 0, 0, 255, 255, 255]),
    Buffer.concat([Buffer.from([0x21, 0xff]), block('NETSCAPE2.0'), Buffer.from([3, 1, 0, 0, 0])]),
    Buffer.concat([Buffer.from([0x21, 0xfe]), block(place), Buffer.alloc(1)]),
    Buffer.concat([Buffer.from([0x21, 0xff]), block('XMP DataXMP'), block(place), Buffer.alloc(1)]),
    Buffer.from([0x21, 0xf9, 4, 0, 0, 0, 0, 0]),
    Buffer.from([0x2c, 0, 0, 0, 0, 1, 0, 1, 0, 0, 2, 2, 0x44, 1, 0]),
    Buffer.from([0x3b]),
    ascii(place),
  ]);
}

/** The head of a photo as a phone keeps it, with EXIF. */
export function heicWithPlace(): Buffer {
  return Buffer.concat([ascii('\0\0\0\x18ftypheic\0\0\0\0mif1heic'), ascii('Exif\0\0'), exifWithPlace()]);
}
