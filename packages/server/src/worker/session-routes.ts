import type { IntakeDatabase } from '../database/open-database.ts';
import { privateJson } from '../http/json-response.ts';
import { ProblemError } from '../http/problem.ts';
import type { Router } from '../http/router.ts';
import { readSmallJson } from './read-small-json.ts';
import { requireOwnPage } from './worker-access.ts';
import { type SessionState, signInSchema } from './worker-schemas.ts';
import { endSession, sessionToken, startSession } from './worker-session.ts';
import { isWorkerToken, type WorkerToken } from './worker-token.ts';

export interface SessionRoutesOptions {
  readonly database: IntakeDatabase;
  readonly token: WorkerToken;
  readonly now: () => Date;
}

/** Signing in and out of the inbox, and asking whether one is signed in. */
export function sessionRoutes(router: Router, { database, token, now }: SessionRoutesOptions): void {
  router.route('/worker/session', {
    GET: async ({ request }) => {
      const signedIn = (await sessionToken(database, request.headers, now())) === token.id;
      return privateJson({ signedIn } satisfies SessionState);
    },
    POST: async ({ request, url }) => {
      requireOwnPage(request);
      const { token: given } = await readSmallJson(request, signInSchema);
      if (!isWorkerToken(token, given)) throw new ProblemError(401, 'unauthorized');
      return withCookie(await startSession(database, token.id, now(), !isLoopback(url)));
    },
    DELETE: async ({ request, url }) => {
      requireOwnPage(request);
      return withCookie(await endSession(database, request.headers, !isLoopback(url)));
    },
  });
}

const withCookie = (cookie: string) =>
  new Response(null, { status: 204, headers: { 'Set-Cookie': cookie, 'Cache-Control': 'no-store' } });

/** Only there plain http is in use, which a Secure cookie would not survive in every browser. */
const isLoopback = ({ hostname }: URL) => /^(localhost|127(\.\d+){3}|\[::1\])$/.test(hostname);
