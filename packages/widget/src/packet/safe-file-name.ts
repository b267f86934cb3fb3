import { cleanFileName } from '@open-intake/core';

/** The endings that files of a type may have; the first is given to one that has another. */
const endings: Readonly<Record<string, readonly [string, ...string[]]>> = {
  'image/jpeg': ['jpg', 'jpeg'],
  'image/png': ['png'],
  'image/webp': ['webp'],
  'image/gif': ['gif'],
  'image/heic': ['heic'],
  'image/heif': ['heif'],
  'image/avif': ['avif'],
  'application/pdf': ['pdf'],
  'text/plain': ['txt'],
  'text/csv': ['csv'],
};

/** Endings of other papers and sounds that nothing runs. */
const harmless = /\.(docx|xlsx|pptx|odt|ods|odp|rtf|mp3|m4a|ogg|wav|mp4|webm|mov)$/i;

/**
 * The name under which a stranger's file is saved: without folders, and with an ending that makes no program of it, whatever
 * it was called.
 */
export function safeFileName(name: string, type: string): string {
  const clean = cleanFileName(name);
  const [usual, ...others] = Object.hasOwn(endings, type) ? (endings[type] ?? []) : [];
  if (usual === undefined) return harmless.test(clean) ? clean : `${clean}.bin`;
  const lower = clean.toLowerCase();
  return [usual, ...others].some((ending) => lower.endsWith(`.${ending}`)) ? clean : `${clean}.${usual}`;
}
