import { pad, unpad } from '../../src/seal/padding.ts';
import { type ProtocolCase, type ProtocolRow, refusalOf } from './protocol-case.ts';

type Spoil = (padded: Uint8Array) => Uint8Array;

const set =
  (values: readonly number[], at = 0): Spoil =>
  (padded) => {
    padded.set(values, at);
    return padded;
  };

const rows: readonly (readonly [ProtocolRow, string, Spoil, string])[] = [
  ['R19', 'a last byte that is not zero', set([1], 2047), 'bad-padding'],
  ['R19', 'a byte after the content that is not zero', set([1], 14), 'bad-padding'],
  ['R19', 'a length that hides the end of the content', set([0, 0, 0, 9]), 'bad-padding'],
  [
    'R19',
    'zeros up to another bucket',
    (padded) => new Uint8Array([...padded, ...new Uint8Array(1024)]),
    'bad-padding',
  ],
  ['R20', 'a length that ends one byte too late', set([0, 0, 7, 253]), 'bad-length'],
  ['R20', 'a length of the whole', set([0, 0, 8, 0]), 'bad-length'],
  ['R20', 'the longest length there is', set([255, 255, 255, 255]), 'bad-length'],
  ['R20', 'half a length', (padded) => padded.slice(0, 3), 'bad-length'],
  ['R20', 'nothing', () => new Uint8Array(), 'bad-length'],
];

/** R19 and R20: what stands behind a content that was opened. */
export const paddingCases: readonly ProtocolCase[] = rows.map(([row, name, spoil, expected]) => ({
  row,
  name: `padded content with ${name}`,
  expected,
  outcome: () => refusalOf(() => unpad(spoil(pad(new Uint8Array(10).fill(7))))),
}));
