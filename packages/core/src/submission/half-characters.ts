import { type Issue, pointer } from '../issue.ts';
import type { AnswerCode } from '../types/answer-codes.ts';

/** Half a character (a lone surrogate, which JSON may write as `\ud800`), and NUL. */
const noText = /[\0\p{Surrogate}]/u;

/**
 * Where a submission has in a text or a key what is no text: written as UTF-8 half a character would be another one, and databases refuse
 * both it and NUL.
 */
export function halfCharacters(value: unknown, path = ''): readonly Issue[] {
  if (typeof value === 'string') return noText.test(value) ? [issueAt(path)] : [];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, part]) =>
    noText.test(key) ? [issueAt(path)] : halfCharacters(part, path + pointer(key)),
  );
}

const issueAt = (path: string): Issue => ({ code: 'control-character' satisfies AnswerCode, path });
