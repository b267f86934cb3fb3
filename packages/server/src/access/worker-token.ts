import { randomBytes } from 'node:crypto';
import type { IntakeDatabase } from '../database/open-database.ts';
import { digestOf, sameSecret } from '../http/digest.ts';

/** A new worker token: 256 random bits as base64url. */
export function newWorkerToken(): string {
  return randomBytes(32).toString('base64url');
}

/** The hash of a worker token that is kept: `sha256-` + base64url. */
export function hashWorkerToken(token: string): string {
  return digestOf(token);
}

/** The one token that opens the worker side. Its `id` stands in the audit. */
export interface WorkerToken {
  readonly id: string;
  readonly hash: string;
}

/** Writes down which token is in use, by its hash. */
export async function registerWorkerToken(database: IntakeDatabase, hash: string, now: Date): Promise<WorkerToken> {
  const id = `token-${hash.slice('sha256-'.length, 'sha256-'.length + 8)}`;
  await database
    .insertInto('worker_tokens')
    .values({ id, hash, first_used_at: now })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  return { id, hash };
}

/** Whether somebody brought the token, compared in constant time. */
export function isWorkerToken(token: WorkerToken, given: string): boolean {
  return sameSecret(hashWorkerToken(given), token.hash);
}
