import type { Receipt } from '@open-intake/core';
import type { FrozenSubmission } from '@open-intake/sdk';

const code = /^[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}$/;

/**
 * Whether this is a receipt for exactly these bytes, whoever sent them: the same id, and the digest of the bytes themselves.
 * A client of the page's own may be mistaken, and nobody is told "sent" for that.
 */
export async function isProof(receipt: Receipt, { id, bytes }: FrozenSubmission): Promise<boolean> {
  const found = receipt as Partial<Receipt> | null | undefined;
  if (found?.id !== id || !code.test(found.code ?? '') || Number.isNaN(Date.parse(found.receivedAt ?? '')))
    return false;
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes as BufferSource));
  const text = btoa(String.fromCharCode(...hash));
  return found.digest === `sha256-${text.replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '')}`;
}
