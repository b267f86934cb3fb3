import { IntakeError } from '../errors/intake-error.ts';

/** SHA-256 of bytes. Throws an `IntakeError` (`no-web-crypto`) where the page is not secure. */
export async function sha256(bytes: Uint8Array): Promise<Uint8Array> {
  const subtle = globalThis.crypto?.subtle as SubtleCrypto | undefined;
  if (subtle === undefined) {
    throw new IntakeError(
      { code: 'no-web-crypto', call: 'freeze', attempts: 0 },
      'Web Crypto is missing: serve the page over https (plain http works on loopback only).',
    );
  }
  return new Uint8Array(await subtle.digest('SHA-256', bytes as BufferSource));
}

function base64(bytes: Uint8Array): string {
  return btoa(String.fromCharCode(...bytes));
}

/** `sha256-` and the base64url of a hash, without padding: how submissions and receipts write it. */
export function toDigest(hash: Uint8Array): string {
  return `sha256-${base64(hash).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '')}`;
}

/** The value of `Content-Digest` (RFC 9530) for a digest as {@link toDigest} writes it. */
export function toContentDigest(digest: string): string {
  const text = digest.slice('sha256-'.length).replaceAll('-', '+').replaceAll('_', '/');
  return `sha-256=:${text.padEnd(Math.ceil(text.length / 4) * 4, '=')}:`;
}

/** The digest of a text's UTF-8 bytes. */
export async function digestText(text: string): Promise<string> {
  return toDigest(await sha256(new TextEncoder().encode(text)));
}
