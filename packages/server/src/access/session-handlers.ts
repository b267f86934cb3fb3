import type { Call, Handlers } from '../api/call.ts';
import { routes } from '../api/routes.ts';
import { type SessionState, signInSchema } from '../api/worker-schemas.ts';
import { isLoopback } from '../http/loopback.ts';
import { readJsonBody } from '../http/read-json-body.ts';
import { writeAudit } from './audit.ts';
import { type AccessOptions, refuseToken } from './guard.ts';
import { endedCookie, endSession, sessionOf, startSession } from './worker-session.ts';
import { isWorkerToken } from './worker-token.ts';

/** Settings of sessions, beside those of the guard. */
export interface SessionOptions extends AccessOptions {
  /** IANA time zone of the agency. */
  readonly timeZone: string;
  /** The agency's name by language tag, for whoever signed in to print. */
  readonly agencyName?: SessionState['agency'];
  /** Ids of the forms that are offered, for whoever signed in to fill one in with somebody. */
  readonly forms: readonly string[];
  /** Whether the cookie travels over https only. @default wherever the address is not of this machine */
  readonly secureCookie?: boolean | undefined;
}

/** Signing in and out of the inbox, and asking whether one is signed in. */
export function sessionHandlers(options: SessionOptions): Handlers<'getSession' | 'signIn' | 'signOut'> {
  const { database, token, now, timeZone, agencyName, forms, secureCookie } = options;
  // Plain http is in use on this machine only, and a Secure cookie would not survive it in every browser.
  const isSecure = ({ url }: Pick<Call, 'url'>) => secureCookie ?? !isLoopback(url.hostname);

  return {
    async getSession({ request }) {
      const session = await sessionOf(database, request.headers, now());
      const signedIn = session?.tokenId === token.id;
      const name = signedIn ? session.name : undefined;
      return Response.json({
        signedIn,
        timeZone,
        ...(name !== undefined && { name }),
        ...(signedIn && agencyName && { agency: agencyName }),
        ...(signedIn && { forms: [...forms] }),
      } satisfies SessionState);
    },

    async signIn(call) {
      const { request, from } = call;
      const { token: given, name } = await readJsonBody(request, signInSchema, routes.signIn.limits.body);
      if (!isWorkerToken(token, given)) await refuseToken(options, from);
      // Whoever sat here before is signed out: on a shared computer nobody else's session lives on.
      await endSession(database, request.headers);
      await writeAudit(database, now(), token.id, 'sign-in');
      return withCookie(await startSession(database, { tokenId: token.id, name, now: now(), secure: isSecure(call) }));
    },

    async signOut(call) {
      const { request } = call;
      const session = await sessionOf(database, request.headers, now());
      await endSession(database, request.headers);
      if (session) await writeAudit(database, now(), session.tokenId, 'sign-out');
      return withCookie(endedCookie(isSecure(call)));
    },
  };
}

const withCookie = (cookie: string) => new Response(null, { status: 204, headers: { 'Set-Cookie': cookie } });
