import { Aes256Gcm, CipherSuite, DhkemP256HkdfSha256, HkdfSha256 } from '@hpke/core';

const utf8 = new TextEncoder();

/** What both sides of HPKE agree on besides the header. */
export const info = utf8.encode('open-intake/seal/1');

/** The one suite: DHKEM(P-256, HKDF-SHA256), HKDF-SHA256, AES-256-GCM (RFC 9180 §7). */
export function createSuite(): CipherSuite {
  return new CipherSuite({ kem: new DhkemP256HkdfSha256(), kdf: new HkdfSha256(), aead: new Aes256Gcm() });
}

/** What commits to a content key: HKDF-SHA256 of it (RFC 5869), 32 bytes. AES-GCM alone commits to nothing. */
export async function commitmentTo(contentKey: Uint8Array): Promise<Uint8Array> {
  const key = await crypto.subtle.importKey('raw', contentKey as BufferSource, 'HKDF', false, ['deriveBits']);
  const how = { name: 'HKDF', hash: 'SHA-256', salt: new Uint8Array(), info: utf8.encode('open-intake/commit/1') };
  return new Uint8Array(await crypto.subtle.deriveBits(how, key, 256));
}

/** A content key for AES-256-GCM. */
export function importContentKey(bytes: Uint8Array, use: 'encrypt' | 'decrypt'): Promise<CryptoKey> {
  return crypto.subtle.importKey('raw', bytes as BufferSource, 'AES-GCM', false, [use]);
}
