import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { canaries } from './amina.ts';
import { launchBrowser, smallPhone } from './browser.ts';
import { type Demo, startDemo } from './demo.ts';
import { hostPage, servePages } from './host-page.ts';
import { goToReview } from './people.ts';
import type { Site } from './serve-files.ts';
import { storedEntries } from './stored.ts';
import { chooseLanguage, pressNext } from './walk.ts';

let demo: Demo;
/** A browser that keeps pages alive behind Back, as people's do, and one that loads them anew. */
let browser: Browser;
let plain: Browser;
let elsewhere: Site;
let context: BrowserContext;
let page: Page;

beforeAll(async () => {
  elsewhere = await servePages(() => {
    const server = new URL(demo.page).origin;
    const attributes = `src="${server}/forms/needs-assessment" exit-url="${elsewhere.origin}/weather"`;
    return {
      '/': hostPage(server, { attributes }),
      '/no-store': { ...hostPage(server, { attributes }), cacheControl: 'no-store' },
      '/weather': { type: 'text/html', body: '<!doctype html><title>The weather</title><h1>Sunny</h1>' },
    };
  });
  [demo, browser, plain] = await Promise.all([
    startDemo({ OPEN_INTAKE_ALLOWED_ORIGINS: elsewhere.origin }),
    launchBrowser([], ['--disable-back-forward-cache']),
    launchBrowser(),
  ]);
});

afterAll(async () => {
  await Promise.all([browser?.close(), plain?.close()]);
  await demo?.stop();
  await elsewhere?.stop();
});

beforeEach(async () => {
  context = await browser.newContext({ ...smallPhone, reducedMotion: 'reduce' });
  page = await context.newPage();
});

afterEach(() => context.close());

/** Everything that can be read in the widget, and in its fields, on every screen up to the name. */
async function whatIsLeft(page: Page): Promise<string> {
  let found = '';
  const read = () =>
    page
      .locator('open-intake')
      .evaluate((element) =>
        [
          element.shadowRoot!.textContent,
          ...[...element.shadowRoot!.querySelectorAll<HTMLInputElement>('input, textarea')].map(
            ({ type, checked, value }) =>
              type === 'radio' || type === 'checkbox' ? (checked ? `chosen: ${value}` : '') : value,
          ),
        ].join('\n'),
      );
  found += await read();
  await chooseLanguage(page, 'en');
  await page.locator('open-intake[data-state="about"]').waitFor();
  for (let screens = 0; screens < 20; screens += 1) {
    found += await read();
    if ((await page.locator('[data-question="contact"]').count()) > 0) return found;
    await pressNext(page);
  }
  throw new Error('The question for the name never came.');
}

async function expectEmpty(page: Page): Promise<void> {
  await page.locator('open-intake[data-state="languages"]').waitFor();
  const left = await whatIsLeft(page);
  expect(left).toContain('call you');
  expect(Object.values(canaries).filter((canary) => left.includes(canary))).toEqual([]);
  expect(left).not.toContain('chosen:');
}

describe('somebody who leaves the page half way', () => {
  it('T3 finds nothing of it after a reload', async () => {
    await goToReview(page, demo.page);
    await page.reload();
    await expectEmpty(page);
  });

  it('T3 finds nothing of it after going on to another page and back', async () => {
    const forgetting = await plain.newPage({ ...smallPhone, reducedMotion: 'reduce' });
    await goToReview(forgetting, demo.page);
    await forgetting.goto(`${elsewhere.origin}/weather`);
    await forgetting.goBack();
    await expectEmpty(forgetting);
    await forgetting.close();
  });

  it('T3 finds nothing of it in a page that the browser kept alive', async () => {
    await page.addInitScript(() => {
      addEventListener('pageshow', ({ persisted }) =>
        document.documentElement.setAttribute('data-kept', String(persisted)),
      );
    });
    await goToReview(page, demo.page);
    await page.goto('about:blank');
    await page.goBack({ waitUntil: 'commit' });
    await page.locator('html[data-kept="true"]').waitFor({ timeout: 10_000 });
    await expectEmpty(page);
  });

  it('T3 finds nothing of it where the page says no-store, whatever the browser makes of that', async () => {
    await goToReview(page, `${elsewhere.origin}/no-store`);
    await page.goto('about:blank');
    await page.goBack({ waitUntil: 'commit' });
    await expectEmpty(page);
  });

  it('sends nothing by leaving', async () => {
    await goToReview(page, demo.page);
    await page.goto('about:blank');
    expect(await storedEntries(demo)).toEqual([]);
  });
});

describe('the exit', () => {
  const trail = async () => {
    const session = await context.newCDPSession(page);
    const { entries } = await session.send('Page.getNavigationHistory');
    return entries.map(({ url }) => url);
  };

  beforeEach(async () => {
    await goToReview(page, `${elsewhere.origin}/`);
    await page.locator('[part~="exit"]').click();
    await page.waitForURL(`${elsewhere.origin}/weather`);
  });

  it('leaves the page for the agency’s place, with nothing of the person in what is asked there', async () => {
    expect(await page.title()).toBe('The weather');
    expect(elsewhere.asked.at(-1)).toMatch(/^\/(weather|favicon\.ico)$/);
  });

  it('T6 leaves the agency’s place where the page stood in the history, and none of the screens', async () => {
    // What stands behind it is our own entry: only Forward leads there, and leaves again.
    expect(await trail()).toEqual(['about:blank', `${elsewhere.origin}/weather`, `${elsewhere.origin}/`]);
  });

  it('T3 shows nothing of the page to whoever presses Back', async () => {
    await page.goBack();
    expect(page.url()).toBe('about:blank');
  });

  it('T1 leaves nothing in the storage of the page', async () => {
    await page.goto(`${elsewhere.origin}/`);
    const kept = await page.evaluate(async () => ({
      local: localStorage.length,
      session: sessionStorage.length,
      databases: (await indexedDB.databases()).length,
      caches: (await caches.keys()).length,
      state: JSON.stringify(history.state),
    }));
    expect(kept).toMatchObject({ local: 0, session: 0, databases: 0, caches: 0 });
    expect(Object.values(canaries).filter((canary) => kept.state.includes(canary))).toEqual([]);
    expect(await context.cookies()).toEqual([]);
  });
});
