import type { Submission } from '@open-intake/core';
import { sql } from 'kysely';
import type { DueGroup, FindQuery, FoundSubmissions, SubmissionEntry } from '../../api/worker-schemas.ts';
import type { IntakeDatabase } from '../../database/open-database.ts';
import { bodyTexts } from '../body-texts.ts';
import { type Cursor, cursorAfter } from '../cursor.ts';
import { endOfTonight } from '../due-group.ts';
import type { EntryView } from '../submission-entry.ts';
import { afterPlace, entriesOf, inListOrder, type ListOptions, listColumns, sizeOfBody } from '../submission-list.ts';
import { createMatcher, type Matcher } from './create-matcher.ts';

/** The most that a call looks at; `next` goes on from there. */
const mostRows = 20_000;
const mostFound = 50;
const headsAtOnce = 2_000;

/** What a search needs of a row before its body. */
type Head = Pick<
  ListRow,
  'id' | 'size' | 'code' | 'status' | 'sealed' | 'received_at' | 'due_at' | 'form_hash' | 'words_hash'
>;
type ListRow = Parameters<typeof entriesOf>[1][number];

/** What is looked for, from where on, and for whom. */
export interface FindOptions extends EntryView {
  readonly query: Omit<FindQuery, 'cursor'>;
  readonly after: Cursor | undefined;
}

/**
 * Looks for submissions by reading their bodies, page by page in the order of the list: names and numbers stand in no column and
 * in no index. It ends with a page of finds, or when it has looked at 20,000.
 */
export async function findSubmissions(options: ListOptions, find: FindOptions): Promise<FoundSubmissions> {
  await options.dueTimes.refreshWithin(0);
  return options.work.first(() => search(options, find));
}

async function search(options: ListOptions, find: FindOptions): Promise<FoundSubmissions> {
  const matcher = createMatcher(find.query, find);
  const found: Head[] = [];
  let searched = 0;
  let last: Head | undefined;
  let hasMore = true;
  while (hasMore && searched < mostRows && found.length < mostFound) {
    const heads = await headsAfter(options.database, find, last ? placeOf(last) : find.after);
    hasMore = heads.length === headsAtOnce;
    for await (const { batch, bodies } of bodyTexts(options.database, heads)) {
      for (const head of batch) {
        searched += 1;
        last = head;
        if (await isFound(options, matcher, head, bodies.get(head.id))) found.push(head);
        if (found.length === mostFound) break;
      }
      if (found.length === mostFound) break;
    }
    hasMore ||= found.length === mostFound && last !== heads.at(-1);
  }
  return {
    submissions: await entriesOfHeads(options, found, find),
    searched,
    ...(hasMore && last && { next: cursorAfter(last) }),
  };
}

async function isFound(
  { forms }: ListOptions,
  matcher: Matcher,
  head: Head,
  body: string | undefined,
): Promise<boolean> {
  const row = { code: head.code, receivedAt: head.received_at };
  if (head.sealed) return matcher.byCode(row);
  if (body === undefined) return false;
  const published = await forms.version(head.form_hash, head.words_hash);
  return matcher.byAnswers(row, JSON.parse(body) as Submission, published);
}

function headsAfter(database: IntakeDatabase, { query, now, timeZone }: FindOptions, after: Cursor | undefined) {
  let rows = database
    .selectFrom('submissions')
    .select(['id', 'code', 'status', 'sealed', 'received_at', 'due_at', 'form_hash', 'words_hash', sizeOfBody]);
  if (query.status) rows = rows.where('status', '=', query.status);
  if (query.due) rows = rows.where(isDue(query.due, now, timeZone));
  if (after) rows = rows.where(afterPlace(after));
  return inListOrder(rows).limit(headsAtOnce).execute();
}

/** The rows of a group of the list. */
function isDue(group: DueGroup, now: Date, timeZone: string) {
  const tonight = endOfTonight(now, timeZone);
  const groups: Readonly<Record<DueGroup, ReturnType<typeof sql<boolean>>>> = {
    overdue: sql<boolean>`status <> 'done' and due_at <= ${now}`,
    today: sql<boolean>`status <> 'done' and due_at > ${now} and due_at <= ${tonight}`,
    later: sql<boolean>`status <> 'done' and due_at > ${now} and due_at > ${tonight}`,
    undated: sql<boolean>`status <> 'done' and due_at is null`,
    done: sql<boolean>`status = 'done'`,
  };
  return groups[group];
}

const placeOf = ({ status, due_at, received_at, id }: Head): Cursor => ({
  done: status === 'done',
  due: due_at?.toISOString() ?? 'infinity',
  received: received_at.toISOString(),
  id,
});

async function entriesOfHeads(
  options: ListOptions,
  found: readonly Head[],
  view: EntryView,
): Promise<SubmissionEntry[]> {
  if (found.length === 0) return [];
  const ids = found.map(({ id }) => id);
  const rows = await inListOrder(
    options.database
      .selectFrom('submissions')
      .select([...listColumns, sizeOfBody])
      .where('id', 'in', ids),
  ).execute();
  return entriesOf(options, rows, view);
}
