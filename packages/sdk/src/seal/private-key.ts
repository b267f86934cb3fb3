import type { PublicKey } from '@open-intake/core';
import { fromBase64Url } from './base64url.ts';
import { SealError } from './seal-error.ts';
import { thumbprint } from './thumbprint.ts';

/** A private key of the agency that opens what was sealed to it. The key itself cannot be read out again. */
export interface PrivateKey {
  readonly kid: string;
  readonly pair: CryptoKeyPair;
}

const curve = { name: 'ECDH', namedCurve: 'P-256' };
const pem = /-----BEGIN PRIVATE KEY-----([A-Za-z0-9+/=\s]+)-----END PRIVATE KEY-----/;

/**
 * Takes a private key from the text of a file: a JWK as `open-intake keys` writes it, or PKCS#8 as PEM. It is imported
 * non-extractable: no script of the page can read it afterwards. Throws a `SealError` (`not-a-key`).
 */
export async function importPrivateKey(text: string): Promise<PrivateKey> {
  try {
    const encoded = pem.exec(text)?.[1];
    const { kty, crv, x, y, d } = encoded === undefined ? (JSON.parse(text) as JsonWebKey) : await fromPem(encoded);
    const jwk = { kty, crv, x, y } as PublicKey;
    const [privateKey, publicKey] = await Promise.all([
      crypto.subtle.importKey('jwk', { ...jwk, d: d ?? '' }, curve, false, ['deriveBits']),
      crypto.subtle.importKey('jwk', jwk, curve, true, []),
    ]);
    return { kid: await thumbprint(jwk), pair: { privateKey, publicKey } };
  } catch {
    throw new SealError('not-a-key');
  }
}

/** PKCS#8 may leave the public half out, so it is read once as an extractable key. */
async function fromPem(encoded: string): Promise<JsonWebKey> {
  const bytes = fromBase64Url(encoded.replace(/\s/g, ''));
  const key = await crypto.subtle.importKey('pkcs8', bytes, curve, true, ['deriveBits']);
  return crypto.subtle.exportKey('jwk', key);
}
