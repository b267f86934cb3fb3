import { createHash } from 'node:crypto';
import { answersSchema, submissionSchema } from '@open-intake/core';
import { build } from 'esbuild';
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { agencyInMemory } from '../../packages/sdk/test/agency-in-memory.ts';
import { smallForm, smallSubmission } from '../../packages/sdk/test/small-form.ts';
import { root } from '../helpers/source-files.ts';
import { launchBrowser } from './browser.ts';
import { type Site, serveFiles } from './serve-files.ts';

/** What old libraries and careless scripts did to pages, each as they would write it. */
const patches: readonly (readonly [name: string, script: string])[] = [
  ['nothing', ''],
  [
    'a map that forgets the last',
    'const m = Array.prototype.map; Array.prototype.map = function (...a) { return m.apply(this, a).slice(0, -1); }',
  ],
  ['a Date of its own', 'window.Date = class extends Date {}'],
  ['a Date that writes itself otherwise', 'Date.prototype.toJSON = () => "today"'],
  ['a Date that is text', 'window.Date = function () { return "today"; }'],
  ['a structuredClone by way of JSON', 'window.structuredClone = (value) => JSON.parse(JSON.stringify(value))'],
  ['a structuredClone that gives the same', 'window.structuredClone = (value) => value'],
  ['a structuredClone that gives nothing', 'window.structuredClone = () => ({})'],
  [
    'a Promise that calls later',
    'const t = Promise.prototype.then; Promise.prototype.then = function (...a) { return t.call(new Promise((go) => setTimeout(() => t.call(this, go, go), 1)), ...a); }',
  ],
  [
    'a Promise that forgets what it was told',
    'const t = Promise.prototype.then; Promise.prototype.then = function (done, ...a) { return t.call(this, done && (() => done()), ...a); }',
  ],
  ['lists that write themselves as text', 'Array.prototype.toJSON = function () { return this.length + " things"; }'],
  ['texts that write themselves in quotes', 'String.prototype.toJSON = function () { return this + "!"; }'],
  ['objects that write themselves as nothing', 'Object.prototype.toJSON = () => ({})'],
  ['more in every object', 'Object.prototype.extra = "x"'],
  [
    'a stringify that leaves out',
    'const s = JSON.stringify; JSON.stringify = (value) => s(value, ["format", "id", "form", "language"])',
  ],
  [
    'a TextEncoder of its own',
    'window.TextEncoder = class { encode(text) { return new Uint8Array([...text].map((c) => c.charCodeAt(0))); } }',
  ],
];

let browser: Browser;
let site: Site;
let page: Page;
let agency: ReturnType<typeof agencyInMemory>;

beforeAll(async () => {
  const { outputFiles } = await build({
    stdin: {
      contents: `import { createIntakeClient } from '@open-intake/sdk';
        import { smallSubmission, smallForm } from './packages/sdk/test/small-form.ts';
        const submission = smallSubmission();
        const tell = fetch.bind(globalThis, '/outcome');
        (0, eval)(decodeURIComponent(location.search.slice(1)));
        const client = createIntakeClient({ endpoint: location.origin + '/forms/small', sleep: async () => {} });
        client.freeze(submission, smallForm).then((frozen) => client.send(frozen, { attempts: 2 })).then(
          ({ digest }) => tell({ method: 'POST', body: digest }),
          () => tell({ method: 'POST', body: 'not sent' }),
        );`,
      resolveDir: root,
    },
    bundle: true,
    write: false,
    format: 'iife',
    logLevel: 'silent',
    conditions: ['open-intake-source', 'browser'],
  });
  site = await serveFiles(({ pathname }) =>
    pathname === '/sdk.js'
      ? { type: 'text/javascript', body: outputFiles[0]!.text }
      : { type: 'text/html', body: '<!doctype html><script src="/sdk.js"></script>' },
  );
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser?.close();
  await site?.stop();
});

beforeEach(async () => {
  agency = agencyInMemory();
  page = await browser.newPage();
  await page.route('**/submissions', async (route) => {
    const request = route.request();
    const answer = await agency.fetch('https://agency.example/', {
      method: 'POST',
      headers: await request.allHeaders(),
      body: request.postDataBuffer() as BodyInit | null,
    });
    if (!isTaken(request.postData() ?? '')) return route.fulfill({ status: 422 });
    await route.fulfill({ status: answer.status, contentType: 'application/json', body: await answer.text() });
  });
});
afterEach(() => page.close());

/** What the server would say of a body that came in, as far as the schemas go. */
function isTaken(body: string): boolean {
  const submission = submissionSchema.safeParse(JSON.parse(body));
  return submission.success && answersSchema(smallForm).safeParse(submission.data.answers).success;
}

describe('on a page whose scripts changed the browser', () => {
  it.each(patches)(
    'T16 what arrives is what was meant, and nothing else is said to be sent, with %s',
    async (name, script) => {
      // A page that says nothing has not said that it was sent.
      const told = page.waitForRequest('**/outcome', { timeout: 6_000 }).then(
        (request) => request.postData(),
        () => 'not sent',
      );
      await page.goto(`${site.origin}/?${encodeURIComponent(script)}`);
      const outcome = await told;
      const taken = [...agency.stored.values()].filter(isTaken);
      const { answers, contactSafety } = smallSubmission();
      for (const body of taken) expect(JSON.parse(body)).toMatchObject({ answers, contactSafety });
      const digests = taken.map((body) => `sha256-${createHash('sha256').update(body).digest('base64url')}`);
      expect([...digests, 'not sent']).toContain(outcome);
      if (name === 'nothing') expect(outcome).toBe(digests[0]);
    },
  );
});
