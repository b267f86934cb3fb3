import '../no-eval.ts';
import * as z from 'zod/mini';
import { utf8Size } from '../json/utf8-size.ts';

/** The most bytes of a submission's notes: UTF-8 of their JSON, without spaces. */
export const mostNotesBytes = 2048;

/**
 * Notes about how a submission was made; none is an answer. A newer widget may say here what an older server does not know, in
 * whatever shape: only that it is an object and its size are checked. `readNotes` says what is understood.
 */
export const notesSchema = z
  .record(z.string(), z.unknown())
  .check(z.refine((notes) => utf8Size(JSON.stringify(notes), mostNotesBytes) <= mostNotesBytes, 'too-large'));

/** A submission's notes as a sender of this version writes them; more may stand beside these. */
export interface SubmissionNotes {
  /** The browser translated the page: the person read other words than `shown` says. */
  readonly pageTranslated?: boolean;
  /** Nobody asks for anything: whoever set the form up tried it. */
  readonly test?: boolean;
  /** A worker filled it in with somebody who called or came; `Interview`, which `readInterview` reads. */
  readonly interview?: unknown;
  readonly [key: string]: unknown;
}

/** What a reader has to know of a submission's notes. */
export const packetNotes = ['test', 'page-translated'] as const;
/** A note of `packetNotes`. */
export type PacketNote = (typeof packetNotes)[number];

const keys: Readonly<Record<PacketNote, keyof SubmissionNotes>> = { test: 'test', 'page-translated': 'pageTranslated' };

/** Which notes hold. What is not understood says nothing: a key that is not known, or another value than `true`. */
export function readNotes(notes: SubmissionNotes | undefined): readonly PacketNote[] {
  return packetNotes.filter((note) => notes?.[keys[note]] === true);
}
