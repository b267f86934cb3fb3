import '../no-eval.ts';
import * as z from 'zod/mini';
import { problemCodes, problemTypePrefix } from './problem-codes.ts';

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
