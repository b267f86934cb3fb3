import { type SelectQueryBuilder, sql } from 'kysely';
import type { SubmissionEntry, SubmissionList } from '../api/worker-schemas.ts';
import { type BackgroundWork, restEvery } from '../background/background-work.ts';
import type { IntakeDatabase } from '../database/open-database.ts';
import type { SubmissionStatus, Tables } from '../database/tables.ts';
import type { FormStore } from '../forms/form-store.ts';
import { deletionState } from '../retention/deletion-state.ts';
import type { DueTimes } from '../submissions/due-times.ts';
import { readRow, type SubmissionFacts } from '../submissions/read-row.ts';
import { bodiesOf, inBatches, type RowHead } from '../submissions/row-batches.ts';
import { type Cursor, cursorAfter } from './cursor.ts';
import { type EntryView, entryOf } from './submission-entry.ts';

/** The database, forms and clock of a list. */
export interface ListOptions {
  readonly database: IntakeDatabase;
  readonly forms: FormStore;
  readonly now: () => Date;
  readonly timeZone: string;
  readonly dueTimes: DueTimes;
  readonly work: BackgroundWork;
}

/** A query of the list. */
export interface ListQuery extends EntryView {
  readonly status?: SubmissionStatus | undefined;
  readonly after?: Cursor | undefined;
}

/** A row of the list before its body. */
export type ListRow = SubmissionFacts & RowHead;

const pageSize = 50;
/** How long a list waits for the last due times of the day, in milliseconds. */
const longestWait = 250;
const done = sql<number>`case when status = 'done' then 1 else 0 end`;
const due = sql<Date>`coalesce(due_at, 'infinity'::timestamptz)`;

/**
 * A page of the list: what is due soonest first, what is done last. On the first call of a day with very many open ones some may
 * still stand in the place they had the day before; then the list says so, and what it says about each is of today all the same.
 */
export async function listSubmissions(options: ListOptions, query: ListQuery): Promise<SubmissionList> {
  const beingSorted = await options.dueTimes.refreshWithin(query.after ? 0 : longestWait);
  return options.work.first(() => pageOf(options, query, beingSorted));
}

async function pageOf(options: ListOptions, query: ListQuery, beingSorted: number): Promise<SubmissionList> {
  const { database, forms } = options;
  const rows = await selectPage(database, query);
  const page = rows.slice(0, pageSize);
  const submissions = await entriesOf(options, page, query);
  const last = page.at(-1);
  const languages = [...new Set(forms.all.flatMap(({ form }) => form.languages))];
  const undelivered = query.after ? 0 : await countUndelivered(database);
  const deletion = query.after ? undefined : await deletionState(database, options.now());
  return {
    submissions,
    languages,
    ...(undelivered > 0 ? { undelivered } : {}),
    ...(deletion ? { deletion } : {}),
    ...(beingSorted > 0 ? { beingSorted } : {}),
    ...(rows.length > pageSize && last ? { next: cursorAfter(last) } : {}),
  };
}

async function countUndelivered(database: IntakeDatabase): Promise<number> {
  const { count } = await database
    .selectFrom('notices')
    .select((from) => from.fn.countAll().as('count'))
    .where('state', '=', 'undelivered')
    .executeTakeFirstOrThrow();
  return Number(count);
}

/** Columns that are read before the body. A sealed row needs no body. */
export const listColumns = [
  'id',
  'form_hash',
  'words_hash',
  'form_id',
  'form_version',
  'received_at',
  'digest',
  'code',
  'status',
  'seen_at',
  'due_at',
  'flagged_on',
  'signals',
  'sealed',
  'receipt_signature',
  'revision',
  'holder',
  'holder_name',
  'held_since',
  'delete_after',
] as const;
/** Bytes of the body, where it is read at all. */
export const sizeOfBody = sql<number>`case when sealed then 0 else octet_length(body) end`.as('size');

function selectPage(database: IntakeDatabase, { status, after }: ListQuery): Promise<ListRow[]> {
  let query = database.selectFrom('submissions').select([...listColumns, sizeOfBody]);
  if (status) query = query.where('status', '=', status);
  if (after) query = query.where(afterPlace(after));
  return inListOrder(query)
    .limit(pageSize + 1)
    .execute();
}

/** What is due soonest first, what is done last. */
export function inListOrder<Row>(rows: SelectQueryBuilder<Tables, 'submissions', Row>) {
  return rows.orderBy(done).orderBy(due).orderBy('received_at').orderBy('id');
}

/** The rows behind a place in that order. */
export function afterPlace(after: Cursor) {
  const place = sql`(${after.done ? 1 : 0}::int, ${after.due}::timestamptz, ${after.received}::timestamptz, ${after.id}::text)`;
  return sql<boolean>`(${done}, ${due}, received_at, id) > ${place}`;
}

/** The lines of some rows, in their order. */
export async function entriesOf(
  options: ListOptions,
  rows: readonly ListRow[],
  view: EntryView,
): Promise<SubmissionEntry[]> {
  const entries: SubmissionEntry[] = [];
  const rest = restEvery();
  for (const batch of inBatches(rows)) {
    const bodies = await bodiesOf(
      options.database,
      batch.filter(({ sealed }) => !sealed),
    );
    for (const row of batch) {
      const body = row.sealed ? new Uint8Array() : bodies.get(row.id);
      if (body) entries.push(entryOf(row, await readRow(options.forms, { ...row, body }), view));
      await rest();
    }
  }
  return entries;
}
