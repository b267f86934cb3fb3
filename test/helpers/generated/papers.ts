import { createHash } from 'node:crypto';
import { signatureBox } from '@open-intake/core';
import fc from 'fast-check';
import type { GeneratedType, QuestionOf } from './generated-type.ts';
import { typedText } from './typed-text.ts';

const everyType = ['image/*', 'image/png', 'application/pdf', 'text/csv'] as const;

/** A file of a few bytes, as a field makes it. `data` and `digest` are those of the bytes. */
export function fileOf(bytes: Uint8Array, type: string, name: string, uploadId: string) {
  return {
    uploadId,
    name,
    type,
    size: bytes.length,
    digest: `sha256-${createHash('sha256').update(bytes).digest('base64url')}`,
    data: Buffer.from(bytes).toString('base64'),
  };
}

const anyBytes = fc.uint8Array({ minLength: 1, maxLength: 60 });
const bytesOf = (type: string) =>
  fc
    .tuple(anyBytes, typedText(255), fc.uuid())
    .map(([bytes, name, id]) => fileOf(bytes, type.replace('*', 'jpeg'), name, id));

export const generatedFile: GeneratedType<QuestionOf<'file'>> = {
  question: (id) =>
    fc.record(
      {
        id: fc.constant(id),
        type: fc.constant('file'),
        accept: fc.subarray([...everyType], { minLength: 1 }),
        max: fc.integer({ min: 1, max: 10 }),
        maxSize: fc.integer({ min: 60, max: 25_000_000 }),
      },
      { requiredKeys: ['id', 'type'] },
    ),
  answer: ({ accept = ['image/*', 'application/pdf'], max = 1 }) =>
    fc.array(fc.constantFrom(...accept).chain(bytesOf), { minLength: 1, maxLength: Math.min(max, 4) }),
  wrong: ({ max = 1 }) =>
    bytesOf('image/png').chain((file) =>
      fc.constantFrom<unknown>(
        'photo.jpg',
        [{}],
        file,
        Array(max + 1).fill(file),
        [{ ...file, type: 'text/html' }],
        [{ ...file, size: file.size + 1 }],
        [{ ...file, data: `${file.data}*` }],
        [{ ...file, size: 150_001 }],
      ),
    ),
};

const point = fc.tuple(fc.nat(signatureBox.width), fc.nat(signatureBox.height)).map(([x, y]) => `${x} ${y}`);
const stroke = fc.array(point, { minLength: 2, maxLength: 20 }).map((points) => `M ${points.join(' L ')}`);
const bothWays = ['drawn', 'typed'] as const;

export const generatedSignature: GeneratedType<QuestionOf<'signature'>> = {
  question: (id) =>
    fc.record(
      {
        id: fc.constant(id),
        type: fc.constant('signature'),
        ways: fc.shuffledSubarray([...bothWays], { minLength: 1 }),
      },
      { requiredKeys: ['id', 'type'] },
    ),
  answer: ({ ways = [...bothWays] }) =>
    fc.constantFrom(...ways).chain((kind) => {
      const drawn = fc.array(stroke, { minLength: 1, maxLength: 5 }).map((strokes) => strokes.join(' '));
      return (kind === 'drawn' ? drawn : typedText(200)).map((data) => ({ kind, data }));
    }),
  wrong: () =>
    fc.constantFrom<unknown>(
      'Ana',
      { kind: 'stamped', data: 'x' },
      { kind: 'drawn', data: 'M 1 2' },
      { kind: 'drawn', data: 'M 1 2 L 601 3' },
      { kind: 'drawn', data: 'M 1 2 L 3 4 Z' },
      { kind: 'typed', data: 'x'.repeat(201) },
    ),
};
