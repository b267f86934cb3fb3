import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type AgencyKeys, agencyKeys } from '../../../../packages/sdk/test/agency-keys.ts';
import { loadSealing } from './load-sealing.ts';

let folder: string;
let agency: AgencyKeys;

beforeAll(async () => {
  [folder, agency] = await Promise.all([mkdtemp(join(tmpdir(), 'open-intake-sealing-')), agencyKeys()]);
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const write = (name: string, value: unknown) => writeFile(join(folder, name), JSON.stringify(value));

describe('the folder of keys', () => {
  it('needs no more than a signed keyset', async () => {
    await write('keyset.json', agency.keyset);
    expect(await loadSealing(folder)).toMatchObject({ keyset: agency.keyset });
  });

  it.each<[string, (agency: AgencyKeys) => unknown, string]>([
    ['was changed after it was signed', ({ keyset }) => ({ ...keyset, seq: 2 }), 'bad-signature'],
    [
      'has another root key',
      ({ keyset, intake: { x, y } }) => ({ ...keyset, root: { ...keyset.root, x, y } }),
      'bad-signature',
    ],
    ['is none', () => ({}), 'not-a-keyset'],
  ])('is told with what to do when its keyset %s', async (_, change, code) => {
    await write('keyset.json', change(agency));
    await expect(loadSealing(folder)).rejects.toMatchObject({ name: 'FileProblem', issues: [{ path: '', code }] });
  });

  it('is told when the key for receipts is another kind of key', async () => {
    await write('keyset.json', agency.keyset);
    await write('receipt-key.json', agency.intake);
    await expect(loadSealing(folder)).rejects.toMatchObject({
      name: 'FileProblem',
      message: expect.stringContaining('receipt-key.json') as string,
    });
  });
});
