import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadAgency } from './load-agency.ts';

const ours = resolve(import.meta.dirname, '../../../needs-assessment/agency.example.json');
let folder: string;
let example: Record<string, unknown>;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'open-intake-agency-'));
  example = JSON.parse(await readFile(ours, 'utf8')) as Record<string, unknown>;
});
afterAll(() => rm(folder, { recursive: true }));

describe('the agency file', () => {
  it('is read', async () => {
    expect((await loadAgency(ours)).timeZone).toBe('America/Chicago');
  });

  it.each([
    [
      { timeZone: 'Chicago' },
      /agency\.json:1:\d+ at \/timeZone: name a time zone such as America\/Chicago \(unknown-time-zone\)$/,
    ],
    [{ exitUrl: 'http://plain.example/' }, /at \/exitUrl: use an address that begins with https:/],
    [{ phone: undefined }, /at \/phone: this must be here; add it \(missing\)/],
    [
      { hours: [{ days: ['Monday'], opens: '9am', closes: '17:00' }] },
      /at \/hours\/0\/days\/0: write "mon" \(not-a-weekday\)\n.*at \/hours\/0\/opens: write "09:00" \(not-a-time\)$/,
    ],
    [{ hours: [{ days: ['mon'], opens: 'morning', closes: '17:00' }] }, /opens: write a time of the day .*"09:00"/],
    [{ retentionDays: '90' }, /at \/retentionDays: write 90 \(wrong-type\)/],
    [{ accent: 'green' }, /at \/accent: write a colour as # and six digits/],
    [{ contacts: [{ id: '988', label: { en: 'Line' } }] }, /at \/contacts\/0: say how it is reached/],
    [{ colour: 'red' }, /at \/colour: there is no such property/],
  ])('says where it is wrong and what to do: %j', async (change, message) => {
    const file = join(folder, 'agency.json');
    await writeFile(file, JSON.stringify({ ...example, ...change }));
    await expect(loadAgency(file)).rejects.toThrow(message);
  });
});
