import type { PacketSummary, Submission } from '@open-intake/core';
import type { FormStore } from '../forms/form-store.ts';
import { signals } from '../load/arrival-counts.ts';
import { dayIn } from '../submissions/day-in.ts';
import { type SubmissionRow, submissionOf } from '../submissions/packet-of.ts';
import { type Triage, triage } from '../submissions/triage.ts';
import { urgencyOf } from '../submissions/urgency.ts';
import { workStateOf } from './work-state.ts';
import type { SubmissionEntry } from './worker-schemas.ts';

export interface EntryOptions {
  readonly forms: FormStore;
  readonly now: () => Date;
  readonly timeZone: string;
}

/** Where the rules could not be worked out, nobody is reached before a person has looked. */
function verdictOf(summary: PacketSummary | undefined): Extract<SubmissionEntry, { contact: unknown }>['contact'] {
  const { start, ways } = summary?.contactVerdict ?? { start: 'wait', ways: [] };
  return { start, ways: [...ways] };
}

/** Who looks at the list. */
export interface EntryView {
  /** The worker's language (BCP 47). @default the first language of each form */
  readonly language?: string | undefined;
  /** Whoever asks, to whom a submission may belong. */
  readonly worker?: string | undefined;
}

/** One line of the list, from what the rules say today, in words of the worker's language. */
export async function entryOf(
  options: EntryOptions,
  row: SubmissionRow,
  { language, worker }: EntryView = {},
): Promise<SubmissionEntry> {
  const known = {
    id: row.id,
    code: row.code,
    receivedAt: row.received_at.toISOString(),
    ...workStateOf(row, worker),
    form: { id: row.form_id, version: row.form_version },
    ...signalsOf(row),
    ...(row.delete_after === null ? {} : { deletedAfter: row.delete_after.toISOString() }),
  };
  if (row.sealed) return { ...known, sealed: true };
  const submission = submissionOf(row);
  const { summary } = await triageRow(options, row, submission, language);
  const flags = summary?.flags ?? [];
  const filledBy = summary ? summary.filledBy : submission.filledBy;
  const urgency = summary ? urgencyOf(flags) : 'now';
  return {
    ...known,
    language: submission.language,
    partial: submission.partial ?? false,
    contact: verdictOf(summary),
    ...(urgency ? { urgency } : {}),
    flags: flags.map(({ id, label, within }) => ({ id, label, within })),
    ...(filledBy ? { filledBy } : {}),
    ...(summary?.name ? { name: summary.name.text } : {}),
  };
}

function signalsOf(row: SubmissionRow): Pick<SubmissionEntry, 'signals'> {
  const found = signals.filter((signal) => row.signals.split(',').includes(signal));
  return found.length > 0 ? { signals: found } : {};
}

async function triageRow(
  { forms, now, timeZone }: EntryOptions,
  row: SubmissionRow,
  submission: Submission,
  wished?: string,
): Promise<Triage> {
  const published = await forms.version(row.form_hash, row.words_hash);
  if (!published) return { summary: undefined, dueAt: new Date(0) };
  const language = wished ?? published.form.languages[0] ?? submission.language;
  return triage({ submission, published, language, today: dayIn(timeZone, now()) }, row.received_at);
}
