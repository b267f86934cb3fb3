import { type SelectQueryBuilder, sql } from 'kysely';
import type { BackgroundWork, Rest } from '../background/background-work.ts';
import type { IntakeDatabase } from '../database/open-database.ts';
import type { SubmissionStatus, Tables } from '../database/tables.ts';
import type { FormStore } from '../forms/form-store.ts';
import { readRow } from '../submissions/read-row.ts';
import { bodiesOf, inBatches } from '../submissions/row-batches.ts';
import { csvRow } from './csv.ts';
import { CsvCells } from './csv-cells.ts';
import { csvColumns } from './csv-columns.ts';
import { entryOf } from './submission-entry.ts';
import { type ListRow, listColumns, sizeOfBody } from './submission-list.ts';

/** The database and forms of an export. */
export interface CsvOptions {
  readonly database: IntakeDatabase;
  readonly forms: FormStore;
  readonly now: () => Date;
  /** IANA time zone of the agency. */
  readonly timeZone: string;
  readonly work: BackgroundWork;
}

/** A query of an export. */
export interface CsvQuery {
  /** The worker's language (BCP 47): answers and columns in words. @default codes */
  readonly language?: string | undefined;
  readonly status?: SubmissionStatus | undefined;
  /** From when on it was received. */
  readonly from?: Date | undefined;
  /** Before when it was received. */
  readonly before?: Date | undefined;
}

/** The plan of an export, settled before it begins. */
export interface ExportPlan {
  readonly count: number;
  /** The versions of forms that were filled in, the last used first. */
  readonly hashes: readonly string[];
  /** When the last of them came, as exact as the database has it. */
  readonly last: string | undefined;
}

/** A row with the moment it came, as exact as the database has it. */
type CsvRow = ListRow & { readonly came: string };

/** How many rows the database is asked for at once; their bodies come in smaller batches. */
const rowsAtOnce = 500;
const came = sql<string>`received_at::text`;

/** Looks at what there is: what arrives from now on is not in the export. */
export async function planExport(database: IntakeDatabase, query: CsvQuery): Promise<ExportPlan> {
  const rows = await chosen(database.selectFrom('submissions'), query)
    .select(['form_hash', sql<string>`max(received_at)::text`.as('last'), (from) => from.fn.countAll().as('count')])
    .groupBy('form_hash')
    .orderBy(sql`max(received_at)`, 'desc')
    .execute();
  return {
    count: rows.reduce((sum, { count }) => sum + Number(count), 0),
    hashes: rows.map((row) => row.form_hash),
    last: rows[0]?.last,
  };
}

/**
 * The export as CSV: a row a submission, oldest first, a column a question. It is made page by page in the queue for long
 * work, so that it costs nobody else their turn, and the same memory for ten rows and a million. What is deleted meanwhile is
 * not in it.
 */
export async function* csvPages(options: CsvOptions, query: CsvQuery, plan: ExportPlan): AsyncGenerator<string, void> {
  const { database, forms, work } = options;
  const versions = await Promise.all(plan.hashes.map((hash) => forms.version(hash)));
  const known = versions.filter((version) => version !== undefined);
  const cells = new CsvCells(csvColumns(known, query.language), query.language);
  yield csvRow(cells.head());
  let after: CsvRow | undefined;
  do {
    const rows: readonly CsvRow[] = await rowsAfter(database, query, plan, after);
    for (const batch of inBatches(rows)) yield await work.page((rest) => csvPage(options, query, cells, batch, rest));
    after = rows.at(-1);
  } while (after);
}

async function csvPage(
  { database, forms, now, timeZone }: CsvOptions,
  { language }: CsvQuery,
  cells: CsvCells,
  batch: readonly CsvRow[],
  rest: Rest,
): Promise<string> {
  const open = batch.filter(({ sealed }) => !sealed);
  const bodies = await bodiesOf(database, open);
  const view = { language, now: now(), timeZone };
  const lines: string[] = [];
  for (const row of batch) {
    const body = row.sealed ? new Uint8Array() : bodies.get(row.id);
    if (body) {
      const read = await readRow(forms, { ...row, body });
      lines.push(csvRow(cells.row(entryOf(row, read, view), read)));
    }
    await rest();
  }
  return lines.join('');
}

function rowsAfter(
  database: IntakeDatabase,
  query: CsvQuery,
  { hashes, last }: ExportPlan,
  after: CsvRow | undefined,
): Promise<readonly CsvRow[]> {
  if (last === undefined) return Promise.resolve([]);
  let rows = chosen(database.selectFrom('submissions'), query)
    .where('form_hash', 'in', hashes)
    .where(sql<boolean>`received_at <= ${last}::timestamptz`);
  if (after) rows = rows.where(sql<boolean>`(received_at, id) > (${after.came}::timestamptz, ${after.id}::text)`);
  return rows
    .select([...listColumns, sizeOfBody, came.as('came')])
    .orderBy('received_at')
    .orderBy('id')
    .limit(rowsAtOnce)
    .execute();
}

function chosen(rows: SelectQueryBuilder<Tables, 'submissions', object>, { status, from, before }: CsvQuery) {
  let some = rows;
  if (status) some = some.where('status', '=', status);
  if (from) some = some.where('received_at', '>=', from);
  if (before) some = some.where('received_at', '<', before);
  return some;
}
