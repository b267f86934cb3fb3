import { sql, type Transaction } from 'kysely';
import type { Tables } from '../database/tables.ts';
import { type DaysInForce, warningDays } from './days-in-force.ts';

/** The warning to staff before anything is deleted. */
export interface DeletionWarning {
  /** How many are deleted soon that were not said before. */
  readonly soon: number;
  /** The first day on which one of them goes. */
  readonly from: Date | undefined;
  /** How many are past their days and stay, because nobody opened them or they are not done. */
  readonly stillOpen: number;
}

/**
 * Gives what is done and soon past its days the date on which it goes: fourteen days from now at the earliest, or as many as
 * answers are kept where that was less when it came. What was opened again, or is kept longer now, loses its date.
 */
export async function warnOfDeletion(
  transaction: Transaction<Tables>,
  { days, since }: DaysInForce,
  now: Date,
): Promise<DeletionWarning> {
  const ahead = Math.min(warningDays, days);
  const soonPast = sql<Date>`${now}::timestamptz - make_interval(days => ${days - ahead}::int)`;
  await transaction
    .updateTable('submissions')
    .set({ delete_after: null })
    .where('delete_after', 'is not', null)
    .where((where) => where.or([where('status', '<>', 'done'), where('received_at', '>=', soonPast)]))
    .execute();
  const warned = await transaction
    .updateTable('submissions')
    .set({
      delete_after: sql<Date>`greatest(received_at + make_interval(days => ${days}::int), ${now}::timestamptz + make_interval(days => case when received_at < ${since} then ${warningDays}::int else ${ahead}::int end))`,
    })
    .where('status', '=', 'done')
    .where('delete_after', 'is', null)
    .where('received_at', '<', soonPast)
    .returning('delete_after')
    .execute();
  const { count } = await transaction
    .selectFrom('submissions')
    .select((from) => from.fn.countAll().as('count'))
    .where('status', '<>', 'done')
    .where('received_at', '<', sql<Date>`${now}::timestamptz - make_interval(days => ${days}::int)`)
    .executeTakeFirstOrThrow();
  const dates = warned.flatMap(({ delete_after: date }) => (date ? [date.getTime()] : []));
  return {
    soon: warned.length,
    from: dates.length > 0 ? new Date(Math.min(...dates)) : undefined,
    stillOpen: Number(count),
  };
}
