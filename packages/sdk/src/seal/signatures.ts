import type { PublicKey } from '@open-intake/core';
import { fromBase64Url, toBase64Url } from './base64url.ts';

const algorithm = { name: 'ECDSA', namedCurve: 'P-256', hash: 'SHA-256' };

/** Whether a text was signed by the private half of a key: ECDSA on P-256 with SHA-256, 64 bytes (IEEE P1363). */
export async function isSignedBy({ kty, crv, x, y }: PublicKey, signature: string, text: string): Promise<boolean> {
  try {
    const key = await crypto.subtle.importKey('jwk', { kty, crv, x, y }, algorithm, false, ['verify']);
    return await crypto.subtle.verify(algorithm, key, fromBase64Url(signature), new TextEncoder().encode(text));
  } catch {
    return false;
  }
}

/** Signs a text so that {@link isSignedBy} says yes. Throws what Web Crypto throws for a key that is none. */
export async function signText(privateKey: JsonWebKey, text: string): Promise<string> {
  const { kty, crv, x, y, d } = privateKey;
  const jwk = { kty, crv, x, y, d } as JsonWebKey;
  const key = await crypto.subtle.importKey('jwk', jwk, algorithm, false, ['sign']);
  return toBase64Url(new Uint8Array(await crypto.subtle.sign(algorithm, key, new TextEncoder().encode(text))));
}
