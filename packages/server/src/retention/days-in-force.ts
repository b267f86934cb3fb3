import type { Transaction } from 'kysely';
import type { Tables } from '../database/tables.ts';

const day = 86_400_000;
/** How long staff have between a warning and a deletion, in days. */
export const warningDays = 14;

/** For how many days answers are kept, and since when the agency file says what it says. */
export interface DaysInForce {
  readonly days: number;
  readonly since: Date;
}

/**
 * For how many days answers are kept now. A lower `retentionDays` counts only once it has been in the agency file for
 * fourteen days: until then the number of before does.
 */
export async function daysInForce(transaction: Transaction<Tables>, days: number, now: Date): Promise<DaysInForce> {
  const terms = await transaction
    .selectFrom('retention_terms')
    .select(['days', 'since'])
    .orderBy('id', 'desc')
    .execute();
  if (terms[0]?.days !== days) {
    await transaction.insertInto('retention_terms').values({ days, since: now }).execute();
    terms.unshift({ days, since: now });
  }
  const before = new Date(now.getTime() - warningDays * day);
  const old = terms.findIndex(({ since }) => since <= before);
  const counting = old < 0 ? terms : terms.slice(0, old + 1);
  return { days: Math.max(...counting.map((term) => term.days)), since: terms[0]?.since ?? now };
}
