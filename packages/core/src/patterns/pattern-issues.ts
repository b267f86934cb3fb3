import type { Issue } from '../issues/issue.ts';
import { isSafePattern } from './safe-pattern.ts';

const maxLength = 200;

/** A pattern compiles, is short, and takes time in proportion to the text it is run on, whatever the text. */
export function* patternIssues(pattern: string, path: string): Generator<Issue> {
  if (pattern.length > maxLength) yield { code: 'pattern-too-long', path, params: { max: maxLength } };
  else if (!compiles(pattern)) yield { code: 'bad-pattern', path };
  else if (!isSafePattern(pattern)) yield { code: 'unsafe-pattern', path };
}

function compiles(pattern: string): boolean {
  try {
    return new RegExp(`^(?:${pattern})$`, 'u') instanceof RegExp && new RegExp(pattern, 'u') instanceof RegExp;
  } catch {
    return false;
  }
}
