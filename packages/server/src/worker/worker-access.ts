import type { IntakeDatabase } from '../database/open-database.ts';
import { ProblemError } from '../http/problem.ts';
import { sessionToken } from './worker-session.ts';
import { isWorkerToken, type WorkerToken } from './worker-token.ts';

/** Finds out who calls; the answer is the token's id. */
export type WorkerAccess = (request: Request) => Promise<string>;

const unauthorized = () => new ProblemError(401, 'unauthorized', { headers: { 'WWW-Authenticate': 'Bearer' } });

/**
 * Lets in whoever brings the token (`Authorization: Bearer …`).
 *
 * @throws ProblemError 401 `unauthorized`, from the function it gives
 */
export function byToken(token: WorkerToken): WorkerAccess {
  return (request) => {
    const given = /^Bearer ([A-Za-z0-9._~+/=-]{1,200})$/i.exec(request.headers.get('Authorization') ?? '')?.[1];
    return given !== undefined && isWorkerToken(token, given)
      ? Promise.resolve(token.id)
      : Promise.reject(unauthorized());
  };
}

/** Lets in the token as well as a signed-in browser; what changes something must come from our own page. */
export function byTokenOrSession(token: WorkerToken, database: IntakeDatabase, now: () => Date): WorkerAccess {
  const withToken = byToken(token);
  return async (request) => {
    if (request.headers.has('Authorization')) return withToken(request);
    const id = await sessionToken(database, request.headers, now());
    if (id !== token.id) throw unauthorized();
    if (request.method !== 'GET' && request.method !== 'HEAD') requireOwnPage(request);
    return id;
  };
}

/**
 * Stops what another site makes a signed-in browser do (CSRF): the browser says where a request comes from.
 *
 * @throws ProblemError 403 `unauthorized`
 */
export function requireOwnPage(request: Request): void {
  const site = request.headers.get('Sec-Fetch-Site');
  const origin = request.headers.get('Origin');
  const own = site !== null ? site === 'same-origin' : origin !== null && hostOf(origin) === new URL(request.url).host;
  if (!own) throw new ProblemError(403, 'unauthorized');
}

const hostOf = (origin: string) => (URL.canParse(origin) ? new URL(origin).host : undefined);
