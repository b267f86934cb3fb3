import { randomBytes } from 'node:crypto';
import type { IntakeDatabase } from '../database/open-database.ts';
import { hexDigest } from '../http/digest.ts';

/** The cookie's name. */
export const sessionCookie = 'oi_worker';
const hours = 12;

/** Signs a browser of the inbox in and gives the cookie: not for scripts, not for other sites, only for `/worker`. */
export async function startSession(
  database: IntakeDatabase,
  tokenId: string,
  now: Date,
  secure: boolean,
): Promise<string> {
  const secret = randomBytes(32).toString('base64url');
  await database.deleteFrom('worker_sessions').where('expires_at', '<', now).execute();
  const expires = new Date(now.getTime() + hours * 3_600_000);
  await database
    .insertInto('worker_sessions')
    .values({ hash: hexDigest(secret), token_id: tokenId, expires_at: expires })
    .execute();
  return cookie(secret, hours * 3600, secure);
}

/** Ends the session of a request and gives the cookie that takes the first one back. */
export async function endSession(database: IntakeDatabase, headers: Headers, secure: boolean): Promise<string> {
  const secret = secretIn(headers);
  if (secret !== undefined)
    await database.deleteFrom('worker_sessions').where('hash', '=', hexDigest(secret)).execute();
  return cookie('', 0, secure);
}

/** The token a signed-in browser stands for, while that token is in use. */
export async function sessionToken(database: IntakeDatabase, headers: Headers, now: Date): Promise<string | undefined> {
  const secret = secretIn(headers);
  if (secret === undefined) return undefined;
  const row = await database
    .selectFrom('worker_sessions')
    .select('token_id')
    .where('hash', '=', hexDigest(secret))
    .where('expires_at', '>', now)
    .executeTakeFirst();
  return row?.token_id;
}

function cookie(value: string, seconds: number, secure: boolean): string {
  return `${sessionCookie}=${value}; Path=/worker; Max-Age=${seconds}; HttpOnly; SameSite=Strict${secure ? '; Secure' : ''}`;
}

function secretIn(headers: Headers): string | undefined {
  const found = new RegExp(`(?:^|;\\s*)${sessionCookie}=([A-Za-z0-9_-]{43})(?:;|$)`).exec(headers.get('Cookie') ?? '');
  return found?.[1];
}
