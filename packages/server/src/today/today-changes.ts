import { parseToday, type TodayStatement } from '@open-intake/core';
import { sql } from 'kysely';
import type { Worker } from '../api/audience.ts';
import type { TodayHistory } from '../api/worker-schemas.ts';
import type { IntakeDatabase } from '../database/open-database.ts';
import type { TodayChangesTable } from '../database/tables.ts';
import { ProblemError } from '../http/problem.ts';

/** What was stated last, whether it still holds or not. */
export interface LastChange {
  /** 0 where nobody ever stated anything. */
  readonly revision: number;
  readonly statements: readonly TodayStatement[];
}

/** The last change. */
export async function lastChange(database: IntakeDatabase): Promise<LastChange> {
  const row = await database
    .selectFrom('today_changes')
    .select(['revision', 'statements'])
    .orderBy('revision', 'desc')
    .limit(1)
    .executeTakeFirst();
  return row === undefined
    ? { revision: 0, statements: [] }
    : { revision: row.revision, statements: statementsIn(row.statements) };
}

/** A change, and who makes it. */
export interface TodayChange {
  readonly statements: readonly TodayStatement[];
  /** The revision that the worker saw. */
  readonly expected: number | undefined;
  readonly worker: Worker;
  readonly now: Date;
}

/**
 * Writes a change down, unless somebody else did meanwhile: of two at once one is written.
 *
 * @returns its revision
 * @throws ProblemError 412 `changed`, also for who does not say what they saw
 */
export async function writeChange(
  database: IntakeDatabase,
  { statements, expected, worker, now }: TodayChange,
): Promise<number> {
  if (expected === undefined) throw new ProblemError(412, 'changed');
  const next = expected + 1;
  const written = await sql<Pick<TodayChangesTable, 'revision'>>`
    insert into today_changes (revision, at, who, name, statements)
    select ${next}::integer, ${now}::timestamptz, ${worker.tokenId}::text, ${worker.name ?? null}::text, ${JSON.stringify(statements)}::text
    where coalesce((select max(revision) from today_changes), 0) = ${expected}::integer
    on conflict do nothing
    returning revision`.execute(database);
  if (written.rows.length === 0) throw new ProblemError(412, 'changed');
  return next;
}

const mostListed = 200;

/** The newest changes, each with what was stated before it. */
export async function listChanges(database: IntakeDatabase): Promise<TodayHistory['changes']> {
  const rows = await database
    .selectFrom('today_changes')
    .selectAll()
    .orderBy('revision', 'desc')
    .limit(mostListed + 1)
    .execute();
  return rows.slice(0, mostListed).map(({ revision, at, who, name, statements }, index) => ({
    revision,
    at: at.toISOString(),
    who,
    ...(name !== null && { name }),
    statements: [...statementsIn(statements)],
    before: [...statementsIn(rows[index + 1]?.statements ?? '[]')],
  }));
}

function statementsIn(text: string): readonly TodayStatement[] {
  return parseToday({ format: 'open-intake-today/1', statements: JSON.parse(text) as unknown }).statements;
}
