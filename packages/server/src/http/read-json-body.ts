import type * as z from 'zod';
import { parseJson } from './parse-json.ts';
import { ProblemError } from './problem.ts';
import { readBody } from './read-body.ts';
import { requireJson } from './require-json.ts';

/**
 * The body of a call in JSON.
 *
 * @param limit in bytes
 * @throws ProblemError 415, 413, 400 `bad-json`, or 422 `bad-request` when it does not fit the schema
 */
export async function readJsonBody<T>(request: Request, schema: z.ZodType<T>, limit: number): Promise<T> {
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
