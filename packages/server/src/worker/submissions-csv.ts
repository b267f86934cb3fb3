import type { Submission } from '@open-intake/core';
import { type SubmissionRow, submissionOf } from '../submissions/packet-of.ts';
import { csvTable } from './csv.ts';
import { entryOf } from './submission-entry.ts';
import type { ListOptions } from './submission-list.ts';
import type { SubmissionEntry } from './worker-schemas.ts';

const fixed = [
  'code',
  'receivedAt',
  'status',
  'form',
  'version',
  'language',
  'filledBy',
  'partial',
  'urgency',
  'flags',
  'contact',
  'contactSafety',
  'sealed',
] as const;

/**
 * Everything as CSV: a row a submission, oldest first, a column a question by its id, coded values as they came. What is more
 * than one value stands as JSON in its cell. `contact` has the safe ways to start, `helper` or `wait`; it and
 * `contactSafety` come before all answers. A sealed row says only that it is there.
 */
export async function submissionsCsv(options: ListOptions): Promise<string> {
  const rows = await options.database
    .selectFrom('submissions')
    .selectAll()
    .orderBy('received_at')
    .orderBy('id')
    .execute();
  const questions = await questionColumns(options, rows);
  const lines = await Promise.all(
    rows.map(async (row) => {
      const entry = await entryOf(options, row);
      if (entry.sealed) return [...knownCells(entry), 'true', ...questions.map(() => ''), ''];
      const submission = submissionOf(row);
      return [
        ...readableCells(entry, submission),
        'false',
        ...questions.map((id) => cellText(submission.answers[id])),
        cellText(submission.skipped),
      ];
    }),
  );
  return csvTable([[...fixed, ...questions, 'skipped'], ...lines]);
}

/** Question ids in the order of their forms; a question of an older version comes after those of newer ones. */
async function questionColumns({ forms }: ListOptions, rows: readonly SubmissionRow[]): Promise<readonly string[]> {
  const hashes = [...new Set(rows.map((row) => row.form_hash))].reverse();
  const versions = await Promise.all(hashes.map((hash) => forms.version(hash)));
  const questions = versions.flatMap((version) => version?.form.sections.flatMap((section) => section.questions) ?? []);
  const elsewhere = new Set(['notice', 'consent', 'contactSafety']);
  return [
    ...new Set(
      questions
        .filter((question) => !elsewhere.has(question.type) && !question.deviceOnly)
        .map((question) => question.id),
    ),
  ];
}

const hiddenCells = fixed.slice(5, -1).map(() => '');

function knownCells({ code, receivedAt, status, form }: SubmissionEntry): readonly string[] {
  return [code, receivedAt, status, form.id, form.version, ...hiddenCells];
}

function readableCells(entry: Exclude<SubmissionEntry, { sealed: true }>, submission: Submission): readonly string[] {
  return [
    ...knownCells(entry).slice(0, 5),
    entry.language,
    entry.filledBy,
    String(entry.partial),
    entry.urgency ?? '',
    entry.flags.map(({ id }) => id).join(' '),
    entry.contact.ways.map(({ way }) => way).join(' ') || entry.contact.start,
    cellText(submission.contactSafety),
  ];
}

function cellText(value: unknown): string {
  if (value === undefined || value === null) return '';
  return typeof value === 'string' ? value : JSON.stringify(value);
}
