import { beforeAll, describe, expect, it } from 'vitest';
import { type AgencyKeys, agencyKeys } from '../../test/agency-keys.ts';
import { openCanary, sealCanary } from './canary.ts';
import { openSubmission } from './open-submission.ts';
import { importPrivateKey } from './private-key.ts';
import { sealSubmission } from './seal-submission.ts';

const context = {
  id: 'a0b1c2d3-e4f5-4678-9abc-def012345678',
  form: { id: 'small', version: '1.0.0', hash: `sha256-${'h'.repeat(43)}` },
};
const content = new TextEncoder().encode('{"answers":{"need":["food"],"name":"Añá 😀"}}');

let agency: AgencyKeys;
let sealed: Uint8Array;

beforeAll(async () => {
  agency = await agencyKeys();
  sealed = await sealSubmission(content, agency.verified, context);
});

describe('a sealed submission', () => {
  it.each(['intake', 'recovery'] as const)('opens with the %s key, byte for byte', async (role) => {
    const key = await importPrivateKey(JSON.stringify(agency[role]));
    const { bytes, header } = await openSubmission(sealed, key, { id: context.id, form: 'small' });
    expect(bytes).toEqual(content);
    expect(header).toMatchObject({ id: context.id, form: 'small', version: '1.0.0', seq: 1 });
  });

  it('opens as the value that was in the bytes too', async () => {
    const value: unknown = JSON.parse(new TextDecoder().decode(sealed));
    expect((await openSubmission(value, agency.reader)).bytes).toEqual(content);
  });

  it('is never made without an intake key and a recovery key', async () => {
    const { seq, recipients } = agency.verified;
    const only = (role: string) => ({ seq, recipients: recipients.filter((recipient) => recipient.role === role) });
    const two = (role: string) => ({ seq, recipients: [...only(role).recipients, ...only(role).recipients] });
    for (const keys of [only('intake'), only('recovery'), two('intake'), two('recovery')])
      await expect(sealSubmission(content, keys, context)).rejects.toMatchObject({ code: 'too-few-keys' });
  });

  it('shows nothing that was answered', () => {
    const text = new TextDecoder().decode(sealed);
    const seen = `${text} ${atob((JSON.parse(text) as { protected: string }).protected)}`;
    for (const word of ['food', 'answers', 'Añá']) expect(seen).not.toContain(word);
  });

  it('is never the same twice', async () => {
    const again = await sealSubmission(content, agency.verified, context);
    const fresh = (bytes: Uint8Array) => {
      const { iv, ciphertext, recipients } = JSON.parse(new TextDecoder().decode(bytes)) as Record<string, unknown>;
      return [iv, ciphertext, JSON.stringify(recipients)];
    };
    expect(fresh(sealed).filter((part, at) => part === fresh(again)[at])).toEqual([]);
  });

  it('opens with a key that nobody can read out', async () => {
    expect(agency.reader.pair.privateKey.extractable).toBe(false);
    await expect(crypto.subtle.exportKey('jwk', agency.reader.pair.privateKey)).rejects.toThrow();
  });

  it('takes a second at most for 4 KiB and two recipients', async () => {
    const page = new Uint8Array(4000);
    const started = performance.now();
    for (let run = 0; run < 20; run += 1) await sealSubmission(page, agency.verified, context);
    const each = (performance.now() - started) / 20;
    console.log(`seal 4 KiB for two recipients: ${each.toFixed(1)} ms`);
    expect(each).toBeLessThan(1000);
  });
});

describe('a canary', () => {
  it('opens with a key of its keyset and with no other', async () => {
    const canary = await sealCanary(agency.verified);
    const stranger = await agencyKeys();
    await expect(openCanary(canary, agency.reader)).resolves.toBeUndefined();
    await expect(openCanary(canary, stranger.reader)).rejects.toMatchObject({ code: 'unknown-key' });
    await expect(openCanary(sealed, agency.reader)).rejects.toMatchObject({ code: 'other-submission' });
  });
});
