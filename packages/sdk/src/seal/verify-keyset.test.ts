import type { Keyset } from '@open-intake/core';
import { keysetSchema } from '@open-intake/core';
import { beforeAll, describe, expect, it } from 'vitest';
import { type AgencyKeys, agencyKeys, noon, unsignedKeyset } from '../../test/agency-keys.ts';
import { newPrivateJwk, signKeyset } from './sign-keyset.ts';
import { verifyKeyset } from './verify-keyset.ts';

let agency: AgencyKeys;
let stranger: AgencyKeys;

beforeAll(async () => {
  [agency, stranger] = await Promise.all([agencyKeys({ signsReceipts: true }), agencyKeys()]);
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

  it('R23 is not taken from another root key', async () => {
    expect(await codeOf(stranger.keyset)).toBe('wrong-root');
    expect(await codeOf({ ...stranger.keyset, root: agency.keyset.root })).toBe('bad-signature');
  });

  it.each<[string, (keyset: Keyset) => unknown]>([
    ['a higher seq', (keyset) => ({ ...keyset, seq: 2 })],
    ['a later end', (keyset) => ({ ...keyset, expires: '2030-01-01T00:00:00Z' })],
    ['a key more', (keyset) => ({ ...keyset, keys: [...keyset.keys, stranger.keyset.keys[0]] })],
    ['another role', (keyset) => ({ ...keyset, keys: keyset.keys.map((key) => ({ ...key, role: 'intake' })) })],
    ['no receipt keys', ({ receiptKeys: _, ...keyset }) => keyset],
    ['a new property', (keyset) => ({ ...keyset, more: true })],
    ['another signature', (keyset) => ({ ...keyset, signature: stranger.keyset.signature })],
    ['no signature', ({ signature: _, ...keyset }) => keyset],
  ])('R23 is not taken with %s than was signed', async (_, change) => {
    expect(await codeOf(change(agency.keyset))).toBe('bad-signature');
  });

  it('R23 never goes back', async () => {
    expect(await codeOf(agency.keyset, agency.pin, { minSeq: 2 })).toBe('rolled-back');
    expect(await codeOf(await signed({ seq: 2 }), agency.pin, { minSeq: 2 })).toBe('taken');
  });

  it('R23 is not taken past its time, as the server’s clock has it', async () => {
    expect(await codeOf(agency.keyset, agency.pin, { now: new Date('2027-11-01T00:00:00Z') })).toBe('expired');
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
