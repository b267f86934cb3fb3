/** The closed list of problems that a server answers with (RFC 9457); `type` is `urn:open-intake:problem:<code>`. */
export const problemCodes = [
  'bad-json',
  'too-large',
  'unsupported-type',
  'unknown-form',
  'stale-form',
  'invalid-answers',
  'key-missing',
  'key-mismatch',
  'key-reused',
  'digest-mismatch',
  'sealed',
  'sealed-only',
  'unauthorized',
  'rate-limited',
  'overloaded',
  'bad-request',
  'method-not-allowed',
  'not-found',
  'deleted',
  'changed',
] as const;

/** A code of `problemCodes`. */
export type ProblemCode = (typeof problemCodes)[number];

/** What the `type` of every problem begins with; its code follows. */
export const problemTypePrefix = 'urn:open-intake:problem:';
