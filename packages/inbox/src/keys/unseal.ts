import {
  canonicalJson,
  isSameId,
  makePacket,
  type Packet,
  readJson,
  type Submission,
  strippedJson,
  submissionSchema,
  wordsRead,
} from '@open-intake/core';
import type { FilledForm, StoredSubmission } from '@open-intake/sdk';
import { digestText, openSubmission, type PrivateKey, SealError } from '@open-intake/sdk/seal';

/** An opened envelope. Nothing that opens is ever thrown away. */
export type Unsealed =
  | { readonly kind: 'packet'; readonly packet: Packet; readonly differs: boolean }
  /** It opened, but is no submission: as it came, but for where pictures were taken. */
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'closed'; readonly why: 'otherKey' | 'changed' };

/** The envelope to open, the key, and the form that was filled in. */
export interface UnsealOptions {
  readonly stored: Pick<StoredSubmission, 'receipt' | 'sealed'>;
  readonly key: PrivateKey;
  /** The version of the form that the server says was filled in. */
  readonly filled: FilledForm;
  readonly language: string;
  /** `YYYY-MM-DD`. */
  readonly today: string;
}

/** Opens an envelope here, checks what is in it with the same schema as the server would, and makes the packet. */
export async function unseal({ stored, key, filled, language, today }: UnsealOptions): Promise<Unsealed> {
  const { receipt, sealed } = stored;
  try {
    const { bytes, header } = await openSubmission(sealed, key, { id: receipt.id, form: receipt.form.id });
    const parsed = submissionSchema.safeParse(readJson(bytes).value);
    if (!parsed.success) return { kind: 'text', text: strippedJson(new TextDecoder().decode(bytes)) };
    const submission = parsed.data;
    const isOwnForm = (await digestText(canonicalJson(filled.form))) === header.hash;
    const differs = !isSameId(submission.id, header.id) || submission.form.hash !== header.hash || !isOwnForm;
    const { form } = filled;
    const messages = await messagesRead(filled, submission);
    return { kind: 'packet', packet: makePacket({ submission, form, messages, language, today, receipt }), differs };
  } catch (error) {
    if (!(error instanceof SealError)) throw error;
    return { kind: 'closed', why: error.code === 'unknown-key' ? 'otherKey' : 'changed' };
  }
}

/** The words that were read; languages that came later are added to them. */
async function messagesRead(
  { form, messages, olderMessages = [] }: FilledForm,
  submission: Submission,
): Promise<FilledForm['messages']> {
  const editions = olderMessages.map((older) => ({ messages: older }));
  const read = await wordsRead(form, submission, [{ messages }, ...editions], digestText);
  return { ...messages, ...read.messages };
}
