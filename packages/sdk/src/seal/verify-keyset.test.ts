import type { Keyset } from '@open-intake/core';
import { keysetSchema } from '@open-intake/core';
import { beforeAll, describe, expect, it } from 'vitest';
import { type AgencyKeys, agencyKeys, noon, unsignedKeyset } from '../../test/agency-keys.ts';
import { newPrivateJwk, signKeyset } from './sign-keyset.ts';
import { verifyKeyset } from './verify-keyset.ts';

let agency: AgencyKeys;

beforeAll(async () => {
  agency = await agencyKeys({ signsReceipts: true });
});

const codeOf = (keyset: unknown, pin = agency.pin, options = {}) =>
  verifyKeyset(keyset, pin, { now: noon, ...options }).then(
    () => 'taken',
    (error: { code: string }) => error.code,
  );

/** A keyset of the agency, changed and signed again. */
const signed = (change: Partial<Keyset>) =>
  signKeyset(unsignedKeyset([agency.intake, agency.recovery], change), agency.root);

describe('a keyset', () => {
  it('is what core says it is', () => {
    expect(keysetSchema.safeParse(agency.keyset).success).toBe(true);
  });

  it('is taken when the pinned root key signed it', async () => {
    const { recipients, receiptKeys, seq } = await verifyKeyset(agency.keyset, agency.pin, { now: noon });
    expect(recipients.map(({ role }) => role).sort()).toEqual(['intake', 'recovery']);
    expect([receiptKeys.length, seq]).toEqual([1, 1]);
  });

  it('is not taken without a recovery key in use', async () => {
    const second = await newPrivateJwk('intake');
    const keyset = await signKeyset(unsignedKeyset([agency.intake, second]), agency.root);
    expect(await codeOf(keyset)).toBe('too-few-keys');
    const { keys } = agency.keyset;
    const ended = keys.map((key) => (key.role === 'recovery' ? { ...key, until: '2026-11-22T00:00:00Z' } : key));
    expect(await codeOf(await signed({ keys: ended }))).toBe('too-few-keys');
  });

  it('is not taken with nine keys in use', async () => {
    const more = await Promise.all(Array.from({ length: 8 }, () => newPrivateJwk('intake')));
    const keyset = await signKeyset(unsignedKeyset([...more, agency.recovery]), agency.root);
    expect(await codeOf(keyset)).toBe('too-many-keys');
  });

  it('leaves out keys that begin later or have ended', async () => {
    const [later, ended] = await Promise.all([newPrivateJwk('intake'), newPrivateJwk('intake')]);
    const all = unsignedKeyset([agency.intake, agency.recovery, later, ended]);
    const keys = all.keys.map((key) => {
      if (key.kid === later.kid) return { ...key, from: '2026-11-23T00:00:00Z' };
      return key.kid === ended.kid ? { ...key, until: '2026-11-22T12:00:00Z' } : key;
    });
    const keyset = await signKeyset({ ...all, keys }, agency.root);
    const { recipients } = await verifyKeyset(keyset, agency.pin, { now: noon });
    expect(recipients.map(({ kid }) => kid)).toEqual([agency.intake.kid, agency.recovery.kid].sort());
  });

  it.each([null, 'x', [], {}, { format: 'open-intake-keyset/2' }, { format: 'open-intake-keyset/1' }])(
    'is not %j',
    async (value) => {
      expect(await codeOf(value)).toBe('not-a-keyset');
    },
  );
});
