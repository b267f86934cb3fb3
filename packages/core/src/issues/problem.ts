import '../no-eval.ts';
import * as z from 'zod/mini';

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

/**
 * RFC 9457 problem details as our servers write them. `errors[].pointer` is an RFC 6901 pointer: into the submission's `answers`
 * with `invalid-answers`, into the body with `bad-request`, where `/name` may also be a parameter of the query.
 */
export const problemSchema = z.object({
  type: z.templateLiteral([problemTypePrefix, z.enum(problemCodes)]),
  title: z.string(),
  status: z.int(),
  errors: z.optional(z.readonly(z.array(z.object({ pointer: z.string(), code: z.string() })))),
});

/** A problem as a server answers with it (RFC 9457). */
export type Problem = z.infer<typeof problemSchema>;
