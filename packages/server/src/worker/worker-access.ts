import type { IntakeDatabase } from '../database/open-database.ts';
import { ProblemError } from '../http/problem.ts';
import type { RequestOrigin } from '../http/request-origin.ts';
import { writeAudit } from './audit.ts';
import { sessionOf } from './worker-session.ts';
import { isWorkerToken, type WorkerToken } from './worker-token.ts';
import type { WrongTokenLimiter } from './wrong-token-limiter.ts';

/** Finds out who calls; the answer is the token's id. */
export type WorkerAccess = (request: Request, from?: RequestOrigin) => Promise<string>;

/** Who works on a submission, for colleagues to see. */
export interface Worker {
  /** The session, or the token of another system. */
  readonly key: string;
  readonly name: string | undefined;
}

export interface WorkerAccessOptions {
  readonly token: WorkerToken;
  readonly database: IntakeDatabase;
  readonly limiter: WrongTokenLimiter;
  readonly now: () => Date;
}

const unauthorized = () => new ProblemError(401, 'unauthorized', { headers: { 'WWW-Authenticate': 'Bearer' } });

/**
 * A wrong token is answered late and written down.
 *
 * @throws ProblemError always: 401 `unauthorized`, or 429 `rate-limited` when there were many
 */
export async function refuseToken(
  { database, limiter, now }: Omit<WorkerAccessOptions, 'token'>,
  from: RequestOrigin = {},
): Promise<never> {
  await limiter.note(from.address);
  await writeAudit(database, now(), 'unknown', 'refused');
  throw unauthorized();
}

/**
 * Lets in whoever brings the token (`Authorization: Bearer …`).
 *
 * @throws ProblemError 401 `unauthorized` or 429 `rate-limited`, from the function it gives
 */
export function byToken(options: WorkerAccessOptions): WorkerAccess {
  const { token } = options;
  return async (request, from) => {
    const header = request.headers.get('Authorization');
    if (header === null) throw unauthorized();
    const given = /^Bearer ([A-Za-z0-9._~+/=-]{1,200})$/i.exec(header)?.[1];
    if (given !== undefined && isWorkerToken(token, given)) return token.id;
    return refuseToken(options, from);
  };
}

/** Lets in the token as well as a signed-in browser; what changes something must come from our own page. */
export function byTokenOrSession(options: WorkerAccessOptions): WorkerAccess {
  const { token, database, now } = options;
  const withToken = byToken(options);
  return async (request, from) => {
    if (request.headers.has('Authorization')) return withToken(request, from);
    const session = await sessionOf(database, request.headers, now());
    if (session?.tokenId !== token.id) throw unauthorized();
    if (request.method !== 'GET' && request.method !== 'HEAD') requireOwnPage(request);
    return session.tokenId;
  };
}

/** Who a caller is whom `access` let in as `tokenId`. */
export async function workerOf(
  database: IntakeDatabase,
  request: Request,
  tokenId: string,
  now: Date,
): Promise<Worker> {
  const session = request.headers.has('Authorization') ? undefined : await sessionOf(database, request.headers, now);
  return session ? { key: session.id, name: session.name } : { key: tokenId, name: undefined };
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
