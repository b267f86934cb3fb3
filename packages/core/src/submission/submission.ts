import * as z from 'zod/mini';
import { languageTagSchema } from '../languages/language-tag.ts';
import { contactSafetySchema } from '../questions/contact-safety/contact-safety-answer.ts';
import { filledByValues } from '../questions/filled-by.ts';
import { notesSchema, type SubmissionNotes } from './notes.ts';
import { skipReasonSchema } from './skip.ts';

/** `sha256-` and the base64url of a SHA-256, without padding. */
const digestSchema = z.string().check(z.regex(/^sha256-[A-Za-z0-9_-]{43}$/));

const formReferenceSchema = z.strictObject({
  id: z.string().check(z.maxLength(64)),
  version: z.string().check(z.maxLength(64)),
  hash: digestSchema,
});

/** A decision about one consent text. `textHash` is the hash of the exact words seen in `language`. */
const consentSchema = z.strictObject({
  id: z.string().check(z.maxLength(64)),
  decision: z.enum(['yes', 'no', 'ask']),
  textHash: digestSchema,
  language: languageTagSchema,
  /** RFC 3339 date-time in UTC. */
  at: z.iso.datetime(),
});

/**
 * The envelope that leaves the device. `answers` holds coded values by question id (see each question type);
 * answers of type `contactSafety` and `consent` travel at the top level only. `skipped` is keyed by RFC 6901 pointers; the bare id
 * of a question outside groups is read as its pointer.
 */
export const submissionSchema = z.strictObject({
  format: z.literal('open-intake/1'),
  id: z.uuid(),
  form: formReferenceSchema,
  language: languageTagSchema,
  filledBy: z.optional(z.enum(filledByValues)),
  /** Sent before the end, by the person's wish ("send what I have now", "just call me"). */
  partial: z.optional(z.boolean()),
  contactSafety: z.optional(contactSafetySchema),
  answers: z.record(z.string(), z.unknown()),
  skipped: z.optional(z.record(z.string(), skipReasonSchema)),
  consents: z.optional(z.array(consentSchema).check(z.maxLength(50))),
  /** Per question id: the hash of the exact words seen (`shownText`). */
  shown: z.optional(z.record(z.string(), digestSchema)),
  /** BCP 47 tags of free text that is not in `language`, by pointer. */
  textLanguage: z.optional(z.record(z.string(), languageTagSchema)),
  /** How it was made: the one place where a newer sender may say more without another `format`. */
  notes: z.optional(notesSchema),
  draftRef: z.optional(z.string().check(z.maxLength(64))),
});

/** The envelope that leaves the device; see `submissionSchema`. */
export type Submission = z.infer<typeof submissionSchema>;
/** One decision of an envelope's `consents`. */
export type Consent = z.infer<typeof consentSchema>;

/**
 * A submission before its bytes are frozen: no id, no hashes yet. `shown` holds the canonical texts
 * (`shownText`) and `consents[].text` the canonical text of the consent; the SDK hashes both when it freezes the bytes.
 */
export interface SubmissionDraft extends Omit<Submission, 'id' | 'form' | 'shown' | 'consents' | 'notes'> {
  readonly form: { readonly id: string; readonly version: string };
  readonly shown?: Readonly<Record<string, string>>;
  readonly notes?: SubmissionNotes;
  readonly consents?: readonly (Omit<Consent, 'textHash'> & { readonly text: string })[];
}

/** The server's proof that it holds a submission. `code` can be read aloud and opens nothing. */
export const receiptSchema = z.object({
  id: z.uuid(),
  code: z.string().check(z.regex(/^[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}$/)),
  receivedAt: z.iso.datetime(),
  digest: digestSchema,
  form: z.object({ id: z.string(), version: z.string() }),
  /** ECDSA (P-256, SHA-256) over `receiptText`, 64 bytes as base64url, where the agency has a key for receipts. */
  signature: z.optional(
    z.object({
      kid: z.string().check(z.regex(/^[A-Za-z0-9_-]{43}$/)),
      value: z.string().check(z.regex(/^[A-Za-z0-9_-]{86}$/)),
    }),
  ),
});

/** A server's proof that it holds a submission; see `receiptSchema`. */
export type Receipt = z.infer<typeof receiptSchema>;
