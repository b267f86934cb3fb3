import type { SealedSubmission } from '@open-intake/core';
import { canonicalJson } from '@open-intake/core';
import { toBase64Url } from './base64url.ts';
import { pad } from './padding.ts';
import { commitmentTo, createSuite, importContentKey, info } from './profile.ts';
import { requireBothRoles } from './require-both-roles.ts';
import type { VerifiedKeyset } from './verify-keyset.ts';

/** What a sealed submission is bound to. It can be read without a key, so it holds nothing that was answered. */
export interface SealingContext {
  /** The submission's id. */
  readonly id: string;
  readonly form: { readonly id: string; readonly version: string; readonly hash: string };
}

const tagLength = 16;

/**
 * Seals bytes to every recipient of a verified keyset: a fresh content key and iv, AES-256-GCM over the padded bytes, the key
 * wrapped for each with HPKE, all of it bound to the header. Gives the body to post, as JSON in UTF-8. Throws a `SealError`
 * (`too-few-keys`) without a key of those who read and one for recovery.
 *
 * @example
 * const keyset = await verifyKeyset(await response.json(), pin, { now: new Date() });
 * const body = await sealSubmission(frozen.bytes, keyset, { id: frozen.id, form: frozen.form });
 */
export async function sealSubmission(
  content: Uint8Array,
  { seq, recipients }: Pick<VerifiedKeyset, 'seq' | 'recipients'>,
  { id, form }: SealingContext,
): Promise<Uint8Array<ArrayBuffer>> {
  requireBothRoles(recipients);
  const utf8 = new TextEncoder();
  const contentKey = crypto.getRandomValues(new Uint8Array(32));
  const iv = crypto.getRandomValues(new Uint8Array(12));
  const header = {
    enc: 'A256GCM',
    crit: ['oi'],
    oi: {
      v: 1,
      id,
      form: form.id,
      version: form.version,
      hash: form.hash,
      seq,
      kids: recipients.map(({ kid }) => kid),
      commit: toBase64Url(await commitmentTo(contentKey)),
    },
  };
  const protectedHeader = toBase64Url(utf8.encode(canonicalJson(header)));
  const additionalData = utf8.encode(protectedHeader);

  const suite = createSuite();
  const wrap = async ({ kid, jwk }: (typeof recipients)[number]) => {
    const recipientPublicKey = await suite.kem.importKey('jwk', { ...jwk }, true);
    const { enc, ct } = await suite.seal({ recipientPublicKey, info }, contentKey, additionalData);
    return {
      header: { alg: 'HPKE-7-KE' as const, kid, ek: toBase64Url(new Uint8Array(enc)) },
      encrypted_key: toBase64Url(new Uint8Array(ct)),
    };
  };
  const sealed = new Uint8Array(
    await crypto.subtle.encrypt(
      { name: 'AES-GCM', iv, additionalData },
      await importContentKey(contentKey, 'encrypt'),
      pad(content),
    ),
  );
  const envelope: SealedSubmission = {
    protected: protectedHeader,
    iv: toBase64Url(iv),
    ciphertext: toBase64Url(sealed.subarray(0, -tagLength)),
    tag: toBase64Url(sealed.subarray(-tagLength)),
    recipients: await Promise.all(recipients.map(wrap)),
  };
  contentKey.fill(0);
  return utf8.encode(JSON.stringify(envelope));
}
