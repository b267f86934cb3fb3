import { randomUUID } from 'node:crypto';
import type { IntakeDatabase } from '@open-intake/server';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Serving, serve } from '../../packages/server/src/serve/serve.ts';
import { envelope, startTestIntake } from '../../packages/server/test/test-intake.ts';
import { openTestPglite } from '../../packages/server/test/test-pglite.ts';
import { launchBrowser } from './browser.ts';

let database: IntakeDatabase;
let serving: Serving;
let browser: Browser;
let page: Page;
beforeAll(async () => {
  [database, browser] = await Promise.all([openTestPglite(), launchBrowser()]);
  const { handle } = await startTestIntake({ database });
  serving = await serve({ handle, port: 0 });
  // The server's own pages may not be fetched from: their policy is set aside, so that nothing but the keys is in question.
  page = await browser.newPage({ bypassCSP: true });
  await page.goto(new URL('health', serving.url).href);
});
afterAll(async () => {
  await browser.close();
  await serving.stop();
  await database.destroy();
});

/** What a page's own `fetch` gets for a submission under these keys: a header each. */
function post(submission: unknown, keys: readonly string[]): Promise<string> {
  const work = async ([address, body, values]: readonly [string, string, readonly string[]]) => {
    const headers = new Headers({ 'content-type': 'application/json' });
    try {
      for (const value of values) headers.append('idempotency-key', value);
    } catch (error) {
      return `the browser: ${(error as Error).name}`;
    }
    const response = await fetch(address, { method: 'POST', headers, body });
    const { type = '' } = (await response.json()) as { type?: string };
    return `${response.status} ${type.replace('urn:open-intake:problem:', '')}`.trim();
  };
  const address = new URL('forms/small/submissions', serving.url).href;
  return page.evaluate(work, [address, JSON.stringify(submission), keys] as const);
}

const rows: readonly (readonly [string, (id: string) => readonly string[], string])[] = [
  ['R1 no key', () => [], '400 key-missing'],
  ['R1 an empty key', () => [''], '400 key-missing'],
  ['R2 a key of 300 letters', () => ['a'.repeat(300)], '400 key-mismatch'],
  ['R2 a key with a comma', (id) => [`${id},${id}`], '400 key-mismatch'],
  ['R2 a key in Latin 1', () => ['clé'], '400 key-mismatch'],
  ['R2 a key in Arabic', () => ['مفتاح'], 'the browser: TypeError'],
  ['R3 two headers', (id) => [id, id], '400 key-mismatch'],
  ['R4 the key in capitals', (id) => [id.toUpperCase()], '201'],
];

describe('a page that posts by itself', () => {
  it.each(rows)('is answered for %s', async (_, keys, expected) => {
    const submission = envelope({ called: 'Ada' }, { id: `abcdef${randomUUID().slice(6)}` });
    expect(await post(submission, keys(submission.id))).toBe(expected);
  });

  it('R6 cannot put other bytes under a key that was used', async () => {
    const submission = envelope({ called: 'Ada' });
    expect(await post(submission, [submission.id])).toBe('201');
    expect(await post(submission, [submission.id])).toBe('200');
    expect(await post({ ...submission, answers: { called: 'Eve' } }, [submission.id])).toBe('422 key-reused');
  });
});
