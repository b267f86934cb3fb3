import { type PacketSummary, packetSummary } from '@open-intake/core';
import type { SubmissionEntry } from '../api/worker-schemas.ts';
import { signals } from '../database/tables.ts';
import type { ReadSubmission, SubmissionFacts } from '../submissions/read-row.ts';
import { urgencyOf } from '../submissions/urgency.ts';
import { workStateOf } from './work-state.ts';

/** The viewer of a list, and the moment. */
export interface EntryView {
  /** The worker's language (BCP 47). @default the first language of each form */
  readonly language?: string | undefined;
  /** Whoever asks, to whom a submission may belong. */
  readonly worker?: string | undefined;
  /** The day it is for the agency (ISO 8601). */
  readonly today: string;
}

/**
 * One line of the list, from what the rules say today, in words of the worker's language.
 *
 * @param read what is in the row; undefined for a sealed one
 */
export function entryOf(row: SubmissionFacts, read: ReadSubmission | undefined, view: EntryView): SubmissionEntry {
  const known = {
    id: row.id,
    code: row.code,
    receivedAt: row.received_at.toISOString(),
    ...workStateOf(row, view.worker),
    form: { id: row.form_id, version: row.form_version },
    ...signalsOf(row),
    ...(row.delete_after === null ? {} : { deletedAfter: row.delete_after.toISOString() }),
  };
  if (read === undefined) return { ...known, sealed: true };
  const { submission } = read;
  const summary = summaryOf(read, view);
  const flags = summary?.flags ?? [];
  const filledBy = summary ? summary.filledBy : submission.filledBy;
  const urgency = summary ? urgencyOf(flags) : 'now';
  // Where the rules could not be worked out, nobody is reached before a person has looked.
  const { start, ways } = summary?.contactVerdict ?? { start: 'wait', ways: [] };
  return {
    ...known,
    language: submission.language,
    partial: submission.partial ?? false,
    contact: { start, ways: [...ways] },
    ...(urgency ? { urgency } : {}),
    flags: flags.map(({ id, label, within }) => ({ id, label, within })),
    ...(filledBy ? { filledBy } : {}),
    ...(summary?.name ? { name: summary.name.text } : {}),
  };
}

function signalsOf(row: SubmissionFacts): Pick<SubmissionEntry, 'signals'> {
  const found = signals.filter((signal) => row.signals.split(',').includes(signal));
  return found.length > 0 ? { signals: found } : {};
}

/** Undefined where the version is not known any more, or its rules cannot be worked out. */
function summaryOf(
  { submission, published }: ReadSubmission,
  { language, today }: EntryView,
): PacketSummary | undefined {
  if (!published) return undefined;
  const { form, messages } = published;
  try {
    return packetSummary({ submission, form, messages, language: language ?? form.languages[0], today });
  } catch {
    return undefined;
  }
}
