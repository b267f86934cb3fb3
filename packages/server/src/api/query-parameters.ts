import { ProblemError } from '../http/problem.ts';
import { audiences } from './audience.ts';
import type { ParameterName, Route } from './routes.ts';

/** The parameters of a call. One is there or is not: no text stands for “as if it were not there”. */
export type Parameters = Readonly<Partial<Record<ParameterName, string>>>;

/** The problem of a parameter that cannot be read. */
export const badParameter = (name: ParameterName) =>
  new ProblemError(400, 'bad-request', { errors: [{ pointer: `/${name}`, code: `bad-${name}` }] });

/**
 * The parameters of a call that its route knows. An empty one, one given twice and, where the audience is read strictly, one that
 * means nothing are refused.
 *
 * @throws ProblemError 400 `bad-request` naming the parameter
 */
export function parametersIn(url: URL, { audience, query = [] }: Route): Parameters {
  const found: Partial<Record<ParameterName, string>> = {};
  for (const [given, text] of url.searchParams) {
    const name = query.find((known) => known === given);
    if (name === undefined && audiences[audience].strictQuery) throw unknown(given);
    if (name === undefined) continue;
    if (text === '' || found[name] !== undefined) throw badParameter(name);
    found[name] = text;
  }
  return found;
}

/** What looks like a name is said back, and nothing else that was sent. */
function unknown(given: string): ProblemError {
  const pointer = /^[A-Za-z][A-Za-z_-]{0,19}(\[\])?$/.test(given) ? `/${given}` : '';
  return new ProblemError(400, 'bad-request', { errors: [{ pointer, code: 'unknown-parameter' }] });
}
