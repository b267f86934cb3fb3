import { randomBytes } from 'node:crypto';
import { generateCookie } from 'hono/cookie';
import { sessionCookie } from '../api/audience.ts';
import type { IntakeDatabase } from '../database/open-database.ts';
import { hexDigest } from '../http/digest.ts';

const hours = 12;

/** A signed-in browser of the inbox. */
export interface WorkerSession {
  /** Names the session where others may see it; the cookie does not follow from it. */
  readonly id: string;
  /** Which worker token opened it. */
  readonly tokenId: string;
  /** What the worker wants to be called by colleagues, where they said so. */
  readonly name: string | undefined;
}

/** The settings of a new session. */
export interface StartSessionOptions {
  readonly tokenId: string;
  readonly name?: string | undefined;
  readonly now: Date;
  /** Whether the cookie travels over https only. */
  readonly secure: boolean;
}

/** Signs a browser of the inbox in and gives the cookie: not for scripts, not for other sites, only for `/worker`. */
export async function startSession(
  database: IntakeDatabase,
  { tokenId, name, now, secure }: StartSessionOptions,
): Promise<string> {
  const secret = randomBytes(32).toString('base64url');
  const expires = new Date(now.getTime() + hours * 3_600_000);
  await database
    .insertInto('worker_sessions')
    .values({
      hash: hexDigest(secret),
      token_id: tokenId,
      expires_at: expires,
      id: `session-${randomBytes(9).toString('base64url')}`,
      name: name ?? null,
    })
    .execute();
  return cookie(secret, hours * 3600, secure);
}

/** Ends the session of a request, if there is one. */
export async function endSession(database: IntakeDatabase, headers: Headers): Promise<void> {
  const secrets = secretsIn(headers);
  if (secrets.length > 0)
    await database.deleteFrom('worker_sessions').where('hash', 'in', secrets.map(hexDigest)).execute();
}

/** The cookie that takes the first one back. */
export const endedCookie = (secure: boolean): string => cookie('', 0, secure);

/** The session of a request, while it lasts. */
export async function sessionOf(
  database: IntakeDatabase,
  headers: Headers,
  now: Date,
): Promise<WorkerSession | undefined> {
  const [secret] = secretsIn(headers);
  if (secret === undefined) return undefined;
  const row = await database
    .selectFrom('worker_sessions')
    .select(['id', 'token_id', 'name'])
    .where('hash', '=', hexDigest(secret))
    .where('expires_at', '>', now)
    .executeTakeFirst();
  return row && { id: row.id, tokenId: row.token_id, name: row.name ?? undefined };
}

function cookie(value: string, maxAge: number, secure: boolean): string {
  return generateCookie(sessionCookie, value, { path: '/worker', maxAge, httpOnly: true, sameSite: 'Strict', secure });
}

/**
 * A browser sends two of a name when another path or host of the site set one as well, and signing out ends both: hono's
 * `getCookie` would give the first alone.
 */
function secretsIn(headers: Headers): readonly string[] {
  const pattern = new RegExp(`(?:^|;\\s*)${sessionCookie}=([A-Za-z0-9_-]{43})(?=;|$)`, 'g');
  return [...(headers.get('Cookie') ?? '').matchAll(pattern)].flatMap(([, secret]) => secret ?? []);
}
