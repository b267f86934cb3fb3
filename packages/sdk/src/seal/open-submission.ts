import { isSameId, readSealed, type SealedHeader } from '@open-intake/core';
import { fromBase64Url, toBase64Url } from './base64url.ts';
import { unpad } from './padding.ts';
import type { PrivateKey } from './private-key.ts';
import { commitmentTo, createSuite, importContentKey, info } from './profile.ts';
import { SealError } from './seal-error.ts';

/** What was in an envelope, byte for byte, and what it was bound to. */
export interface OpenedSubmission {
  readonly bytes: Uint8Array;
  readonly header: SealedHeader;
}

/** What the envelope should be; what is left out is not compared. */
export interface ExpectedSubmission {
  readonly id?: string;
  /** The form's id. */
  readonly form?: string;
}

/**
 * Opens a sealed submission with one of the keys it was sealed to. Strict: one profile, one spelling, everything bound to the
 * header. Whoever reads it validates the content with the form's schema afterwards. Throws a `SealError`.
 *
 * @param sealed the bytes that were posted, or the JSON value in them
 * @example
 * const key = await importPrivateKey(await file.text());
 * const { bytes, header } = await openSubmission(envelope, key, { id });
 */
export async function openSubmission(
  sealed: unknown,
  { kid, pair }: PrivateKey,
  expected: ExpectedSubmission = {},
): Promise<OpenedSubmission> {
  const read = readSealed(sealed, fromBase64Url);
  if (read.code !== undefined) throw new SealError(read.code);
  const { envelope, header } = read;
  const isOther = !isSameId(expected.id ?? header.id, header.id) || (expected.form ?? header.form) !== header.form;
  if (isOther) throw new SealError('other-submission');
  const recipient = envelope.recipients.find((candidate) => candidate.header.kid === kid);
  if (recipient === undefined) throw new SealError('unknown-key');

  const additionalData = new TextEncoder().encode(envelope.protected);
  const contentKey = await orElse('wrong-key', async () => {
    const enc = fromBase64Url(recipient.header.ek);
    const wrapped = fromBase64Url(recipient.encrypted_key);
    return new Uint8Array(await createSuite().open({ recipientKey: pair, enc, info }, wrapped, additionalData));
  });
  if (contentKey.length !== 32) throw new SealError('wrong-key');
  if (toBase64Url(await commitmentTo(contentKey)) !== header.commit) throw new SealError('bad-commitment');
  const padded = await orElse('changed', async () => {
    const [text, tag] = [fromBase64Url(envelope.ciphertext), fromBase64Url(envelope.tag)];
    const whole = new Uint8Array(text.length + tag.length);
    whole.set(text);
    whole.set(tag, text.length);
    const how = { name: 'AES-GCM', iv: fromBase64Url(envelope.iv), additionalData };
    return new Uint8Array(await crypto.subtle.decrypt(how, await importContentKey(contentKey, 'decrypt'), whole));
  });
  contentKey.fill(0);
  return { bytes: unpad(padded), header };
}

/** What the libraries throw says nothing that a reader could use. */
async function orElse<Value>(code: 'wrong-key' | 'changed', work: () => Promise<Value>): Promise<Value> {
  try {
    return await work();
  } catch {
    throw new SealError(code);
  }
}
