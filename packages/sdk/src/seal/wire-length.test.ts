import { beforeAll, describe, expect, it } from 'vitest';
import { type AgencyKeys, agencyKeys } from '../../test/agency-keys.ts';
import { seededRandom } from '../../test/seeded-random.ts';
import { paddedSize } from './padding.ts';
import { sealSubmission } from './seal-submission.ts';

const context = {
  id: 'a0b1c2d3-e4f5-4678-9abc-def012345678',
  form: { id: 'small', version: '1.0.0', hash: `sha256-${'h'.repeat(43)}` },
};
/** Sealing 10,000 takes a minute: `npm run fuzz` does it, `npm test` takes every fiftieth. */
const every = process.env.FUZZ_RUNS === undefined ? 50 : 1;

let agency: AgencyKeys;
beforeAll(async () => {
  agency = await agencyKeys();
});

const random = seededRandom(13);
const upTo = (most: number) => Math.floor(random() * most);
const words = () => 'añ 😟 من x'.repeat(upTo(3_000) * (random() < 0.3 ? 1 : 0));

/** The bytes of answers as they are frozen: choices, yes or no, and now and then many words. */
const answers = () =>
  new TextEncoder().encode(
    JSON.stringify({
      answers: {
        urgent: ['food', 'sleep', 'danger', 'medicine'].slice(0, upTo(5)),
        afraid: random() < 0.5,
        'own-words': words(),
        household: Array.from({ length: upTo(9) }, () => ({ age: upTo(90) })),
      },
    }),
  );

const onTheWire = async (content: Uint8Array) => (await sealSubmission(content, agency.verified, context)).length;

describe('what somebody sees who counts the bytes on the way', () => {
  it('T13 is one length for each bucket, in 10,000 random answer sets', { timeout: 300_000 }, async () => {
    const lengths = new Map<number, Set<number>>();
    for (let turn = 0; turn < 10_000; turn += 1) {
      const content = answers();
      const bucket = paddedSize(content.length);
      const seen = lengths.get(bucket) ?? new Set();
      lengths.set(bucket, seen);
      if (turn % every === 0 || seen.size === 0) seen.add(await onTheWire(content));
    }
    expect([...lengths.keys()].filter((bucket) => bucket <= 42 * 1024).length).toBe(6);
    expect([...lengths.values()].map((seen) => seen.size)).toEqual([...lengths].map(() => 1));
  });

  it('T13 is the same length for yes and for no', async () => {
    const [yes, no] = [true, false].map((afraid) => new TextEncoder().encode(JSON.stringify({ answers: { afraid } })));
    expect(yes!.length).not.toBe(no!.length);
    expect(await onTheWire(yes!)).toBe(await onTheWire(no!));
  });
});
