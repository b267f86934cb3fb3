import type * as z from 'zod';
import { parseJson } from '../http/parse-json.ts';
import { ProblemError } from '../http/problem.ts';
import { readBody } from '../http/read-body.ts';
import { requireJson } from '../http/require-json.ts';

const limit = 4096;

/**
 * The body of a worker's call.
 *
 * @throws ProblemError 415, 413, 400 `bad-json`, or 422 `invalid-answers` when it does not fit the schema
 */
export async function readSmallJson<T>(request: Request, schema: z.ZodType<T>): Promise<T> {
  requireJson(request);
  const bytes = await readBody(request, limit);
  const result = schema.safeParse(parseJson(bytes));
  if (!result.success) throw new ProblemError(422, 'invalid-answers', { errors: [{ pointer: '', code: 'bad-body' }] });
  return result.data;
}
