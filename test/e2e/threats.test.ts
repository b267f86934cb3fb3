import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { canaries } from './amina.ts';
import { launchBrowser, smallPhone } from './browser.ts';
import { harmful, harmless } from './clobberings.ts';
import { type Demo, startDemo } from './demo.ts';
import { hostPage, servePages } from './host-page.ts';
import type { Site } from './serve-files.ts';

let demo: Demo;
let browser: Browser;
let host: Site;
let page: Page;

beforeAll(async () => {
  host = await servePages(() => {
    const server = new URL(demo.page).origin;
    const attributes = `lang="en" src="${server}/forms/needs-assessment" exit-url="${host.origin}/weather"`;
    const plain = hostPage(server, { attributes });
    const above = (before: string) => ({ ...plain, body: plain.body.replace('<main>', `${before}<main>`) });
    // Without trusted types a browser knows no policy that asks for them.
    const broken = harmful.map((html, at) => {
      const served = above(html);
      return [
        `/broken/${at}`,
        html.includes('trustedTypes') ? { type: served.type, body: served.body } : served,
      ] as const;
    });
    return {
      '/': plain,
      '/weather': { type: 'text/html', body: '<!doctype html><title>The weather</title>' },
      '/clobbered': above(harmless.join('')),
      ...Object.fromEntries(broken),
    };
  });
  [demo, browser] = await Promise.all([startDemo({ OPEN_INTAKE_ALLOWED_ORIGINS: host.origin }), launchBrowser()]);
});

afterAll(async () => {
  await browser?.close();
  await demo?.stop();
  await host?.stop();
});

beforeEach(async () => {
  page = await browser.newPage({ ...smallPhone, reducedMotion: 'reduce' });
});
afterEach(() => page.close());

/** Opens the page with a name answered and on the screen. */
async function showName(): Promise<void> {
  await page.goto(`${host.origin}/`);
  await page.locator('open-intake[data-state="about"]').waitFor();
  await page.locator('open-intake').evaluate((element, name) => {
    Object.assign(element, { answers: { name } });
  }, canaries.name);
  await page.waitForFunction(() => {
    const element = document.querySelector('open-intake');
    return (element as unknown as { goTo(id: string): boolean }).goTo('name');
  });
  await page.locator('[data-question="name"]').waitFor();
}

describe('the exit', () => {
  it('T10 covers the page before the browser draws again, on a phone four times as slow', async () => {
    const devtools = await page.context().newCDPSession(page);
    await showName();
    await devtools.send('Emulation.setCPUThrottlingRate', { rate: 4 });
    const { ms, covered } = await page.locator('open-intake').evaluate((element) => {
      const root = element.shadowRoot!;
      const start = performance.now();
      root.querySelector<HTMLElement>('[part~="exit"]')!.click();
      // Still the task of the press: nothing was drawn since.
      const ms = performance.now() - start;
      const cover = [...document.querySelectorAll('dialog')].find((dialog) => dialog.matches(':modal'));
      const places = [0.01, 0.25, 0.5, 0.75, 0.99];
      const covered = places.every((x) =>
        places.every((y) => cover && document.elementFromPoint(innerWidth * x, innerHeight * y) === cover),
      );
      return { ms, covered };
    });
    console.log(`exit: ${ms.toFixed(1)} ms at a quarter of the speed`);
    expect(covered).toBe(true);
    await page.waitForURL(`${host.origin}/weather`);
  });

  it('T10 works where every handler of the page throws', async () => {
    await page.addInitScript(() => {
      const fail = (): never => {
        throw new Error('A script of the page is broken.');
      };
      for (const name of ['click', 'pointerdown', 'keydown', 'pagehide', 'beforeunload', 'oi-exit', 'oi-step'])
        addEventListener(name, fail, { capture: true });
      document.addEventListener('oi-exit', fail);
    });
    await showName();
    await page.locator('[part~="exit"]').click();
    await page.waitForURL(`${host.origin}/weather`);
  });
});

describe('a page in which somebody could write HTML, but no script', () => {
  const foreign = (asked: readonly string[]) =>
    asked.filter((url) => ![host.origin, new URL(demo.page).origin].includes(new URL(url).origin));

  it('T17 keeps its form and its addresses, with everything on it that could stand for something else', async () => {
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await page.goto(`${host.origin}/clobbered`);
    await page.locator('[part~="next"]').click();
    await page.locator('[data-question]').first().waitFor();
    expect(foreign(asked)).toEqual([]);
    // The form itself came along with the script; its words are asked for where it is.
    const words = `${demo.page}forms/needs-assessment/messages/en`;
    await expect.poll(() => asked, { timeout: 10_000 }).toContain(words);
    expect(foreign(asked)).toEqual([]);
  });

  it.each(harmful.map((html, at) => [html, at] as const))(
    'T17 asks its questions, and the exit leaves a cover behind, with %s',
    async (html, at) => {
      // What a browser lacks is what an element can stand for.
      if (html.includes('trustedTypes'))
        await page.addInitScript(() => Reflect.deleteProperty(globalThis, 'trustedTypes'));
      const asked: string[] = [];
      page.on('request', (request) => asked.push(request.url()));
      await page.goto(`${host.origin}/broken/${at}`);
      await page.locator('[part~="next"]').click({ timeout: 10_000 });
      await page.locator('[data-question]').first().waitFor();
      expect(foreign(asked)).toEqual([]);
      const covers = await page.locator('open-intake').evaluate((element) => {
        element.shadowRoot!.querySelector<HTMLElement>('[part~="exit"]')!.click();
        return document.querySelectorAll('html > dialog').length;
      });
      expect(covers).toBe(1);
      await page.waitForURL(`${host.origin}/weather`);
    },
  );
});
