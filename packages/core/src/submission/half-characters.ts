import type { AnswerCode } from '../issues/answer-codes.ts';
import type { Issue } from '../issues/issue.ts';
import { pointer } from '../json/pointer.ts';

/**
 * Where a submission has half a character (a lone surrogate, which JSON may write as `\ud800`) in a text or a key. It is no text: written as
 * UTF-8 it would be another one, and databases refuse it.
 */
export function halfCharacters(value: unknown, path = ''): readonly Issue[] {
  if (typeof value === 'string') return /\p{Surrogate}/u.test(value) ? [issueAt(path)] : [];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, part]) =>
    /\p{Surrogate}/u.test(key) ? [issueAt(path)] : halfCharacters(part, path + pointer(key)),
  );
}

const issueAt = (path: string): Issue => ({ code: 'control-character' satisfies AnswerCode, path });
