import type { SealedSubmission } from '@open-intake/core';
import { beforeAll, describe, expect, it } from 'vitest';
import { type AgencyKeys, agencyKeys } from '../../test/agency-keys.ts';
import { openSubmission } from './open-submission.ts';
import { sealSubmission } from './seal-submission.ts';

type Recipient = SealedSubmission['recipients'][number];
/** An envelope that may be spoiled. */
type Draft = { -readonly [Key in keyof SealedSubmission]: SealedSubmission[Key] } & Record<string, unknown>;

const form = { id: 'small', version: '1.0.0', hash: `sha256-${'h'.repeat(43)}` };
const context = { id: 'a0b1c2d3-e4f5-4678-9abc-def012345678', form };
const content = new TextEncoder().encode('{"answers":{}}');

let agency: AgencyKeys;
let stranger: AgencyKeys;
let sealed: SealedSubmission;
let other: SealedSubmission;

const parse = (bytes: Uint8Array) => JSON.parse(new TextDecoder().decode(bytes)) as SealedSubmission;

beforeAll(async () => {
  [agency, stranger] = await Promise.all([agencyKeys(), agencyKeys()]);
  sealed = parse(await sealSubmission(content, agency.verified, context));
  other = parse(await sealSubmission(content, agency.verified, { ...context, form: { ...form, id: 'other' } }));
});

/** The code with which an envelope is turned away after a change. */
async function codeAfter(change: (draft: Draft) => void): Promise<string> {
  const draft = structuredClone(sealed) as Draft;
  change(draft);
  const outcome = await openSubmission(draft, agency.reader).catch((error: unknown) => error);
  return (outcome as { code?: string }).code ?? 'opened';
}

/** Rewrites the protected header. */
function header(change: (value: Record<string, unknown> & { oi: Record<string, unknown> }) => void) {
  return (draft: Draft): void => {
    const value = JSON.parse(atob(draft.protected.replaceAll('-', '+').replaceAll('_', '/'))) as Parameters<
      typeof change
    >[0];
    change(value);
    draft.protected = Buffer.from(JSON.stringify(value)).toString('base64url');
  };
}

const recipient = (change: (value: { -readonly [Key in keyof Recipient]: Recipient[Key] }) => void) => (draft: Draft) =>
  change(draft.recipients[0]!);
const ours = (ek: string) => (draft: Draft) => {
  const mine = draft.recipients.find((value) => value.header.kid === agency.reader.kid);
  Object.assign(mine!.header, { ek });
};
const point = (...bytes: readonly number[]) => {
  const whole = Buffer.alloc(65);
  whole.set([4, ...bytes]);
  return whole.toString('base64url');
};

const cases: readonly (readonly [string, (draft: Draft) => void, string | RegExp])[] = [
  ['R8 alg none', recipient((r) => Object.assign(r.header, { alg: 'none' })), 'bad-recipients'],
  ['R8 alg dir', recipient((r) => Object.assign(r.header, { alg: 'dir' })), 'bad-recipients'],
  ['R8 alg RSA1_5', recipient((r) => Object.assign(r.header, { alg: 'RSA1_5' })), 'bad-recipients'],
  ['R8 another HPKE suite', recipient((r) => Object.assign(r.header, { alg: 'HPKE-0-KE' })), 'bad-recipients'],
  ['R8 another enc', header((h) => Object.assign(h, { enc: 'A128GCM' })), 'bad-header'],
  ['R8 enc in the open', (d) => Object.assign(d, { unprotected: { enc: 'A128GCM' } }), 'not-an-envelope'],
  ['R9 an unknown crit', header((h) => Object.assign(h, { crit: ['oi', 'exp'] })), 'bad-header'],
  ['R9 no crit', header((h) => Reflect.deleteProperty(h, 'crit')), 'bad-header'],
  ['R9 another profile', header((h) => Object.assign(h.oi, { v: 2 })), 'bad-header'],
  ['R10 zip', header((h) => Object.assign(h, { zip: 'DEF' })), 'bad-header'],
  [
    'a header spelled in another way',
    (d) =>
      Object.assign(d, {
        protected: Buffer.from(`${Buffer.from(d.protected, 'base64url').toString()} `).toString('base64url'),
      }),
    'bad-header',
  ],
  ['R11 ek of zeros', ours(Buffer.alloc(65).toString('base64url')), 'wrong-key'],
  ['R11 ek that is not on the curve', ours(point(1, 2, 3)), 'wrong-key'],
  ['R11 ek at infinity', ours(point()), 'wrong-key'],
  ['R11 ek of 64 bytes', ours(Buffer.alloc(64, 4).toString('base64url')), 'bad-recipients'],
  ['R11 ek of 66 bytes', ours(Buffer.alloc(66, 4).toString('base64url')), 'bad-recipients'],
  ['R12 iv of 11 bytes', (d) => Object.assign(d, { iv: Buffer.alloc(11).toString('base64url') }), 'not-an-envelope'],
  ['R12 iv of 13 bytes', (d) => Object.assign(d, { iv: Buffer.alloc(13).toString('base64url') }), 'not-an-envelope'],
  ['R12 another iv', (d) => Object.assign(d, { iv: Buffer.alloc(12).toString('base64url') }), 'changed'],
  ['R13 a tag of 12 bytes', (d) => Object.assign(d, { tag: d.tag.slice(0, 16) }), 'not-an-envelope'],
  ['R13 a tag of zeros', (d) => Object.assign(d, { tag: Buffer.alloc(16).toString('base64url') }), 'changed'],
  ['R15 one recipient less', (d) => Object.assign(d, { recipients: d.recipients.slice(0, 1) }), 'bad-recipients'],
  ['R15 one recipient twice', (d) => d.recipients.push(d.recipients[0]!), 'bad-recipients'],
  ['R15 recipients in another order', (d) => d.recipients.reverse(), 'bad-recipients'],
  [
    'R15 recipients and header in another order',
    (d) => {
      d.recipients.reverse();
      header((h) => (h.oi.kids as string[]).reverse())(d);
    },
    'bad-recipients',
  ],
  ['R16 another form', header((h) => Object.assign(h.oi, { form: 'other' })), 'wrong-key'],
  ['R16 another version', header((h) => Object.assign(h.oi, { version: '9.9.9' })), 'wrong-key'],
  ['R16 another id', header((h) => Object.assign(h.oi, { id: crypto.randomUUID() })), 'wrong-key'],
  ['R16 the ciphertext of another', (d) => Object.assign(d, { ...other, protected: d.protected }), 'wrong-key'],
  ['R16 the header of another', (d) => Object.assign(d, { protected: other.protected }), 'wrong-key'],
  ['R17 200 recipients', (d) => Object.assign(d, { recipients: Array(200).fill(d.recipients[0]) }), 'bad-recipients'],
  ['R17 no recipients', (d) => Object.assign(d, { recipients: [] }), 'bad-recipients'],
  ['R18 base64 that is not url-safe', (d) => Object.assign(d, { iv: `+/${d.iv.slice(2)}` }), 'not-an-envelope'],
  ['R18 padding', (d) => Object.assign(d, { tag: `${d.tag}==` }), 'not-an-envelope'],
  ['R18 white space', (d) => Object.assign(d, { ciphertext: `${d.ciphertext} ` }), 'not-an-envelope'],
  ['R18 bits behind the end', (d) => Object.assign(d, { tag: `${d.tag.slice(0, -1)}B` }), 'not-an-envelope'],
  ['something beside it', (d) => Object.assign(d, { aad: 'e30' }), 'not-an-envelope'],
  ['a commitment to another key', header((h) => Object.assign(h.oi, { commit: 'A'.repeat(43) })), 'wrong-key'],
];

describe('an envelope that is not as we write them', () => {
  it.each(cases)('%s', async (_, change, code) => {
    expect(await codeAfter(change)).toBe(code);
  });

  it('R7 has no recipient of this key', async () => {
    await expect(openSubmission(sealed, stranger.reader)).rejects.toMatchObject({ code: 'unknown-key' });
  });

  it('R7 names this key but was sealed to another', async () => {
    const { pair } = stranger.reader;
    await expect(openSubmission(sealed, { kid: agency.reader.kid, pair })).rejects.toMatchObject({ code: 'wrong-key' });
  });

  it('R16 is of another form or id than it came as', async () => {
    const opened = openSubmission(sealed, agency.reader, { form: 'other' });
    await expect(opened).rejects.toMatchObject({ code: 'other-submission' });
    const moved = openSubmission(sealed, agency.reader, { id: crypto.randomUUID() });
    await expect(moved).rejects.toMatchObject({ code: 'other-submission' });
  });

  it.each([
    ['no JSON', 'x'],
    ['a key twice', '{"iv":"a","iv":"b"}'],
    ['nothing', ''],
    ['null', 'null'],
    ['a list in lists', '[[[[[[[[]]]]]]]]'],
  ])('is %s', async (_, text) => {
    const opened = openSubmission(new TextEncoder().encode(text), agency.reader);
    await expect(opened).rejects.toMatchObject({ code: 'not-an-envelope' });
  });

  it('is larger than any can be', async () => {
    await expect(openSubmission(new Uint8Array(400_000), agency.reader)).rejects.toMatchObject({ code: 'too-large' });
  });

  it('R14 has any single bit flipped', async () => {
    const flip = (text: string, bit: number): string => {
      const bytes = Buffer.from(text, 'base64url');
      bytes[bit >> 3]! ^= 1 << (bit & 7);
      return bytes.toString('base64url');
    };
    const [first] = sealed.recipients;
    const mine = sealed.recipients.findIndex((candidate) => candidate.header.kid === agency.reader.kid);
    const at = mine === -1 ? first : sealed.recipients[mine]!;
    const spoiled: SealedSubmission[] = [];
    const bits = (text: string, step = 1) =>
      Array.from({ length: Math.floor((Buffer.from(text, 'base64url').length * 8) / step) }, (_, bit) => bit * step);
    const withRecipient = (change: Partial<Recipient>) => ({
      ...sealed,
      recipients: sealed.recipients.map((value, index) => (index === mine ? { ...value, ...change } : value)),
    });
    for (const part of ['protected', 'iv', 'tag'] as const)
      for (const bit of bits(sealed[part])) spoiled.push({ ...sealed, [part]: flip(sealed[part], bit) });
    for (const bit of bits(sealed.ciphertext, 7)) spoiled.push({ ...sealed, ciphertext: flip(sealed.ciphertext, bit) });
    for (const bit of bits(at!.header.ek))
      spoiled.push(withRecipient({ header: { ...at!.header, ek: flip(at!.header.ek, bit) } }));
    for (const bit of bits(at!.encrypted_key))
      spoiled.push(withRecipient({ encrypted_key: flip(at!.encrypted_key, bit) }));
    const opened: number[] = [];
    for (const [index, envelope] of spoiled.entries()) {
      const outcome = await openSubmission(envelope, agency.reader).catch((error: Error) => error.name);
      if (outcome !== 'SealError') opened.push(index);
    }
    console.log(`bit flips turned away: ${spoiled.length - opened.length} of ${spoiled.length}`);
    expect(opened).toEqual([]);
  }, 60_000);
});
