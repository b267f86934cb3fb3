import type { Browser, BrowserContext } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser, smallPhone, type Watched, watchedPage } from './browser.ts';
import { type Demo, startDemo } from './demo.ts';
import { fallback, hostPage, servePages } from './host-page.ts';
import { goToReview } from './people.ts';
import type { Site } from './serve-files.ts';
import { newCodes, type StoredEntry, storedEntries } from './stored.ts';
import { send } from './walk.ts';

let demo: Demo;
let browser: Browser;
let host: Site;
let server: string;

beforeAll(async () => {
  host = await servePages(() => {
    const attributes = `src="${server}/forms/needs-assessment"`;
    return {
      '/split': hostPage(server, { attributes }),
      '/single': hostPage(server, { attributes, script: `${server}/open-intake.single.js` }),
    };
  });
  [demo, browser] = await Promise.all([
    startDemo({ OPEN_INTAKE_ALLOWED_ORIGINS: `https://other.example,${host.origin}` }),
    launchBrowser(),
  ]);
  server = new URL(demo.page).origin;
});

afterAll(async () => {
  await browser?.close();
  await demo?.stop();
  await host?.stop();
});

describe.each(['split', 'single'])('a page of another origin with the strict policy, %s', (build) => {
  let context: BrowserContext;
  let watched: Watched;
  let code: string;
  let before: readonly StoredEntry[];

  beforeAll(async () => {
    before = await storedEntries(demo);
    context = await browser.newContext({ ...smallPhone, reducedMotion: 'reduce' });
    watched = await watchedPage(context);
    await goToReview(watched.page, `${host.origin}/${build}`);
    code = await send(watched.page);
  });
  afterAll(() => context.close());

  it('takes a person to the receipt, and one submission arrives', async () => {
    expect(await newCodes(demo, before)).toEqual([code]);
  });

  it('T27 T28 breaks no policy and meets no error', () => {
    expect(watched.trouble).toEqual([]);
  });

  it('T38 talks to its own origin and the agency’s server only', () => {
    expect(
      watched.requests.filter(
        (url) => ![host.origin, server].includes(new URL(url).origin) && !url.startsWith('data:'),
      ),
    ).toEqual([]);
  });

  it('sets no cookie', async () => expect(await context.cookies()).toEqual([]));

  it('loads the scripts it should', () => {
    const scripts = watched.requests.filter((url) => url.endsWith('.js')).map((url) => new URL(url).pathname);
    if (build === 'single') expect(scripts).toEqual(['/open-intake.single.js']);
    else expect(scripts.filter((path) => !path.startsWith('/chunks/'))).toEqual(['/open-intake.js']);
  });
});

describe('a page of an origin that the agency does not know', () => {
  it('cannot fetch the form, and shows the way to a person', async () => {
    const stranger = await servePages(() => ({
      '/': hostPage(server, { attributes: `src="${server}/forms/needs-assessment"` }),
    }));
    const page = await browser.newPage(smallPhone);
    await page.goto(stranger.origin);
    await page.locator('open-intake[data-state="unavailable"]').waitFor();
    expect(await page.getByText(fallback).isVisible()).toBe(true);
    await page.close();
    await stranger.stop();
  });
});

describe('without script', () => {
  it.each([
    ['the agency’s own page', () => demo.page, 'Call us or come by'],
    ['a page of another origin', () => `${host.origin}/split`, fallback],
  ])('%s shows what stands between the tags', async (_, address, words) => {
    const page = await browser.newPage({ ...smallPhone, javaScriptEnabled: false });
    await page.goto(address());
    expect(await page.getByText(words).isVisible()).toBe(true);
    await page.close();
  });
});
