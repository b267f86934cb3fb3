import type { Receipt, Submission } from '@open-intake/core';
import type { Selectable } from 'kysely';
import type { SubmissionsTable } from '../database/tables.ts';
import type { FormStore } from '../forms/form-store.ts';
import type { PublishedForm } from '../forms/published-form.ts';

/** A submission as it is stored. */
export type SubmissionRow = Selectable<SubmissionsTable>;

/** The same without its body. */
export type SubmissionFacts = Omit<SubmissionRow, 'body'>;

/** A submission read from a row that is not sealed. */
export interface ReadSubmission {
  readonly submission: Submission;
  /** The version of the form that was filled in; undefined when nobody knows it any more. */
  readonly published: PublishedForm | undefined;
}

/** Reads what is in a row, once for all who need it. Undefined for a sealed one. */
export async function readRow(
  forms: FormStore,
  row: Pick<SubmissionRow, 'body' | 'form_hash' | 'words_hash' | 'sealed'>,
): Promise<ReadSubmission | undefined> {
  if (row.sealed) return undefined;
  return { submission: submissionIn(row.body), published: await forms.version(row.form_hash, row.words_hash) };
}

/** The submission in the bytes of a row that is not sealed. They were checked when they came. */
export function submissionIn(body: Uint8Array): Submission {
  return JSON.parse(new TextDecoder().decode(body)) as Submission;
}

/** The receipt that the sender of a row was given. */
export function receiptOf(
  row: Pick<SubmissionRow, 'id' | 'code' | 'received_at' | 'digest' | 'form_id' | 'form_version' | 'receipt_signature'>,
): Receipt {
  return {
    id: row.id,
    code: row.code,
    receivedAt: row.received_at.toISOString(),
    digest: row.digest,
    form: { id: row.form_id, version: row.form_version },
    ...(row.receipt_signature === null ? {} : { signature: signatureIn(row.receipt_signature) }),
  };
}

const signatureIn = (text: string) => JSON.parse(text) as NonNullable<Receipt['signature']>;
