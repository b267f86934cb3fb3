import { beforeAll, describe, expect, it } from 'vitest';
import { type AgencyKeys, agencyKeys } from '../../test/agency-keys.ts';
import { openSubmission } from './open-submission.ts';

let agency: AgencyKeys;
beforeAll(async () => {
  agency = await agencyKeys();
});

// What can be wrong inside an envelope (R7 to R18) is in test/contract/protocol, where browsers run it too.
describe('bytes that are no envelope', () => {
  it.each([
    ['no JSON', 'x'],
    ['a key twice', '{"iv":"a","iv":"b"}'],
    ['nothing', ''],
    ['null', 'null'],
    ['a list in lists', '[[[[[[[[]]]]]]]]'],
  ])('are %s', async (_, text) => {
    const opened = openSubmission(new TextEncoder().encode(text), agency.reader);
    await expect(opened).rejects.toMatchObject({ code: 'not-an-envelope' });
  });

  it('are more than there can be', async () => {
    await expect(openSubmission(new Uint8Array(400_000), agency.reader)).rejects.toMatchObject({ code: 'too-large' });
  });
});
