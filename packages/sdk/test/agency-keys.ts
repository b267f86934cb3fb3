import type { Keyset } from '@open-intake/core';
import { importPrivateKey, type PrivateKey } from '../src/seal/private-key.ts';
import { newPrivateJwk, type PrivateJwk, publicHalf, signKeyset } from '../src/seal/sign-keyset.ts';
import { pinOf } from '../src/seal/thumbprint.ts';
import { type VerifiedKeyset, verifyKeyset } from '../src/seal/verify-keyset.ts';

export interface AgencyKeys {
  readonly root: PrivateJwk;
  readonly intake: PrivateJwk;
  readonly recovery: PrivateJwk;
  readonly receipt: PrivateJwk;
  readonly keyset: Keyset;
  readonly pin: string;
  /** The keyset after it was checked. */
  readonly verified: VerifiedKeyset;
  /** The intake key, imported. */
  readonly reader: PrivateKey;
}

/** The moment at which the keys of tests are in use. */
export const noon = new Date('2026-11-22T12:00:00Z');

/** The unsigned part of a keyset, in use at {@link noon}. */
export function unsignedKeyset(
  keys: readonly PrivateJwk[],
  more: Partial<Keyset> = {},
): Omit<Keyset, 'root' | 'signature'> {
  return {
    format: 'open-intake-keyset/1',
    seq: 1,
    issued: '2026-11-01T00:00:00Z',
    expires: '2027-11-01T00:00:00Z',
    keys: keys.map((key) => ({
      kid: key.kid,
      role: key.role === 'recovery' ? 'recovery' : 'intake',
      jwk: publicHalf(key),
      from: '2026-11-01T00:00:00Z',
    })),
    ...more,
  };
}

/** An agency with a root key, one intake key, one recovery key and one for receipts. */
export async function agencyKeys({ signsReceipts = false } = {}): Promise<AgencyKeys> {
  const [root, intake, recovery, receipt] = await Promise.all([
    newPrivateJwk('root'),
    newPrivateJwk('intake'),
    newPrivateJwk('recovery'),
    newPrivateJwk('receipt'),
  ]);
  const receiptKeys = signsReceipts ? { receiptKeys: [{ kid: receipt.kid, jwk: publicHalf(receipt) }] } : {};
  const keyset = await signKeyset(unsignedKeyset([intake, recovery], receiptKeys), root);
  const pin = await pinOf(root);
  const verified = await verifyKeyset(keyset, pin, { now: noon });
  return {
    root,
    intake,
    recovery,
    receipt,
    keyset,
    pin,
    verified,
    reader: await importPrivateKey(JSON.stringify(intake)),
  };
}
