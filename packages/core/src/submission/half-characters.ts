import { type Issue, issueAt } from '../issues/issue.ts';
import { pointer } from '../json/pointer.ts';

/** Half a character (a lone surrogate, which JSON may write as `\ud800`), and NUL. */
const noText = /[\0\p{Surrogate}]/u;

/**
 * Where a submission has in a text or a key what is no text: written as UTF-8 half a character would be another one, and databases refuse
 * both it and NUL.
 */
export function halfCharacters(value: unknown, path = ''): readonly Issue[] {
  if (typeof value === 'string') return noText.test(value) ? [issueAt('control-character', path)] : [];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, part]) =>
    noText.test(key) ? [issueAt('control-character', path)] : halfCharacters(part, path + pointer(key)),
  );
}
