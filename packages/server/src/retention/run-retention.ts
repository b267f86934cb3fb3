import type { IntakeDatabase } from '../database/open-database.ts';
import type { HoldReason } from '../database/tables.ts';
import { beat, type DeletionHold, takeTurns } from '../heartbeat/heartbeat.ts';
import { tellStaff } from '../heartbeat/staff-alerts.ts';
import { daysInForce } from './days-in-force.ts';
import { purgeAside, purgeExpired } from './purge-expired.ts';
import { warnOfDeletion } from './warn-of-deletion.ts';

/** The log line of one look: counts, never which rows. */
export type RetentionLine = string;

const why: Readonly<Record<HoldReason, string>> = {
  gap: 'no server ran for five days, or seven of fourteen, or the clock jumped ahead',
  'clock-back': 'the clock went back',
  'row-ahead': 'something is dated ahead of the clock',
  restored: 'the database was restored from a dump',
};

const dateOf = (date: Date) => date.toISOString().slice(0, 10);

/** One line about a hold, such as `nothing is deleted until 2026-12-06: the clock went back`. */
export const holdLine = ({ reason, until }: DeletionHold): string =>
  `retention: nothing is deleted by itself until ${dateOf(until)}: ${why[reason]}`;

/**
 * Looks once: whether the clock can be trusted, what staff are to be warned of, and what goes today.
 *
 * @param days `retentionDays` of the agency file
 * @param ran as for `beat`
 * @returns lines for the log
 */
export async function runRetention(
  database: IntakeDatabase,
  days: number,
  now: Date,
  ran?: number,
): Promise<readonly RetentionLine[]> {
  const { hold, isNewDay } = await beat(database, now, ran);
  if (hold) return [holdLine(hold)];
  const { kept, warning } = await database.transaction().execute(async (transaction) => {
    await takeTurns(transaction);
    const inForce = await daysInForce(transaction, days, now);
    const warning = await warnOfDeletion(transaction, inForce, now);
    if (warning.soon > 0) await tellStaff(transaction, 'deletion-soon', { ...warning, count: warning.soon }, now);
    return { kept: inForce.days, warning };
  });
  const deleted = await purgeExpired(database, kept, now);
  if (isNewDay) await purgeAside(database, kept, now);
  return [
    ...(kept > days ? [`retention: ${days} days instead of ${kept} count once they stood for 14 days`] : []),
    ...(warning.soon > 0 && warning.from
      ? [`retention: ${warning.soon} will be deleted, from ${dateOf(warning.from)} on`]
      : []),
    ...(isNewDay && warning.stillOpen > 0
      ? [`retention: ${warning.stillOpen} older than ${kept} days stay, because they are not done`]
      : []),
    ...(deleted > 0 ? [`retention: ${deleted} deleted, older than ${kept} days`] : []),
  ];
}
