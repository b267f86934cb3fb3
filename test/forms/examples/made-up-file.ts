import { createHash } from 'node:crypto';
import { acceptsFile, type FileAnswer, type Question, usualFileTypes } from '@open-intake/core';
import { type Next, pick, whole } from './made-up-words.ts';

/** One dark pixel: the widget draws pictures again, so that only what it makes of them is sent. */
const picture = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==',
  'base64',
);

const samples = [
  { type: 'application/pdf', name: 'School report 2025.pdf', bytes: Buffer.from('%PDF-1.4\n% one page\n%%EOF\n') },
  { type: 'text/plain', name: 'mi trabajo.txt', bytes: Buffer.from('I cook, and I drive.\n') },
  { type: 'image/png', name: 'photo.png', bytes: picture },
] as const;

/** Files of a type that the question takes. */
export function madeUpFile(
  { accept, max = 1 }: Extract<Question, { type: 'file' }>,
  next: Next,
): readonly FileAnswer[] {
  const taken = samples.filter(({ type }) => acceptsFile(type, accept ?? usualFileTypes));
  return Array.from({ length: whole(1, Math.min(max, 2), next) }, (_, at) => {
    const { type, name, bytes } = pick(taken, next) ?? samples[0];
    const tail = `${whole(0, 0xffffffff, next).toString(16).padStart(8, '0')}${String(at).padStart(4, '0')}`;
    return {
      uploadId: `00000000-0000-4000-8000-${tail}`,
      name,
      type,
      size: bytes.length,
      digest: `sha256-${createHash('sha256').update(bytes).digest('base64url')}`,
      data: bytes.toString('base64'),
    };
  });
}
