import type * as z from 'zod';
import { parseJson } from '../http/parse-json.ts';
import { ProblemError } from '../http/problem.ts';
import { readBody } from '../http/read-body.ts';
import { requireJson } from '../http/require-json.ts';

const limit = 4096;

/**
 * The body of a worker's call.
 *
 * @throws ProblemError 415, 413, 400 `bad-json`, or 422 `bad-request` when it does not fit the schema
 */
export async function readSmallJson<T>(request: Request, schema: z.ZodType<T>): Promise<T> {
  requireJson(request);
  const bytes = await readBody(request, limit);
  const result = schema.safeParse(parseJson(bytes));
  if (!result.success) throw new ProblemError(422, 'bad-request', { errors: bodyErrors(result.error) });
  return result.data;
}

/** Which members do not fit. Only those that the schema has are named: the others are the sender's. */
function bodyErrors({ issues }: z.ZodError): readonly { pointer: string; code: string }[] {
  const members = new Set(issues.map(({ path }) => path[0]));
  return [...members].map((member) =>
    typeof member === 'string' ? { pointer: `/${member}`, code: `bad-${member}` } : { pointer: '', code: 'bad-body' },
  );
}
