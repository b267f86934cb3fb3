import { privateJson } from '../http/json-response.ts';
import type { Call, Router } from '../http/router.ts';
import { writeAudit } from './audit.ts';
import { parametersIn } from './query-parameters.ts';
import { readSmallJson } from './read-small-json.ts';
import { refuseToken, requireOwnPage, type WorkerAccessOptions } from './worker-access.ts';
import { type SessionState, signInSchema } from './worker-schemas.ts';
import { endedCookie, endSession, sessionOf, startSession } from './worker-session.ts';
import { isWorkerToken } from './worker-token.ts';

export interface SessionRoutesOptions extends WorkerAccessOptions {
  /** IANA time zone of the agency. */
  readonly timeZone: string;
  /** Whether the cookie travels over https only. @default wherever the address is not of this machine */
  readonly secureCookie?: boolean | undefined;
}

/** Signing in and out of the inbox, and asking whether one is signed in. */
export function sessionRoutes(router: Router, options: SessionRoutesOptions): void {
  const { database, token, now, timeZone, secureCookie } = options;
  const isSecure = ({ url }: Call) => secureCookie ?? !isLoopback(url);

  router.route('/worker/session', {
    GET: async ({ request, url }) => {
      parametersIn(url);
      const session = await sessionOf(database, request.headers, now());
      const signedIn = session?.tokenId === token.id;
      const name = signedIn ? session.name : undefined;
      return privateJson({ signedIn, timeZone, ...(name !== undefined && { name }) } satisfies SessionState);
    },
    POST: async (call) => {
      const { request, url, from } = call;
      requireOwnPage(request);
      parametersIn(url);
      const { token: given, name } = await readSmallJson(request, signInSchema);
      if (!isWorkerToken(token, given)) await refuseToken(options, from);
      // Whoever sat here before is signed out: on a shared computer nobody else's session lives on.
      await endSession(database, request.headers);
      await writeAudit(database, now(), token.id, 'sign-in');
      return withCookie(await startSession(database, { tokenId: token.id, name, now: now(), secure: isSecure(call) }));
    },
    DELETE: async (call) => {
      const { request, url } = call;
      requireOwnPage(request);
      parametersIn(url);
      const session = await sessionOf(database, request.headers, now());
      await endSession(database, request.headers);
      if (session) await writeAudit(database, now(), session.tokenId, 'sign-out');
      return withCookie(endedCookie(isSecure(call)));
    },
  });
}

const withCookie = (cookie: string) =>
  new Response(null, { status: 204, headers: { 'Set-Cookie': cookie, 'Cache-Control': 'no-store' } });

/** Only there plain http is in use, which a Secure cookie would not survive in every browser. */
const isLoopback = ({ hostname }: URL) => /^(localhost|127(\.\d+){3}|\[::1\])$/.test(hostname);
