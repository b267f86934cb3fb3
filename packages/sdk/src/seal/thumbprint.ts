import type { PublicKey } from '@open-intake/core';
import { sha256 } from '../submission/digest.ts';
import { toBase64Url } from './base64url.ts';

/** The thumbprint of a public key (RFC 7638): its `kid`. */
export async function thumbprint({ crv, kty, x, y }: PublicKey): Promise<string> {
  return toBase64Url(await sha256(new TextEncoder().encode(JSON.stringify({ crv, kty, x, y }))));
}

/** What stands in the embed tag as `key-pin`: `sha256-` and the thumbprint of the root key. */
export async function pinOf(root: PublicKey): Promise<string> {
  return `sha256-${await thumbprint(root)}`;
}
