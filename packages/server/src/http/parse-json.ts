import { readJson } from '@open-intake/core';
import { ProblemError } from './problem.ts';

/**
 * The value in some bytes of strict JSON: UTF-8, no key twice, not too deep, no `__proto__`.
 *
 * @throws ProblemError 400 `bad-json`; where and why is not said, since the way there is made of the sender's own keys
 */
export function parseJson(bytes: Uint8Array): unknown {
  const { value, issue } = readJson(bytes);
  if (issue) throw new ProblemError(400, 'bad-json');
  return value;
}
