import { readOwn } from '../../json/read-own.ts';

/** The value of what was picked, with or without words of its own; undefined for anything else. */
export function codeOfPick(answer: unknown): string | undefined {
  const code = typeof answer === 'string' ? answer : readOwn(answer, ['value']);
  return typeof code === 'string' ? code : undefined;
}
