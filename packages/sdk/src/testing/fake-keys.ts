import type { Keyset } from '@open-intake/core';
import { importPrivateKey, type PrivateKey } from '../seal/private-key.ts';
import { newPrivateJwk, type PrivateJwk, publicHalf, signKeyset } from '../seal/sign-keyset.ts';
import { pinOf } from '../seal/thumbprint.ts';

/** The keys of an agency that seals, made for one run of tests. */
export interface FakeKeys {
  /** What `GET …/keys` answers. */
  readonly keyset: Keyset;
  /** For `keyPin` of a client and `key-pin` of a page. */
  readonly pin: string;
  /** Opens what was sealed, by `openSubmission` of `@open-intake/sdk/seal`. */
  readonly reader: PrivateKey;
  /** Signs receipts. */
  readonly receiptKey: PrivateJwk;
}

const day = 86_400_000;

/**
 * Makes keys in use from a day ago for a year: one that reads, a recovery key, and one that signs receipts.
 *
 * @param now the clock of the test. @default the system's
 */
export async function createFakeKeys(now: Date = new Date()): Promise<FakeKeys> {
  const [root, intake, recovery, receiptKey] = await Promise.all([
    newPrivateJwk('root'),
    newPrivateJwk('intake'),
    newPrivateJwk('recovery'),
    newPrivateJwk('receipt'),
  ]);
  const from = new Date(now.getTime() - day).toISOString();
  const recipient = (key: typeof intake, role: 'intake' | 'recovery') =>
    ({ kid: key.kid, role, jwk: publicHalf(key), from }) as const;
  const unsigned: Parameters<typeof signKeyset>[0] = {
    format: 'open-intake-keyset/1',
    seq: 1,
    issued: from,
    expires: new Date(now.getTime() + 365 * day).toISOString(),
    keys: [recipient(intake, 'intake'), recipient(recovery, 'recovery')],
    receiptKeys: [{ kid: receiptKey.kid, jwk: publicHalf(receiptKey) }],
  };
  return {
    keyset: await signKeyset(unsigned, root),
    pin: await pinOf(root),
    reader: await importPrivateKey(JSON.stringify(intake)),
    receiptKey,
  };
}
