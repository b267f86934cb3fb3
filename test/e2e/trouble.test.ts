import { createServer } from 'node:net';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startFaultLine } from '../faults/world/fault-line.ts';
import { launchBrowser, smallPhone } from './browser.ts';
import { type Demo, startDemo } from './demo.ts';
import { fallback, hostPage, servePages } from './host-page.ts';
import type { Served, Site } from './serve-files.ts';

let demo: Demo;
let browser: Browser;
let host: Site;
let closed: string;

const json = (body: unknown, status = 200): Served => ({
  status,
  type: 'application/json',
  body: JSON.stringify(body),
});

/** Forms that are none, and servers that are not well. */
const served: Readonly<Record<string, Served>> = {
  '/bad/other-format': json({ format: 'open-intake/9', id: 'x', version: '1.0.0', languages: ['en'], sections: [{}] }),
  '/bad/list': json([]),
  '/bad/html': { type: 'text/html', body: '<!doctype html><title>Please log in</title>' },
  '/bad/half': { type: 'application/json', body: '{"format":"open-intake/1",' },
  '/bad/ill': { status: 500, type: 'text/html', body: '<h1>Oops at /var/www/index.php line 3</h1>' },
  '/bad/no-words': json({
    format: 'open-intake/1',
    id: 'bare',
    version: '1.0.0',
    languages: ['en'],
    sections: [{ id: 'one', questions: [{ id: 'name', type: 'text' }] }],
  }),
};

const unreached = 'a server that nobody reaches';

/** What stands in the element's tag, the code the developer gets, and words that the person reads. */
const troubles: readonly (readonly [string, () => string, string, RegExp])[] = [
  ['no src', () => '', 'no-source', /not your fault/],
  ['a src that is no address', () => 'src="http://"', 'bad-address', /not your fault/],
  ['a src of another kind', () => 'src="javascript:alert(1)"', 'bad-address', /not your fault/],
  ['a form that is not there', () => `src="${demo.page}forms/nowhere"`, 'not-found', /not your fault/],
  ['a form of another format', () => `src="${host.origin}/bad/other-format"`, 'wrong-format', /not your fault/],
  ['a list instead of a form', () => `src="${host.origin}/bad/list"`, 'wrong-format', /not your fault/],
  ['a login page instead of a form', () => `src="${host.origin}/bad/html"`, 'not-json', /not your fault/],
  ['half a form', () => `src="${host.origin}/bad/half"`, 'not-json', /not your fault/],
  ['a server that is not well', () => `src="${host.origin}/bad/ill"`, 'network', /could not reach the office/],
  ['a form without its words', () => `src="${host.origin}/bad/no-words"`, 'no-words', /words in this language/],
  [unreached, () => `src="${closed}/forms/needs-assessment"`, 'network', /could not reach the office/],
  [
    'no language that is asked for',
    () => `src="${demo.page}forms/needs-assessment" languages="tlh"`,
    'no-language',
    /words in this language/,
  ],
];

/** An address on this machine where nobody listens. */
async function freeAddress(): Promise<string> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  return `http://127.0.0.1:${typeof address === 'object' ? address?.port : 1}`;
}

beforeAll(async () => {
  closed = await freeAddress();
  host = await servePages(() => {
    const server = new URL(demo.page).origin;
    const pages = troubles.map(([, attributes], index) => [
      `/${index}`,
      hostPage(`${server} ${closed}`, { script: `${server}/open-intake.js`, attributes: attributes() }),
    ]);
    return {
      ...served,
      ...(Object.fromEntries(pages) as Record<string, Served>),
      '/polish': hostPage(server, { attributes: `src="${server}/forms/needs-assessment" lang="pl"` }),
      '/plain': hostPage(server, {
        script: `${server}/open-intake.js`,
        attributes: `src="${server}/forms/needs-assessment"`,
      }),
    };
  });
  [demo, browser] = await Promise.all([
    startDemo({ OPEN_INTAKE_ALLOWED_ORIGINS: host.origin }),
    launchBrowser(['--host-resolver-rules=MAP agency.test 127.0.0.1']),
  ]);
});

afterAll(async () => {
  await browser?.close();
  await demo?.stop();
  await host?.stop();
});

interface Opened {
  readonly page: Page;
  readonly errors: readonly { readonly code: string; readonly fix: string; readonly keys: readonly string[] }[];
  readonly requests: readonly string[];
}

async function open(address: string): Promise<Opened> {
  const page = await browser.newPage({ ...smallPhone, reducedMotion: 'reduce' });
  const errors: Opened['errors'][number][] = [];
  const requests: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  await page.exposeFunction('noteError', (error: Opened['errors'][number]) => errors.push(error));
  await page.addInitScript(() => {
    document.addEventListener('oi-error', (event) => {
      const { code, fix } = event as Event & { code: string; fix: string };
      (window as unknown as { noteError(error: object): void }).noteError({ code, fix, keys: Object.keys(event) });
    });
  });
  await page.goto(address);
  return { page, errors, requests };
}

/** What a person reads in the widget, with what stands between the tags where it is shown. */
const readable = (page: Page) => page.locator('open-intake').evaluate((element) => element.shadowRoot!.textContent);
const blame = /invalid|error|failed|refused|undefined|null|\bat \/|[{}]/i;

describe.each(troubles.map(([name, , code, words], index) => ({ name, code, words, index })))(
  '$name',
  ({ code, words, index }) => {
    let opened: Opened;
    beforeAll(async () => {
      opened = await open(`${host.origin}/${index}`);
      await opened.page.locator('open-intake[data-state="unavailable"]').waitFor();
    });
    afterAll(() => opened.page.close());

    it('is said in kind words, without blame', async () => {
      const text = await readable(opened.page);
      expect(text).toMatch(words);
      expect(text).not.toMatch(blame);
    });

    it('shows the way to a person', async () => {
      expect(await opened.page.getByText(fallback).isVisible()).toBe(true);
    });

    it('tells the developer a code and what to do, once, and nothing else', () => {
      expect(opened.errors.map((error) => error.code)).toEqual([code]);
      expect(opened.errors[0]!.fix.length).toBeGreaterThan(10);
      expect(opened.errors[0]!.keys).toEqual(expect.not.arrayContaining(['answers', 'detail']));
    });
  },
);

describe('a language that is not there', () => {
  it('is said by its name, others are offered, and the developer gets a code', async () => {
    const { page, errors } = await open(`${host.origin}/polish`);
    await page.locator('[data-language="es"]').waitFor();
    expect(await readable(page)).toMatch(/We do not have Polish here yet/);
    expect(errors.map(({ code }) => code)).toEqual(['no-language']);
    await page.locator('[data-language="es"]').click();
    await page.locator('open-intake[data-state="about"] .frame:lang(es)').waitFor();
    await page.close();
  });
});

describe('T12 plain http across a network', () => {
  it('is no place to write in: says so, shows the way to a person, and asks the server for nothing', async () => {
    const { page, errors, requests } = await open(`http://agency.test:${host.port}/plain`);
    await page.locator('open-intake[data-state="unavailable"]').waitFor();
    expect(await readable(page)).toMatch(/not private enough to write in/);
    expect(await page.getByText(fallback).isVisible()).toBe(true);
    expect(errors.map(({ code }) => code)).toEqual(['insecure']);
    expect(requests.filter((url) => url.includes('/forms/'))).toEqual([]);
    await page.close();
  });
});

describe('a network that goes and comes', () => {
  it('before the form is there: another try brings it', async () => {
    const { page } = await open(`${host.origin}/${troubles.findIndex(([name]) => name === unreached)}`);
    await page.locator('open-intake[data-state="unavailable"]').waitFor();
    const line = await startFaultLine(demo.page, Number(new URL(closed).port));
    await page.locator('[data-action="retry"]').click();
    await page.locator('[data-language="es"]').waitFor();
    await page.close();
    await line.stop();
  });

  it('before the script is there: what stands between the tags is shown', async () => {
    const page = await browser.newPage(smallPhone);
    await demo.kill();
    await page.goto(`${host.origin}/plain`);
    expect(await page.getByText(fallback).isVisible()).toBe(true);
    await page.close();
    await demo.restart();
  });
});
