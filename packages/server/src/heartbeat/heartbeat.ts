import { sql, type Transaction } from 'kysely';
import type { IntakeDatabase } from '../database/open-database.ts';
import type { HoldReason, Tables } from '../database/tables.ts';
import { tellStaff } from './staff-alerts.ts';
import { timeNotRun } from './time-not-run.ts';

const hour = 3_600_000;
const day = 24 * hour;
/** How long a server may be away before its clock has to prove itself. */
const longestGap = 5 * day;
/** How much of fourteen days may pass with no server there: more than the free days of an agency, less than a warning's time. */
const longestInAll = 7 * day;
/** How far two servers' clocks may be apart. */
const tolerance = 10 * 60_000;
const holdFor = 7 * day;
/** A little less than a day, so that hourly looks write one a day. */
const beatEvery = 20 * hour;

/** Why nothing is deleted by itself now, and until when. */
export interface DeletionHold {
  readonly reason: HoldReason;
  readonly until: Date;
}

/** The result of one look at the clock. */
export interface Heartbeat {
  readonly hold: DeletionHold | undefined;
  /** Whether this was the first look of a day. */
  readonly isNewDay: boolean;
}

/**
 * Writes down once a day that a server runs, and looks whether its clock can be trusted with what is deleted by itself. It cannot, for seven
 * days, when no server ran for five days or for seven of fourteen (or the clock jumped ahead, at once or in steps), when the clock went back, when a row is dated ahead of it, or when this
 * is another database than the one the last day was written in (a dump was restored). Staff are told of it. Any number of processes may ask.
 *
 * @param ran for how many milliseconds this process ran since it last looked, by a clock that nobody sets. @default not measured
 */
export function beat(database: IntakeDatabase, now: Date, ran?: number): Promise<Heartbeat> {
  return database.transaction().execute(async (transaction) => {
    await takeTurns(transaction);
    const place = await placeOf(transaction);
    const last = await transaction
      .selectFrom('heartbeats')
      .select(['id', 'at', 'place'])
      .orderBy('id', 'desc')
      .executeTakeFirst();
    const held = await transaction.selectFrom('deletion_holds').selectAll().orderBy('id', 'desc').executeTakeFirst();
    const newest = await newestRow(transaction);
    if (last && ran !== undefined) await addRunningTime(transaction, last.id, ran);
    const notRun = await timeNotRun(transaction, now, held?.since);
    const reason = troubleIn({ now, place, last, newest, known: held?.ahead ?? undefined, notRun });
    const isNewDay = reason !== undefined || !last || now.getTime() - last.at.getTime() >= beatEvery;
    if (isNewDay)
      await transaction
        .insertInto('heartbeats')
        .values({ at: now, place, ran: ran === undefined ? null : 0 })
        .execute();
    const isHeld = held !== undefined && held.since <= later(now, tolerance) && now < held.until;
    if (reason === undefined) return { hold: isHeld ? held : undefined, isNewDay };
    const until = later(now, holdFor);
    const ahead = newest && newest > later(now, tolerance) ? newest : null;
    await transaction.insertInto('deletion_holds').values({ reason, since: now, until, ahead }).execute();
    if (!isHeld || held.reason !== reason) await tellStaff(transaction, 'deletion-held', { reason, until }, now);
    return { hold: { reason, until }, isNewDay };
  });
}

/** Until the transaction ends, no other process decides about what is deleted by itself. */
export async function takeTurns(transaction: Transaction<Tables>): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtext('open-intake deletion'))`.execute(transaction);
}

async function addRunningTime(transaction: Transaction<Tables>, heartbeat: number, ran: number): Promise<void> {
  await transaction
    .updateTable('heartbeats')
    .set({ ran: sql<number>`ran + ${ran}` })
    .where('id', '=', heartbeat)
    .execute();
}

interface Clocks {
  readonly now: Date;
  readonly place: string;
  /** The last heartbeat. */
  readonly last: { readonly at: Date; readonly place: string } | undefined;
  /** The date of the newest row of all. */
  readonly newest: Date | undefined;
  /** The date ahead of the clock that a hold was begun for already. */
  readonly known: Date | undefined;
  /** Milliseconds of the last days in which no server ran. */
  readonly notRun: number;
}

function troubleIn({ now, place, last, newest, known, notRun }: Clocks): HoldReason | undefined {
  if (last && now < later(last.at, -tolerance)) return 'clock-back';
  const seen = last?.at ?? newest;
  if (seen && now.getTime() - seen.getTime() > longestGap) return 'gap';
  if (notRun >= longestInAll) return 'gap';
  if (last && last.place !== place) return 'restored';
  if (newest && newest > later(now, tolerance) && !(known && newest <= known)) return 'row-ahead';
  return undefined;
}

const later = (date: Date, ms: number) => new Date(date.getTime() + ms);

async function newestRow(transaction: Transaction<Tables>): Promise<Date | undefined> {
  const { rows } = await sql<{ newest: Date | null }>`
    select greatest(
      (select max(received_at) from submissions),
      (select max(at) from audit),
      (select max(deleted_at) from tombstones)
    ) as newest`.execute(transaction);
  return rows[0]?.newest ?? undefined;
}

/** Which database this is. A dump that is restored becomes other objects, here or on another server. */
async function placeOf(transaction: Transaction<Tables>): Promise<string> {
  const { rows } = await sql<{ place: string }>`
    select concat_ws('-', oid, 'submissions'::regclass::oid) as place
    from pg_database where datname = current_database()`.execute(transaction);
  return rows[0]?.place ?? '';
}
