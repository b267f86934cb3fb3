import type { IntakeDatabase } from '../database/open-database.ts';
import { digestOf } from '../http/digest.ts';
import type { Sealing } from './sealing.ts';

/**
 * Keeps the canary of each keyset, once: a database that is brought back from a backup can be tried with it against old keys too.
 */
export async function keepCanary(database: IntakeDatabase, { keyset, canary }: Sealing, now: Date): Promise<void> {
  if (canary === undefined) return;
  const signed = digestOf(keyset.signature);
  await database
    .insertInto('canaries')
    .values({ keyset: signed, seq: keyset.seq, body: canary, kept_at: now })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

/** The canary of a keyset, as it was kept first. */
export async function canaryOf(database: IntakeDatabase, { keyset }: Sealing): Promise<unknown> {
  const row = await database
    .selectFrom('canaries')
    .select('body')
    .where('keyset', '=', digestOf(keyset.signature))
    .executeTakeFirst();
  return row && (JSON.parse(new TextDecoder().decode(row.body)) as unknown);
}
