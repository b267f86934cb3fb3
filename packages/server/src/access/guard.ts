import { audiences, type Worker } from '../api/audience.ts';
import type { Guard } from '../api/router.ts';
import type { IntakeDatabase } from '../database/open-database.ts';
import { ProblemError } from '../http/problem.ts';
import type { RequestOrigin } from '../http/request-origin.ts';
import { writeAudit } from './audit.ts';
import { sessionOf } from './worker-session.ts';
import { isWorkerToken, type WorkerToken } from './worker-token.ts';
import type { WrongTokenLimiter } from './wrong-token-limiter.ts';

/** The facts by which the guard lets a caller in. */
export interface AccessOptions {
  readonly token: WorkerToken;
  readonly database: IntakeDatabase;
  readonly limiter: WrongTokenLimiter;
  readonly now: () => Date;
}

/** Lets callers in by what the door of their route asks for: the token, the inbox's session, or nothing. */
export function createGuard(options: AccessOptions): Guard {
  return async ({ route, door }, request, from) => {
    const isChange = route.method !== 'GET';
    if (isChange && audiences[route.audience].ownPageOnly) requireOwnPage(request);
    if (door.credentials.length === 0) return undefined;
    if (!door.credentials.includes('session') || request.headers.has('Authorization'))
      return byToken(options, request, from);
    const worker = await bySession(options, request);
    if (isChange) requireOwnPage(request);
    return worker;
  };
}

const unauthorized = () => new ProblemError(401, 'unauthorized', { headers: { 'WWW-Authenticate': 'Bearer' } });

/** The worker who brings the token (`Authorization: Bearer …`). */
async function byToken(options: AccessOptions, request: Request, from: RequestOrigin): Promise<Worker> {
  const { token } = options;
  const header = request.headers.get('Authorization');
  if (header === null) throw unauthorized();
  const given = /^Bearer ([A-Za-z0-9._~+/=-]{1,200})$/i.exec(header)?.[1];
  if (given === undefined || !isWorkerToken(token, given)) return refuseToken(options, from);
  return { tokenId: token.id, key: token.id, name: undefined };
}

/** Whoever signed in with the token that is in use. */
async function bySession({ token, database, now }: AccessOptions, request: Request): Promise<Worker> {
  const session = await sessionOf(database, request.headers, now());
  if (session?.tokenId !== token.id) throw unauthorized();
  return { tokenId: session.tokenId, key: session.id, name: session.name };
}

/**
 * Refuses a wrong token: late, and with a row in the audit.
 *
 * @throws ProblemError always: 401 `unauthorized`, or 429 `rate-limited` when there were many
 */
export async function refuseToken(
  { database, limiter, now }: Omit<AccessOptions, 'token'>,
  from: RequestOrigin,
): Promise<never> {
  await limiter.note(from.address);
  await writeAudit(database, now(), 'unknown', 'refused');
  throw unauthorized();
}

/**
 * Stops what another site makes a signed-in browser do (CSRF): the browser says where a request comes from. Stricter than
 * hono's `csrf`, which looks at the content types of plain forms only.
 *
 * @throws ProblemError 403 `unauthorized`
 */
function requireOwnPage(request: Request): void {
  const site = request.headers.get('Sec-Fetch-Site');
  const origin = request.headers.get('Origin');
  const own = site !== null ? site === 'same-origin' : origin !== null && hostOf(origin) === new URL(request.url).host;
  if (!own) throw new ProblemError(403, 'unauthorized');
}

const hostOf = (origin: string) => (URL.canParse(origin) ? new URL(origin).host : undefined);
