import { makePacket, type Packet, type Receipt, type Submission } from '@open-intake/core';
import type { Selectable } from 'kysely';
import type { SubmissionsTable } from '../database/tables.ts';
import type { PublishedForm } from '../forms/published-form.ts';

export type SubmissionRow = Selectable<SubmissionsTable>;

/** What the sender was given for a row. */
export function receiptOf(row: Omit<SubmissionRow, 'body'>): Receipt {
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

/** The submission of a row that is not sealed. Its bytes were checked when they came. */
export function submissionOf(row: Pick<SubmissionRow, 'body'>): Submission {
  return JSON.parse(new TextDecoder().decode(row.body)) as Submission;
}

export interface PacketOptions {
  readonly submission: Submission;
  readonly published: PublishedForm;
  /** The worker's language. */
  readonly language: string;
  /** The day it is for the agency (ISO 8601). */
  readonly today: string;
  readonly receipt?: Receipt;
}

/** The packet for a worker, made from the exact version of the form. */
export function packetOf({ submission, published, language, today, receipt }: PacketOptions): Packet {
  const { form, messages } = published;
  return makePacket({ submission, form, messages, language, today, ...(receipt ? { receipt } : {}) });
}
