import type { Transaction } from 'kysely';
import type { Tables } from '../database/tables.ts';

const day = 86_400_000;
/** As long as staff are warned ahead of what is deleted. */
const window = 14 * day;
/** Milliseconds of work that make a day one in which a server ran. Looks come once an hour. */
const enough = 30 * 60_000;

/**
 * How much of the last fourteen days, or of the time since deletion was last held, no server was there for, in milliseconds. A stretch between two
 * heartbeats in which a server ran for half an hour counts as lived for a day; a clock that jumps ahead at each start lives through nothing.
 */
export async function timeNotRun(transaction: Transaction<Tables>, now: Date, held: Date | undefined): Promise<number> {
  const start = Math.max(now.getTime() - window, held && held <= now ? held.getTime() : 0);
  const rows = await transaction
    .selectFrom('heartbeats')
    .select(['at', 'ran'])
    .where('at', '<=', now)
    .where('at', '>', new Date(start - window))
    .orderBy('id')
    .execute();
  return rows.reduce((sum, { at, ran }, index) => {
    const from = Math.max(start, at.getTime());
    const until = rows[index + 1]?.at.getTime() ?? now.getTime();
    const span = Math.max(0, until - from);
    const lived = ran === null ? span : ran >= enough ? day : 0;
    return sum + Math.max(0, span - lived);
  }, 0);
}
