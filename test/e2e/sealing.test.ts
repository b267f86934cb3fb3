import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { root } from '../helpers/source-files.ts';
import { amina, canaries } from './amina.ts';
import { launchBrowser, smallPhone } from './browser.ts';
import { type Demo, startDemo } from './demo.ts';
import { hostPage, servePages } from './host-page.ts';
import type { Site } from './serve-files.ts';
import { newCodes, storedEntries } from './stored.ts';
import { chooseLanguage, send, walkToReview } from './walk.ts';

/** An agency that seals: keys from the command line, the server as it is started, a page with the pin. */
const folder = mkdtempSync(join(tmpdir(), 'open-intake-sealing-'));
const inKeys = (...names: readonly string[]) => join(folder, 'keys', ...names);
const data = join(folder, 'data');

let demo: Demo;
let site: Site;
let browser: Browser;
let pin: string;
let code: string;
const asked: string[] = [];

/** Files of a folder that hold a text as UTF-8, UTF-16 or base64. */
function filesWith(text: string): readonly string[] {
  const forms = [
    Buffer.from(text),
    Buffer.from(text, 'utf16le'),
    Buffer.from(Buffer.from(text).toString('base64').slice(0, -4)),
  ];
  return readdirSync(data, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((file) => forms.some((form) => readFileSync(file).includes(form)));
}

const openPage = async (path: string): Promise<Page> => {
  const page = await (await browser.newContext(smallPhone)).newPage();
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await page.goto(new URL(path, site.origin).href);
  return page;
};

beforeAll(async () => {
  const cli = resolve(root, 'packages/cli/bin/open-intake.mjs');
  const args = [cli, 'keys', 'new', '--out', inKeys(), '--agency', 'North Side Help'];
  pin = execFileSync(process.execPath, args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim();
  site = await servePages(() => {
    const server = new URL(demo.page).origin;
    const src = `src="${server}/forms/needs-assessment"`;
    const other = `sha256-${'A'.repeat(43)}`;
    return {
      '/': hostPage(server, { attributes: `${src} key-pin="${pin}"` }),
      '/other-pin': hostPage(server, { attributes: `${src} key-pin="${other}"` }),
    };
  });
  const env = { OPEN_INTAKE_KEYS: inKeys('server'), OPEN_INTAKE_DATA: data, OPEN_INTAKE_ALLOWED_ORIGINS: site.origin };
  [demo, browser] = await Promise.all([startDemo(env), launchBrowser()]);
  const page = await openPage('/');
  await chooseLanguage(page, 'es');
  await walkToReview(page, amina);
  code = await send(page);
});

afterAll(async () => {
  await browser?.close();
  await site?.stop();
  await demo?.stop();
  rmSync(folder, { recursive: true, force: true });
});

describe('an agency that seals', () => {
  it('has an envelope, and nothing else of what was answered', async () => {
    const [entry, ...more] = await storedEntries(demo);
    expect([entry?.code, more.length, Object.keys(entry ?? {}).sort()]).toEqual([
      code,
      0,
      ['code', 'form', 'id', 'receivedAt', 'revision', 'sealed', 'status'],
    ]);
    expect(asked).toContain('/forms/needs-assessment/keys');
  });

  it('T20 leaves no answer in the files of the database, nor in the log', async () => {
    await demo.kill();
    expect(filesWith(code).length).toBeGreaterThan(0);
    for (const canary of Object.values(canaries)) expect([canary, filesWith(canary)]).toEqual([canary, []]);
    for (const canary of Object.values(canaries)) expect(demo.output()).not.toContain(canary);
    await demo.restart();
  });

  it('opens it in the inbox with the key of a worker, and only there', async () => {
    const page = await (await browser.newContext()).newPage();
    const calls: string[] = [];
    page.on('request', (request) => calls.push(new URL(request.url()).pathname));
    await page.goto(demo.inbox);
    await page.locator('#token').fill(demo.token);
    await page.locator('.sign-in button').click();
    await page.locator('.entry[data-sealed] a').click();
    await page.locator('[data-unsealing="locked"]').waitFor();
    await page.locator('#key-file').setInputFiles(inKeys('private', 'intake-key-1.json'));
    await page.locator('[data-do="use-key"]').click();
    await page.locator('open-intake-packet').getByText(canaries.name).first().waitFor();
    expect(calls.filter((path) => path.endsWith('/packet'))).toEqual([]);
  });

  it('gives it to the command line with the printed recovery key', async () => {
    const [entry] = await storedEntries(demo);
    const address = new URL(`/submissions/${entry?.id}`, demo.page);
    const answer = await fetch(address, { headers: { authorization: `Bearer ${demo.token}` } });
    const file = join(folder, 'sealed.json');
    writeFileSync(file, await answer.text());
    const cli = resolve(root, 'packages/cli/bin/open-intake.mjs');
    const form = resolve(root, 'packages/needs-assessment');
    const args = [cli, 'open', file, '--key', inKeys('private', 'recovery-key-1.txt'), '--form', form];
    const opened = execFileSync(process.execPath, args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });
    expect(JSON.parse(opened)).toMatchObject({ id: entry?.id, language: 'es' });
    expect(opened).toContain(canaries.name);
  });

  it('T18 gets nothing from a page with another pin', async () => {
    const page = await openPage('/other-pin');
    await chooseLanguage(page, 'en');
    await walkToReview(page, {});
    await page.locator('[part~="send"]').click();
    await page.getByText('So we sent nothing.').waitFor();
    expect(await storedEntries(demo)).toHaveLength(1);
  });

  it('T20 has an intake that a worker takes in the inbox sealed too', async () => {
    const before = await storedEntries(demo);
    const page = await (await browser.newContext()).newPage();
    const types: string[] = [];
    page.on('request', (request) => {
      if (request.method() === 'POST' && request.url().includes('/forms/'))
        types.push(request.headers()['content-type'] ?? '');
    });
    await page.goto(demo.inbox);
    await page.locator('#token').fill(demo.token);
    await page.locator('#name').fill('Dana');
    await page.locator('.sign-in button').click();
    await page.locator('[data-do="new"]').click();
    for (const fact of ['how-walk-in', 'speaker-self', 'interpreter-none']) await page.locator(`#call-${fact}`).check();
    await page.locator('#call-spoken').selectOption('es');
    await page.locator('[data-do="send"]').click();
    const taken = (await page.locator('[data-code]').innerText()).trim();
    expect([types, await newCodes(demo, before)]).toEqual([['application/jose+json'], [taken]]);
  });

  describe('where the code that seals', () => {
    const sealingCode = /\/chunks\/create-sealer/;
    const posts = (page: Page) => {
      const found: string[] = [];
      page.on('request', (request) => {
        if (request.method() === 'POST') found.push(request.headers()['content-type'] ?? '');
      });
      return found;
    };
    const toReview = async (hold: (page: Page) => Promise<unknown>): Promise<Page> => {
      const page = await openPage('/');
      await hold(page);
      await chooseLanguage(page, 'es');
      await walkToReview(page, amina);
      return page;
    };

    it('T20 never comes, sends nothing, keeps the answers, and seals them when it is tried again', async () => {
      const page = await toReview((held) => held.route(sealingCode, (route) => route.abort()));
      const sent = posts(page);
      await page.locator('[part~="send"]').click();
      const again = page.locator('[data-action="send-again"]');
      await again.waitFor();
      expect(sent).toEqual([]);
      await page.unroute(sealingCode);
      await again.click();
      await page.locator('[part~="receipt-code"]').waitFor();
      expect(sent).toEqual(['application/jose+json']);
    });

    it('T20 comes late, sends nothing before it is there', async () => {
      let release = () => {};
      const released = new Promise<void>((done) => {
        release = done;
      });
      const page = await toReview((held) => held.route(sealingCode, (route) => released.then(() => route.continue())));
      const sent = posts(page);
      await page.locator('[part~="send"]').click();
      await page.waitForTimeout(500);
      expect(sent).toEqual([]);
      release();
      await page.locator('[part~="receipt-code"]').waitFor();
      expect(sent).toEqual(['application/jose+json']);
    });
  });
});
