import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import {
  type ExitSetting,
  exitPages,
  exitSettings,
  formIn,
  openSetting,
  type Scene,
  usualOptions,
} from '../bench/exit/settings.ts';
import { launchBrowser } from './browser.ts';
import { type Demo, startDemo } from './demo.ts';
import { servePages } from './host-page.ts';
import type { Site } from './serve-files.ts';

let demo: Demo;
let browser: Browser;
let host: Site;
/** The same server under another name: another origin, in a process of its own. */
let other: string;
let context: BrowserContext;

beforeAll(async () => {
  host = await servePages(() => exitPages({ server: new URL(demo.page).origin, host: host.origin, other }));
  other = `http://localhost:${host.port}`;
  [demo, browser] = await Promise.all([
    startDemo({ OPEN_INTAKE_ALLOWED_ORIGINS: `${host.origin},${other}` }),
    launchBrowser(['--site-per-process'], ['--disable-back-forward-cache']),
  ]);
});

afterAll(async () => {
  await browser?.close();
  await demo?.stop();
  await host?.stop();
});

beforeEach(() => newContext());
afterEach(() => context.close());

async function newContext(options?: BrowserContextOptions): Promise<void> {
  await context?.close();
  context = await browser.newContext({ ...usualOptions, ...options });
  context.setDefaultTimeout(15_000);
}

const open = (path: string, more: Partial<ExitSetting> = {}): Promise<Scene> =>
  openSetting(browser, context, host.origin, { name: path, path, ...more });

const exitOf = (page: Page, isFramed = false) => formIn(page, { isFramed }).locator('[part~="exit"]');

/** Presses the exit. Does not wait for the page that comes: it is slow. */
async function press(page: Page, isFramed = false): Promise<void> {
  await exitOf(page, isFramed).click({ noWaitAfter: true });
  await new Promise((over) => setTimeout(over, 150));
}

const wholePages = exitSettings.filter(({ isFramed, isOffline }) => !isFramed && !isOffline);

describe.each(wholePages)('T10 the exit with $name', (setting) => {
  it('leaves one colour on the screen and nothing of the agency on the tab', async () => {
    await newContext(setting.options);
    const { page, onlooker } = await open(setting.path, setting);
    expect(await onlooker.colours()).toBeGreaterThan(10);
    await press(page);
    expect([await onlooker.colours(), await onlooker.title()]).toEqual([1, '…']);
  });
});

describe('T10 the exit without a network', () => {
  it('leads to an empty page, and not to an error that names an address', async () => {
    const { page, onlooker } = await open('/', { isOffline: true });
    await exitOf(page).click({ noWaitAfter: true });
    await page.waitForURL('about:blank');
    expect([await onlooker.colours(), await onlooker.title()]).toEqual([1, 'about:blank']);
  });
});

describe('T10 the cover of the exit', () => {
  it('stands above a dialog that the page has open', async () => {
    const { page, onlooker } = await open('/dialog');
    await press(page);
    expect(await onlooker.colours()).toBe(1);
  });

  it('stands above what is shown in full screen', async () => {
    const { page, onlooker } = await open('/transformed');
    await page.locator('h1').click();
    await page.evaluate(() => document.querySelector('.modal')?.requestFullscreen());
    await press(page);
    expect(await onlooker.colours()).toBe(1);
  });

  it.each(['dialog', 'popover'])('stands above a %s that the page opens later', async (kind) => {
    const { page, onlooker } = await open('/');
    await page.evaluate((opened) => {
      const late = document.createElement('dialog');
      late.append('An agency');
      document.body.append(late);
      const show = (): void => {
        if (opened === 'popover') late.popover = 'manual';
        if (opened === 'popover') late.showPopover();
        else late.showModal();
      };
      document.querySelector('open-intake')!.addEventListener('click', () => setTimeout(show, 300));
    }, kind);
    await press(page);
    await new Promise((over) => setTimeout(over, 500));
    expect(await onlooker.colours()).toBe(1);
  });

  it('stays for whoever presses Escape', async () => {
    const { page, onlooker } = await open('/');
    await press(page);
    for (let times = 0; times < 3; times += 1) {
      await page.keyboard.press('Escape');
      expect(await onlooker.colours()).toBe(1);
    }
  });

  it('is not held up by a page that asks whether to leave', async () => {
    const { page } = await open('/soon/');
    const asked: string[] = [];
    page.on('dialog', (dialog) => {
      asked.push(dialog.type());
      void dialog.accept();
    });
    await page.evaluate(() => addEventListener('beforeunload', (event) => event.preventDefault()));
    await exitOf(page).click();
    await page.waitForURL(`${host.origin}/soon/weather`);
    expect(asked).toEqual([]);
  });
});

describe('T10 the exit in a frame of another origin', () => {
  it('covers the frame at once, while the network is slow', async () => {
    const { page, onlooker } = await open('/framed', { isFramed: true });
    const area = (await page.locator('iframe').boundingBox())!;
    const inside = { x: area.x + 4, y: area.y + 4, width: area.width - 8, height: area.height - 8 };
    expect(await onlooker.colours(inside)).toBeGreaterThan(10);
    await press(page, true);
    expect(await onlooker.colours(inside)).toBe(1);
  });

  it('takes the page around it away too', async () => {
    const { page } = await open('/soon/framed', { isFramed: true });
    await exitOf(page, true).click({ noWaitAfter: true });
    await page.waitForURL(`${host.origin}/soon/weather`);
  });

  it('tells the page around it, and nothing of the person', async () => {
    const { page } = await open('/framed', { isFramed: true });
    const told: string[] = [];
    await page.exposeFunction('told', (message: string) => told.push(message));
    await page.evaluate(() =>
      addEventListener('message', ({ data }) =>
        (globalThis as unknown as { told(message: string): void }).told(JSON.stringify(data)),
      ),
    );
    await press(page, true);
    await expect
      .poll(() => told)
      .toEqual([JSON.stringify({ type: 'open-intake-exit', address: `${host.origin}/weather` })]);
  });
});

describe('T10 the exit in a frame that may not leave the page around it', () => {
  it('is said before the first question', async () => {
    const { page } = await open('/sandboxed', { isFramed: true });
    const form = formIn(page, { isFramed: true });
    await form.locator('[part~="next"]').waitFor();
    const first = await form.locator('[data-screen]').innerText();
    expect(first).toContain('The page around this form may stay open.');
    expect(first).not.toContain('opens another page');
    await form.locator('[part~="next"]').click();
    await form.locator('[data-stuck]').waitFor();
    expect(await form.locator('open-intake').getAttribute('data-state')).toBe('about');
    expect(await form.locator('[data-screen]').innerText()).toContain('cannot close the page around it');
    expect(await form.locator('[data-screen]').innerText()).not.toMatch(/opens another page|may stay open/);
    await form.locator('[part~="next"]').click();
    await form.locator('open-intake[data-state="question"]').waitFor();
  });

  it('empties the frame all the same', async () => {
    const { page } = await open('/soon/sandboxed', { isFramed: true });
    await exitOf(page, true).click({ noWaitAfter: true });
    await expect.poll(() => page.frames()[1]!.url()).toBe('about:blank');
    expect(page.url()).toBe(`${host.origin}/soon/sandboxed`);
  });

  it('is not said where the page can be left', async () => {
    const { page } = await open('/framed', { isFramed: true });
    const form = formIn(page, { isFramed: true });
    await form.locator('[part~="next"]').click();
    await form.locator('open-intake[data-state="question"]').waitFor();
  });
});

describe('T3 what the exit leaves behind', () => {
  const oneAnswerGiven = async (): Promise<Page> => {
    const { page } = await open('/soon/');
    await page.locator('[part~="next"]').click();
    await page.locator('open-intake[data-state="question"]').waitFor();
    await page.locator('[data-question] input').first().check();
    await expect.poll(() => page.evaluate(() => history.state as unknown)).toEqual({ 'open-intake': 'begun' });
    return page;
  };
  const leaveNow = async (page: Page): Promise<void> => {
    await exitOf(page).click();
    await page.waitForURL(`${host.origin}/soon/weather`);
  };

  it('is the page before the agency’s, for whoever presses Back once', async () => {
    const page = await oneAnswerGiven();
    await leaveNow(page);
    await page.goBack({ waitUntil: 'commit' });
    expect(page.url()).toBe('about:blank');
  });

  it('is the page before the agency’s even after a reload', async () => {
    const page = await oneAnswerGiven();
    await page.reload();
    await leaveNow(page);
    await page.goBack({ waitUntil: 'commit' });
    expect(page.url()).toBe('about:blank');
  });

  it('is left once more by whoever presses Forward', async () => {
    const page = await oneAnswerGiven();
    await leaveNow(page);
    await page.goForward({ waitUntil: 'commit' });
    await page.waitForURL(`${host.origin}/soon/weather`);
  });

  it('is an empty start in a page that the browser kept alive', async () => {
    const { page } = await open('/soon/');
    await page.evaluate(() => history.pushState(null, '', '#here'));
    await exitOf(page).click();
    await page.waitForURL(`${host.origin}/soon/weather`);
    await page.goBack({ waitUntil: 'commit' });
    await page.locator('open-intake[data-state="about"]').waitFor();
    expect([await page.locator('dialog').count(), await page.title()]).toEqual([0, 'An agency']);
  });
});
