import { type PacketSummary, packetSummary, wallTime } from '@open-intake/core';
import type { EntryText, SubmissionEntry } from '../api/worker-schemas.ts';
import { signals } from '../database/tables.ts';
import type { ReadSubmission, SubmissionFacts } from '../submissions/read-row.ts';
import { dueAt, urgencyOf } from '../submissions/urgency.ts';
import { dueGroupOf } from './due-group.ts';
import { workStateOf } from './work-state.ts';

/** The viewer of a list, and the moment. */
export interface EntryView {
  /** The worker's language (BCP 47). @default the first language of each form */
  readonly language?: string | undefined;
  /** Whoever asks, to whom a submission may belong. */
  readonly worker?: string | undefined;
  readonly now: Date;
  /** IANA time zone of the agency. */
  readonly timeZone: string;
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
  const { language, partial = false, filledBy } = submission;
  const written = { ...known, language, partial };
  const summary = summaryOf(read, view);
  if (summary) return { ...written, ...decidingFacts(row, summary, view) };
  // Where the rules could not be worked out, nobody is reached before a person has looked.
  return {
    ...written,
    ...(filledBy && { filledBy }),
    contact: { start: 'wait', ways: [] },
    urgency: 'now',
    flags: [],
    ...dueOf(row, new Date(0), view),
  };
}

/** What decides: how soon, in which language, how to start, the date not to miss, and what comes first. */
function decidingFacts(row: SubmissionFacts, summary: PacketSummary, view: EntryView) {
  const { flags, contactVerdict, name, filledBy, language: speaks, interpreter, first, notes } = summary;
  const urgency = urgencyOf(flags);
  const answer = interpreter?.values[0];
  const deadline = nextDate(summary, dayOf(view));
  return {
    contact: { start: contactVerdict.start, ways: [...contactVerdict.ways] },
    ...(urgency && { urgency }),
    flags: flags.map(({ id, label, within }) => ({ id, label, within })),
    ...(filledBy && { filledBy }),
    ...(name && { name: name.text }),
    ...(speaks && { speaks: speaks.tag }),
    ...(answer && { interpreter: codedText(answer) }),
    ...(first && { first: codedText(first) }),
    ...(deadline && { deadline }),
    ...(notes.length > 0 && { notes: [...notes] }),
    ...dueOf(row, dueAt(flags, row.received_at), view),
  };
}

const codedText = ({ text, lang, dir, code }: EntryText): EntryText => ({ text, lang, dir, ...(code && { code }) });

const dayOf = ({ now, timeZone }: EntryView) => wallTime(now, timeZone).day;

/** By when somebody should act, and the group that this puts it in. What is due at once is due since it came. */
function dueOf(row: SubmissionFacts, due: Date | null, { now, timeZone }: EntryView) {
  const group = dueGroupOf(row.status, due, now, timeZone);
  if (due === null) return { group };
  return { group, due: (due < row.received_at ? row.received_at : due).toISOString() };
}

/** The next date not to miss; the last one where all are past. */
function nextDate({ dates }: PacketSummary, today: string) {
  const inOrder = [...dates].sort((a, b) => (a.date < b.date ? -1 : 1));
  const next = inOrder.find(({ date }) => date >= today.slice(0, date.length)) ?? inOrder.at(-1);
  if (next === undefined) return undefined;
  const { what, kind, date, approx } = next;
  return { what: { ...what, ...(kind && { code: kind }) }, date, ...(approx && { approx }) };
}

function signalsOf(row: SubmissionFacts): Pick<SubmissionEntry, 'signals'> {
  const found = signals.filter((signal) => row.signals.split(',').includes(signal));
  return found.length > 0 ? { signals: found } : {};
}

/** Undefined where the version is not known any more, or its rules cannot be worked out. */
function summaryOf({ submission, published }: ReadSubmission, view: EntryView): PacketSummary | undefined {
  if (!published) return undefined;
  const { form, messages } = published;
  try {
    const language = view.language ?? form.languages[0];
    return packetSummary({ submission, form, messages, language, today: dayOf(view) });
  } catch {
    return undefined;
  }
}
