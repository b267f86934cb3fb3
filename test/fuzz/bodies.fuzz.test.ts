import { randomUUID } from 'node:crypto';
import { problemCodes } from '@open-intake/core';
import type { IntakeDatabase } from '@open-intake/server';
import { afterAll, beforeAll, describe, expect } from 'vitest';
import { envelope, startTestIntake, type TestIntake } from '../../packages/server/test/test-intake.ts';
import { openTestPglite } from '../../packages/server/test/test-pglite.ts';
import { fuzzTexts } from './fuzz-texts.ts';
import { bytesOfText } from './mutate-text.ts';
import { sealedExample } from './sealed-example.ts';

let database: IntakeDatabase;
let intake: TestIntake;
beforeAll(async () => {
  database = await openTestPglite();
  const { keyset } = sealedExample;
  intake = await startTestIntake({ database, sealing: { keyset, canary: new Uint8Array(), signReceipt: undefined } });
});

const court = { year: 2026, month: 11, day: 24 };
const id = 'a0b1c2d3-e4f5-4678-9abc-def012345678';
const filled = {
  called: 'Ada',
  reach: '+1 312 555 0100',
  urgent: ['food', 'sleep'],
  sleep: 'outside',
  hungry: true,
  words: 'Two children\nand a dog',
  household: [{ age: 4 }, { age: 40 }],
};
const more = {
  id,
  skipped: { court: 'dont-know' },
  partial: true,
  filledBy: 'with-help',
  contactSafety: {
    ways: [{ way: 'text', to: '312 555 0100', messageOk: true, nameOk: 'unknown', othersSee: false }],
    clientWill: ['call'],
    times: [],
  },
  consents: [
    { id: 'share', decision: 'ask', textHash: `sha256-${'A'.repeat(43)}`, language: 'en', at: '2026-11-22T12:00:00Z' },
  ],
  shown: { urgent: `sha256-${'A'.repeat(43)}` },
  textLanguage: { '/words': 'es' },
};
const codes = new Set<string>(problemCodes);

/** Posts it under a new key each time; a body that was taken is in the database, one that was not is told why. */
async function post(text: string, contentType: string): Promise<void> {
  const key = randomUUID();
  const body = bytesOfText(text.replaceAll(id, key));
  const response = await intake.post(body, { 'Content-Type': contentType, 'Idempotency-Key': key });
  const rows = await database.selectFrom('submissions').select('id').where('id', '=', key).execute();
  if (response.status === 201) {
    expect(await response.json()).toMatchObject({ id: key });
    expect(rows).toHaveLength(1);
    return;
  }
  expect(response.status).toBeGreaterThanOrEqual(400);
  expect(response.status).toBeLessThan(500);
  expect(response.headers.get('Content-Type')).toBe('application/problem+json');
  const { type } = (await response.json()) as { type: string };
  expect(codes).toContain(type.replace('urn:open-intake:problem:', ''));
  expect(rows).toHaveLength(0);
}

const seeds = [JSON.stringify(envelope({ ...filled, court }, { id })), JSON.stringify(envelope(filled, more))];

/** The database runs in this process, and its time counts too. */
const mostMilliseconds = 100;

/** What is slow only the first time is done before anything is timed. */
beforeAll(async () => {
  for (let time = 0; time < 5; time += 1) for (const seed of seeds) await post(seed, 'application/json');
});

/** The worker's list and table are there after whatever was posted. */
afterAll(async () => {
  for (const path of ['/submissions', '/submissions.csv']) expect((await intake.worker(path)).status).toBe(200);
  await database.destroy();
});

describe('a body that is posted', () => {
  fuzzTexts('bodies', 'is kept with a receipt, or turned away with a problem', {
    seeds,
    runs: 60,
    mostMilliseconds,
    check: (text) => post(text, 'application/json'),
  });

  fuzzTexts('sealed-bodies', 'is kept with a receipt, or turned away with a problem, when it is sealed', {
    seeds: [JSON.stringify(sealedExample.envelope)],
    runs: 60,
    mostMilliseconds,
    check: (text) => post(text, 'application/jose+json'),
  });
});
