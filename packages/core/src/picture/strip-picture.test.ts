import { describe, expect, it } from 'vitest';
import {
  exifWithPlace,
  gifWithPlace,
  heicWithPlace,
  jpegParts,
  jpegSegment,
  jpegWithPlace,
  place,
  plainPng,
  pngWithPlace,
  webpWithPlace,
} from '../../../../test/helpers/pictures-with-place.ts';
import { stripPicture } from './strip-picture.ts';

const stripped = (bytes: Uint8Array, type = 'image/jpeg') => {
  const result = stripPicture(new Uint8Array(bytes), type);
  return result === 'withheld' ? result : Buffer.from(result);
};
const pictures = [jpegWithPlace(6), pngWithPlace(), webpWithPlace(6), gifWithPlace()];

describe('a picture that is stripped', () => {
  it.each(pictures.map((bytes) => [bytes.toString('latin1', 0, 4), bytes] as const))(
    'says nothing of where it was taken (%j)',
    (_name, bytes) => {
      expect(bytes.includes(place)).toBe(true);
      const result = stripped(bytes);
      expect(result.includes(place)).toBe(false);
      expect(result.includes('\x88\x25')).toBe(false);
    },
  );

  it.each(pictures.map((bytes) => [bytes.toString('latin1', 0, 4), bytes] as const))(
    'is as it was when it is stripped again (%j)',
    (_name, bytes) => {
      const once = stripped(bytes) as Buffer;
      expect(stripped(once)).toEqual(once);
    },
  );

  it('keeps the colours and pixels of a JPEG, scan by scan', () => {
    const { start, jfif, icc, table, frame, scan, end } = jpegParts;
    expect(stripped(jpegWithPlace())).toEqual(Buffer.concat([start, jfif, icc, table, frame, scan, scan, end]));
  });

  it('keeps how a JPEG is turned, and nothing else of its EXIF', () => {
    const exif = '4578696600004d4d002a0000000800010112000300000001' + '0006' + '0000' + '00000000';
    expect((stripped(jpegWithPlace(6)) as Buffer).toString('hex')).toContain(`ffe10022${exif}`);
  });

  it('has no small picture in its JFIF', () => {
    const jfif = jpegSegment(0xe0, Buffer.from(`JFIF\0\x01\x01\0\0\x01\0\x01\x02\x02${place}`, 'latin1'));
    const { start, table, frame, scan, end } = jpegParts;
    const result = stripped(Buffer.concat([start, jfif, table, frame, scan, end]));
    expect(result).toEqual(Buffer.concat([start, jpegParts.jfif, table, frame, scan, end]));
  });

  it('is the same PNG without the rest', () => {
    expect(stripped(pngWithPlace(), 'image/png')).toEqual(plainPng());
  });

  it('has a WebP head that speaks of no EXIF and no XMP, but of how it is turned', () => {
    const flagsOf = (bytes: Uint8Array) => (stripped(bytes, 'image/webp') as Buffer)[20];
    expect([flagsOf(webpWithPlace(1)), flagsOf(webpWithPlace(6))]).toEqual([16, 16 | 8]);
    const result = stripped(webpWithPlace()) as Buffer;
    expect(result.readUInt32LE(4)).toBe(result.length - 8);
  });

  it('is told by its bytes, whatever it is called', () => {
    expect(stripped(jpegWithPlace(), 'application/pdf').includes(place)).toBe(false);
  });

  it.each(pictures.map((bytes) => [bytes.toString('latin1', 0, 4), bytes] as const))(
    'says nothing wherever it was cut off or one byte was changed (%j)',
    (_name, bytes) => {
      for (let at = 4; at < bytes.length; at += 1) {
        const changed = Buffer.from(bytes);
        changed[at] = ~(changed[at] ?? 0) & 255;
        const cut = stripped(bytes.subarray(0, at));
        expect(cut === 'withheld' || !cut.includes(place)).toBe(true);
        expect(() => stripped(changed)).not.toThrow();
      }
    },
  );
});

describe('a picture that cannot be made clean', () => {
  it.each([
    ['a photo as a phone keeps it', heicWithPlace(), 'image/heic'],
    ['one that is called something else', heicWithPlace(), 'application/octet-stream'],
    ['a TIFF', exifWithPlace(), 'image/tiff'],
    ['a JPEG without pixels', Buffer.concat([jpegParts.start, jpegSegment(0xe1, Buffer.from(place))]), 'image/jpeg'],
    ['EXIF behind a few other bytes', Buffer.concat([Buffer.from('\n'), jpegWithPlace()]), 'image/jpeg'],
  ])('is withheld: %s', (_name, bytes, type) => {
    expect(stripped(bytes, type)).toBe('withheld');
  });

  it('is no paper: those stay as they are', () => {
    const pdf = Buffer.from(`%PDF-1.4 Exif ${place}`);
    expect(stripped(pdf, 'application/pdf')).toEqual(pdf);
  });

  it('is none of which nothing of the kind is known', () => {
    expect(stripped(Buffer.from('ABC'), 'image/jpeg')).toEqual(Buffer.from('ABC'));
  });
});
