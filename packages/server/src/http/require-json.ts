import { ProblemError } from './problem.ts';

const sealed = /^application\/jose\+json\s*$/i;
const json = /^application\/json(?:\s*;\s*charset\s*=\s*"?utf-8"?)?\s*$/i;

/**
 * Lets only plain UTF-8 JSON through: no form posts (which need no preflight), no other charset, no compression (no bombs).
 *
 * @param takesSealed whether an envelope will do as well
 * @throws ProblemError 415 `unsupported-type`
 */
export function requireJson(request: Request, takesSealed = false): void {
  const encoding = request.headers.get('Content-Encoding');
  if (encoding !== null && encoding.trim().toLowerCase() !== 'identity')
    throw new ProblemError(415, 'unsupported-type');
  const isSealed = takesSealed && isSealedType(request);
  if (!isSealed && !json.test(request.headers.get('Content-Type') ?? ''))
    throw new ProblemError(415, 'unsupported-type');
}

/** Whether a request brings a sealed submission. */
export function isSealedType(request: Request): boolean {
  return sealed.test(request.headers.get('Content-Type') ?? '');
}
