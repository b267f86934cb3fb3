import { type Keyset, keysetText, type PublicKey } from '@open-intake/core';
import { signText } from './signatures.ts';
import { thumbprint } from './thumbprint.ts';

/** A private key on P-256 as a JWK (RFC 7517), with its thumbprint. Keep it where its `role` says. */
export interface PrivateJwk extends PublicKey {
  readonly d: string;
  readonly kid: string;
  readonly role: 'root' | 'intake' | 'recovery' | 'receipt';
}

/** Makes a key pair. */
export async function newPrivateJwk(role: PrivateJwk['role']): Promise<PrivateJwk> {
  const pair = await crypto.subtle.generateKey({ name: 'ECDH', namedCurve: 'P-256' }, true, ['deriveBits']);
  const { x = '', y = '', d = '' } = await crypto.subtle.exportKey('jwk', pair.privateKey);
  const jwk: PublicKey = { kty: 'EC', crv: 'P-256', x, y };
  return { kid: await thumbprint(jwk), role, ...jwk, d };
}

/** The half of a key that everybody may see. */
export function publicHalf({ kty, crv, x, y }: PublicKey): PublicKey {
  return { kty, crv, x, y };
}

/** Signs a keyset with the agency's root key. */
export async function signKeyset(keyset: Omit<Keyset, 'root' | 'signature'>, root: PrivateJwk): Promise<Keyset> {
  const unsigned = { ...keyset, root: publicHalf(root) };
  return { ...unsigned, signature: await signText({ ...root }, keysetText(unsigned)) };
}
