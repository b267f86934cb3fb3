import { normaliseText } from '../../values/normalise-text.ts';

/** The name of a file of which nothing is left. */
const nameless = 'file';

/**
 * The name of a file without what could lead elsewhere or look like another: folders before it, control and line-end
 * characters, direction marks, dots and spaces in front. It stays readable in every script, and is never empty.
 */
export function cleanFileName(name: string): string {
  const plain = normaliseText(name).replace(/[\p{Cc}\p{Bidi_Control}]/gu, '');
  const last = plain.slice(Math.max(plain.lastIndexOf('/'), plain.lastIndexOf('\\')) + 1);
  return last.replace(/^[\s.]+|\s+$/g, '') || nameless;
}
