import { canonicalJson } from '../json/canonical-json.ts';
import type { Receipt } from '../submission/submission.ts';

/** What an agency's root key signs: a keyset without its signature. */
export function keysetText({ signature: _, ...signed }: Readonly<Record<string, unknown>>): string {
  return `open-intake-keyset/1\n${canonicalJson(signed)}`;
}

/** What a server signs of a receipt: all of it but the signature. */
export function receiptText({ id, code, receivedAt, digest, form }: Receipt): string {
  const { id: formId, version } = form;
  return `open-intake-receipt/1\n${canonicalJson({ id, code, receivedAt, digest, form: { id: formId, version } })}`;
}
