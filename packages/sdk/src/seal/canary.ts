import { digestText } from '../submission/digest.ts';
import { openSubmission } from './open-submission.ts';
import type { PrivateKey } from './private-key.ts';
import { SealError } from './seal-error.ts';
import { sealSubmission } from './seal-submission.ts';
import type { VerifiedKeyset } from './verify-keyset.ts';

const form = 'open-intake-canary';
const words = (seq: number) => JSON.stringify({ format: 'open-intake-canary/1', seq });

/** Seals a text that everybody knows to a keyset. Whoever opens it can open what people send. */
export async function sealCanary(keyset: VerifiedKeyset): Promise<Uint8Array<ArrayBuffer>> {
  const content = new TextEncoder().encode(words(keyset.seq));
  const hash = await digestText(form);
  return sealSubmission(content, keyset, { id: crypto.randomUUID(), form: { id: form, version: '1.0.0', hash } });
}

/** Opens such a text. Throws a `SealError` when the key is none of its keyset, or when it is another text. */
export async function openCanary(sealed: unknown, key: PrivateKey): Promise<void> {
  const { bytes, header } = await openSubmission(sealed, key, { form });
  if (new TextDecoder().decode(bytes) !== words(header.seq)) throw new SealError('changed');
}
