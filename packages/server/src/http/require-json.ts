import { ProblemError } from './problem.ts';

const json = /^application\/json(?:\s*;\s*charset\s*=\s*"?utf-8"?)?\s*$/i;

/**
 * Lets only plain UTF-8 JSON through: no form posts (which need no preflight), no other charset, no compression (no bombs).
 *
 * @throws ProblemError 415 `unsupported-type`
 */
export function requireJson(request: Request): void {
  const encoding = request.headers.get('Content-Encoding');
  if (encoding !== null && encoding.trim().toLowerCase() !== 'identity')
    throw new ProblemError(415, 'unsupported-type');
  if (!json.test(request.headers.get('Content-Type') ?? '')) throw new ProblemError(415, 'unsupported-type');
}
