import { sql } from 'kysely';
import type { Worker } from '../api/audience.ts';
import type { WorkState } from '../api/worker-schemas.ts';
import type { IntakeDatabase } from '../database/open-database.ts';
import { type SubmissionStatus, submissionStatuses } from '../database/tables.ts';
import { ProblemError } from '../http/problem.ts';
import type { SubmissionFacts, SubmissionRow } from '../submissions/read-row.ts';

/** How the work on a submission stands, as whoever asks sees it. */
export function workStateOf(
  { status, revision, holder, holder_name: name, held_since: since }: SubmissionFacts,
  worker?: string,
): WorkState {
  if (holder === null || since === null) return { status, revision };
  const mine = holder === worker;
  return { status, revision, holder: { ...(name === null ? {} : { name }), since: since.toISOString(), mine } };
}

/** The entity tag of a revision (RFC 9110, section 8.8.3). */
export const tagOf = (revision: number): string => `"${revision}"`;

/**
 * The revision that a change was made on, from `If-Match`; undefined where the caller does not say, or says any (`*`).
 *
 * @throws ProblemError 412 `changed` for a tag that is none of ours
 */
export function expectedRevision(headers: Headers): number | undefined {
  const header = headers.get('If-Match')?.trim();
  if (header === undefined || header === '*') return undefined;
  const revision = /^"(\d{1,9})"$/.exec(header)?.[1];
  if (revision === undefined) throw new ProblemError(412, 'changed');
  return Number(revision);
}

/** A worker's change to a submission. */
export interface WorkChange {
  readonly status?: SubmissionStatus | undefined;
  readonly holder?: 'me' | 'nobody' | undefined;
}

/** A change, and who makes it. */
export interface WorkChangeOptions {
  readonly change: WorkChange;
  readonly worker: Worker;
  readonly expected: number | undefined;
  readonly now: Date;
}

/**
 * Changes what is said of a submission, unless somebody else did meanwhile. Whoever does not say which revision they saw can
 * only go forward: they neither reopen what is done or seen nor change who has it while somebody else does.
 *
 * @throws ProblemError 412 `changed`
 */
export async function changeWork(
  database: IntakeDatabase,
  { id }: Pick<SubmissionRow, 'id'>,
  { change: { status, holder }, worker, expected, now }: WorkChangeOptions,
): Promise<SubmissionRow> {
  const changed = await database
    .updateTable('submissions')
    .set({
      ...(status !== undefined && { status }),
      ...(status !== undefined && status !== 'new' && { seen_at: sql<Date>`coalesce(seen_at, ${now})` }),
      revision: sql<number>`revision + 1`,
      ...(holder === 'me' && { holder: worker.key, holder_name: worker.name ?? null, held_since: now }),
      ...(holder === 'nobody' && { holder: null, holder_name: null, held_since: null }),
    })
    .where('id', '=', id)
    .$if(expected !== undefined, (query) => query.where('revision', '=', expected ?? 0))
    .$if(expected === undefined && status !== undefined, (query) => query.where('status', 'in', upTo(status ?? 'new')))
    .$if(expected === undefined && holder !== undefined, (query) =>
      query.where((is) => is.or([is('holder', 'is', null), is('holder', '=', worker.key)])),
    )
    .returningAll()
    .executeTakeFirst();
  if (!changed) throw new ProblemError(412, 'changed');
  return changed;
}

/** The statuses from which a status is no step back. */
const upTo = (status: SubmissionStatus) => submissionStatuses.slice(0, submissionStatuses.indexOf(status) + 1);
