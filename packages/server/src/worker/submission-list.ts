import { sql } from 'kysely';
import type { IntakeDatabase } from '../database/open-database.ts';
import type { SubmissionStatus } from '../database/tables.ts';
import type { FormStore } from '../forms/form-store.ts';
import { dayIn } from '../submissions/day-in.ts';
import { type SubmissionRow, submissionOf } from '../submissions/packet-of.ts';
import { type Triage, triage } from '../submissions/triage.ts';
import { urgencyOf } from '../submissions/urgency.ts';
import { type Cursor, cursorAfter } from './cursor.ts';
import type { SubmissionEntry, SubmissionList } from './worker-schemas.ts';

export interface ListOptions {
  readonly database: IntakeDatabase;
  readonly forms: FormStore;
  readonly now: () => Date;
  readonly timeZone: string;
}

export interface ListQuery {
  /** The worker's language (BCP 47). @default the first language of each form */
  readonly language?: string | undefined;
  readonly status?: SubmissionStatus | undefined;
  readonly after?: Cursor | undefined;
}

const pageSize = 50;
const done = sql<number>`case when status = 'done' then 1 else 0 end`;
const due = sql<Date>`coalesce(due_at, 'infinity'::timestamptz)`;

/** A page of the list: what is due soonest first, what is done last. */
export async function listSubmissions(options: ListOptions, query: ListQuery): Promise<SubmissionList> {
  await refreshDue(options);
  const rows = await selectPage(options.database, query);
  const page = rows.slice(0, pageSize);
  const submissions = await Promise.all(page.map((row) => entryOf(options, row, query.language)));
  const last = page.at(-1);
  const languages = [...new Set(options.forms.all.flatMap(({ form }) => form.languages))];
  return { submissions, languages, ...(rows.length > pageSize && last ? { next: cursorAfter(last) } : {}) };
}

function selectPage(database: IntakeDatabase, { status, after }: ListQuery): Promise<SubmissionRow[]> {
  let query = database.selectFrom('submissions').selectAll();
  if (status) query = query.where('status', '=', status);
  if (after) {
    const place = sql`(${after.done ? 1 : 0}::int, ${after.due}::timestamptz, ${after.received}::timestamptz, ${after.id}::text)`;
    query = query.where(sql<boolean>`(${done}, ${due}, received_at, id) > ${place}`);
  }
  return query
    .orderBy(done)
    .orderBy(due)
    .orderBy('received_at')
    .orderBy('id')
    .limit(pageSize + 1)
    .execute();
}

/** One line of the list, from what the rules say today, in words of the worker's language. */
export async function entryOf(options: ListOptions, row: SubmissionRow, language?: string): Promise<SubmissionEntry> {
  const known = {
    id: row.id,
    code: row.code,
    receivedAt: row.received_at.toISOString(),
    status: row.status,
    form: { id: row.form_id, version: row.form_version },
  };
  if (row.sealed) return { ...known, sealed: true };
  const submission = submissionOf(row);
  const { packet } = await triageRow(options, row, language);
  const flags = packet?.flags ?? [];
  const urgency = packet ? urgencyOf(flags) : 'now';
  return {
    ...known,
    language: submission.language,
    filledBy: submission.filledBy ?? 'self',
    partial: submission.partial ?? false,
    ...(urgency ? { urgency } : {}),
    flags: flags.map(({ id, label, within }) => ({ id, label, within })),
    ...(packet?.client.name ? { name: packet.client.name.text } : {}),
  };
}

async function triageRow({ forms, now, timeZone }: ListOptions, row: SubmissionRow, wished?: string): Promise<Triage> {
  const submission = submissionOf(row);
  const published = await forms.version(row.form_hash, row.words_hash);
  if (!published) return { packet: undefined, dueAt: new Date(0) };
  const language = wished ?? published.form.languages[0] ?? submission.language;
  return triage({ submission, published, language, today: dayIn(timeZone, now()) }, row.received_at);
}

/** Rules can count days ("court within three days"), so what is open is judged again once a day. */
async function refreshDue(options: ListOptions): Promise<void> {
  const { database, now, timeZone } = options;
  const today = dayIn(timeZone, now());
  for (;;) {
    const stale = await database
      .selectFrom('submissions')
      .selectAll()
      .where('status', '<>', 'done')
      .where('flagged_on', '<>', today)
      .where('sealed', '=', false)
      .limit(100)
      .execute();
    if (stale.length === 0) return;
    for (const row of stale) {
      const { dueAt } = await triageRow(options, row);
      await database
        .updateTable('submissions')
        .set({ due_at: dueAt, flagged_on: today })
        .where('id', '=', row.id)
        .execute();
    }
  }
}
