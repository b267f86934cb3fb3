import type { SealedSubmission } from '@open-intake/core';
import { fromBase64Url, toBase64Url } from '../../src/seal/base64url.ts';
import { openSubmission } from '../../src/seal/open-submission.ts';
import { type ProtocolCase, type ProtocolRow, refusalOf } from './protocol-case.ts';
import { type SealedFixture, sealedFixture } from './sealed-fixture.ts';

type Recipient = SealedSubmission['recipients'][number];
type Writable<Value> = { -readonly [Key in keyof Value]: Value[Key] };
/** An envelope that may be spoiled. */
type Draft = Writable<SealedSubmission>;
type Spoil = (draft: Draft, fixture: SealedFixture) => void;
type Header = Record<string, unknown> & { oi: Record<string, unknown> };

const bytes = (length: number, fill = 0) => toBase64Url(new Uint8Array(length).fill(fill));
const point = (...coordinates: readonly number[]) => {
  const whole = new Uint8Array(65);
  whole.set([4, ...coordinates]);
  return toBase64Url(whole);
};

const set =
  (change: Readonly<Record<string, unknown>>): Spoil =>
  (draft) =>
    Object.assign(draft, change);
/** Puts something else in the place of what is there. */
const put =
  (change: (draft: Draft, fixture: SealedFixture) => Partial<SealedSubmission>): Spoil =>
  (draft, fixture) =>
    Object.assign(draft, change(draft, fixture));

const headerText = (draft: Draft) => new TextDecoder().decode(fromBase64Url(draft.protected));
const setHeaderText = (draft: Draft, text: string) => {
  draft.protected = toBase64Url(new TextEncoder().encode(text));
};

/** Rewrites the protected header. */
const header =
  (change: (value: Header) => void): Spoil =>
  (draft) => {
    const value = JSON.parse(headerText(draft)) as Header;
    change(value);
    setHeaderText(draft, JSON.stringify(value));
  };
const inHeader = (change: Readonly<Record<string, unknown>>) => header((value) => Object.assign(value, change));
const inContext = (change: Readonly<Record<string, unknown>>) => header((value) => Object.assign(value.oi, change));

/** Rewrites the recipient whose key opens the envelope. */
const mine =
  (change: Partial<Recipient['header']>): Spoil =>
  (draft, { agency }) => {
    const at = draft.recipients.find((value) => value.header.kid === agency.reader.kid);
    Object.assign(at?.header ?? {}, change);
  };
const alg = (name: string) => mine({ alg: name as 'HPKE-7-KE' });
const times = (count: number, recipients: readonly Recipient[]) =>
  Array.from({ length: count }, () => recipients[0]).filter((recipient) => recipient !== undefined);
const flipOrder: Spoil = (draft) => void draft.recipients.reverse();

const rows: readonly (readonly [ProtocolRow, string, Spoil, string])[] = [
  ['R8', 'alg none', alg('none'), 'bad-recipients'],
  ['R8', 'alg dir', alg('dir'), 'bad-recipients'],
  ['R8', 'alg RSA1_5', alg('RSA1_5'), 'bad-recipients'],
  ['R8', 'another HPKE suite', alg('HPKE-0-KE'), 'bad-recipients'],
  ['R8', 'alg in the protected header', inHeader({ alg: 'dir' }), 'bad-header'],
  ['R8', 'another enc', inHeader({ enc: 'A128GCM' }), 'bad-header'],
  ['R8', 'an enc without a tag', inHeader({ enc: 'A256CBC' }), 'bad-header'],
  ['R8', 'enc in the open', set({ unprotected: { enc: 'A128GCM' } }), 'not-an-envelope'],
  ['R9', 'an unknown crit', inHeader({ crit: ['oi', 'exp'] }), 'bad-header'],
  ['R9', 'no crit', header((value) => Reflect.deleteProperty(value, 'crit')), 'bad-header'],
  ['R9', 'another profile', inContext({ v: 2 }), 'bad-header'],
  ['R10', 'zip', inHeader({ zip: 'DEF' }), 'bad-header'],
  ['R11', 'ek of zeros', mine({ ek: bytes(65) }), 'wrong-key'],
  ['R11', 'ek that is not on the curve', mine({ ek: point(1, 2, 3) }), 'wrong-key'],
  ['R11', 'ek at infinity', mine({ ek: point() }), 'wrong-key'],
  ['R11', 'ek of 64 bytes', mine({ ek: bytes(64, 4) }), 'bad-recipients'],
  ['R11', 'ek of 66 bytes', mine({ ek: bytes(66, 4) }), 'bad-recipients'],
  ['R12', 'iv of 11 bytes', set({ iv: bytes(11) }), 'not-an-envelope'],
  ['R12', 'iv of 13 bytes', set({ iv: bytes(13) }), 'not-an-envelope'],
  ['R12', 'another iv', set({ iv: bytes(12) }), 'changed'],
  ['R13', 'a tag of 12 bytes', put(({ tag }) => ({ tag: tag.slice(0, 16) })), 'not-an-envelope'],
  ['R13', 'a tag of zeros', set({ tag: bytes(16) }), 'changed'],
  ['R15', 'one recipient less', put(({ recipients }) => ({ recipients: recipients.slice(1) })), 'bad-recipients'],
  [
    'R15',
    'one recipient twice',
    put(({ recipients }) => ({ recipients: [...recipients, ...recipients.slice(0, 1)] })),
    'bad-recipients',
  ],
  ['R15', 'recipients in another order', flipOrder, 'bad-recipients'],
  [
    'R15',
    'recipients and header in another order',
    (draft, fixture) => {
      flipOrder(draft, fixture);
      header(({ oi }) => (oi.kids as string[]).reverse())(draft, fixture);
    },
    'bad-recipients',
  ],
  ['R16', 'the header says another form', inContext({ form: 'other' }), 'wrong-key'],
  ['R16', 'the header says another version', inContext({ version: '9.9.9' }), 'wrong-key'],
  ['R16', 'the header says another id', inContext({ id: '00000000-0000-4000-8000-000000000000' }), 'wrong-key'],
  [
    'R16',
    'all of another submission under this header',
    put((draft, { other }) => ({ ...other, protected: draft.protected })),
    'wrong-key',
  ],
  ['R16', 'the header of another', put((_, { other }) => ({ protected: other.protected })), 'wrong-key'],
  ['R17', '200 recipients', put(({ recipients }) => ({ recipients: times(200, recipients) })), 'bad-recipients'],
  ['R17', 'nine recipients', put(({ recipients }) => ({ recipients: times(9, recipients) })), 'bad-recipients'],
  ['R17', 'no recipients', set({ recipients: [] }), 'bad-recipients'],
  ['R18', 'base64 that is not url-safe', put(({ iv }) => ({ iv: `+/${iv.slice(2)}` })), 'not-an-envelope'],
  ['R18', 'padding', put(({ tag }) => ({ tag: `${tag}==` })), 'not-an-envelope'],
  ['R18', 'a space', put(({ ciphertext }) => ({ ciphertext: `${ciphertext} ` })), 'not-an-envelope'],
  ['R18', 'a line feed', put(({ ciphertext }) => ({ ciphertext: `${ciphertext}\n` })), 'not-an-envelope'],
  ['R18', 'bits behind the end', put(({ tag }) => ({ tag: `${tag.slice(0, -1)}B` })), 'not-an-envelope'],
  ['R18', 'a header spelled in another way', (draft) => setHeaderText(draft, `${headerText(draft)} `), 'bad-header'],
  ['R18', 'something beside it', set({ aad: 'e30' }), 'not-an-envelope'],
  ['R14', 'a commitment to another key', inContext({ commit: 'A'.repeat(43) }), 'wrong-key'],
];

const spoiled = rows.map(
  ([row, name, spoil, expected]): ProtocolCase => ({
    row,
    name: `an envelope with ${name}`,
    expected,
    outcome: async () => {
      const fixture = await sealedFixture();
      const draft = structuredClone(fixture.sealed) as Draft;
      spoil(draft, fixture);
      return refusalOf(() => openSubmission(draft, fixture.agency.reader), 'opened');
    },
  }),
);

/** Envelopes whose every part may be right, read by or as somebody else. */
const misread: readonly ProtocolCase[] = [
  {
    row: 'R7',
    name: 'an envelope that has no recipient of this key',
    expected: 'unknown-key',
    outcome: async () => {
      const { sealed, stranger } = await sealedFixture();
      return refusalOf(() => openSubmission(sealed, stranger.reader));
    },
  },
  {
    row: 'R7',
    name: 'an envelope that names this key but was sealed to another',
    expected: 'wrong-key',
    outcome: async () => {
      const { sealed, agency, stranger } = await sealedFixture();
      return refusalOf(() => openSubmission(sealed, { kid: agency.reader.kid, pair: stranger.reader.pair }));
    },
  },
  ...([{ form: 'other' }, { id: '00000000-0000-4000-8000-000000000000' }] as const).map(
    (expected): ProtocolCase => ({
      row: 'R16',
      name: `an envelope that came as one of another ${Object.keys(expected).join()}`,
      expected: 'other-submission',
      outcome: async () => {
        const { sealed, agency } = await sealedFixture();
        return refusalOf(() => openSubmission(sealed, agency.reader, expected));
      },
    }),
  ),
];

/** R7–R11, R13, R15–R18 and the form of R12: what an envelope can have wrong. */
export const envelopeCases: readonly ProtocolCase[] = [...spoiled, ...misread];
