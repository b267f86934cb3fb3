import { type Problem, type ProblemCode, problemTypePrefix } from '@open-intake/core';

/** An answer with problem details (RFC 9457), as our servers write them. */
export function problemResponse(
  status: number,
  code: ProblemCode,
  errors?: readonly { readonly pointer: string; readonly code: string }[],
  headers: Readonly<Record<string, string>> = {},
): Response {
  const problem: Problem = {
    type: `${problemTypePrefix}${code}`,
    title: code,
    status,
    ...(errors ? { errors: [...errors] } : {}),
  };
  return new Response(JSON.stringify(problem), {
    status,
    headers: { 'content-type': 'application/problem+json', ...headers },
  });
}
