import { createPersonReader, type PersonAnswers, type Submission } from '@open-intake/core';
import type { SimilarSubmission, SimilarSubmissions } from '../../api/worker-schemas.ts';
import type { PublishedForm } from '../../forms/published-form.ts';
import type { ReadSubmission, SubmissionRow } from '../../submissions/read-row.ts';
import { bodyTexts } from '../body-texts.ts';
import { type ListOptions, sizeOfBody } from '../submission-list.ts';
import { type PersonFacts, personFacts, similarity } from './similarity.ts';

/** The most that are compared, the newest first. */
const mostRows = 20_000;
/** The most that are named. */
const mostFound = 10;

type Reader = (submission: Submission) => PersonAnswers;

/**
 * Submissions that may be of the same person, those with most in common first. Their bodies are read page by page: what tells one
 * person from another stands in no column. Sealed ones are not among them, because nobody here can read them.
 */
export function findSimilar(
  options: ListOptions,
  row: Pick<SubmissionRow, 'id'>,
  read: ReadSubmission,
): Promise<SimilarSubmissions> {
  return options.work.first(() => compareAll(options, row.id, read));
}

async function compareAll(
  { database, forms }: ListOptions,
  id: string,
  { submission, published }: ReadSubmission,
): Promise<SimilarSubmissions> {
  const readers = new Map<PublishedForm, Reader>();
  const factsOf = (form: PublishedForm, sent: Submission): PersonFacts => {
    const reader = readers.get(form) ?? createPersonReader(form.form);
    readers.set(form, reader);
    return personFacts(reader(sent));
  };
  if (published === undefined) return { submissions: [], compared: 0 };
  const own = factsOf(published, submission);
  const heads = await database
    .selectFrom('submissions')
    .select(['id', 'code', 'received_at', 'form_hash', 'words_hash', 'sealed', sizeOfBody])
    .where('id', '<>', id)
    .orderBy('received_at', 'desc')
    .orderBy('id')
    .limit(mostRows)
    .execute();
  const readable = heads.filter(({ sealed }) => !sealed);
  const found: SimilarSubmission[] = [];
  for await (const { batch, bodies } of bodyTexts(database, readable)) {
    for (const head of batch) {
      const body = bodies.get(head.id);
      const form = body === undefined ? undefined : await forms.version(head.form_hash, head.words_hash);
      if (body === undefined || form === undefined) continue;
      const { why, otherName } = similarity(own, factsOf(form, JSON.parse(body) as Submission));
      if (why.length === 0) continue;
      const receivedAt = head.received_at.toISOString();
      found.push({ id: head.id, code: head.code, receivedAt, why: [...why], ...(otherName && { otherName }) });
    }
  }
  const unread = heads.length - readable.length;
  return {
    submissions: found.toSorted((one, other) => other.why.length - one.why.length).slice(0, mostFound),
    compared: readable.length,
    ...(unread > 0 && { sealed: unread }),
  };
}
