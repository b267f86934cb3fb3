import { pointer, pointerParts } from '../json/pointer.ts';

/**
 * As much of a pointer that somebody sent as can be repeated in an answer or a log: parts that look like ids or row numbers,
 * up to the first that does not. What people typed does not get through by posing as a key.
 */
export function safePath(path: string): string {
  if (!path.startsWith('/') || path.length > 500) return '';
  const parts = pointerParts(path);
  const end = parts.findIndex((part) => !/^([A-Za-z][A-Za-z0-9_-]{0,63}|\d{1,4})$/.test(part));
  return pointer(...(end === -1 ? parts : parts.slice(0, end)));
}
