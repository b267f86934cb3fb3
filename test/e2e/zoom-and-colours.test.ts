import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { amina } from './amina.ts';
import { launchBrowser, smallPhone, watchedPage } from './browser.ts';
import { type Demo, startDemo } from './demo.ts';
import { hiddenFocus, sideways } from './layout.ts';
import { chooseLanguage, send, walkToReview } from './walk.ts';

let demo: Demo;
let browser: Browser;

beforeAll(async () => {
  [demo, browser] = await Promise.all([startDemo(), launchBrowser()]);
});

afterAll(async () => {
  await browser?.close();
  await demo?.stop();
});

/** Looks after each press of a key, as eyes do. */
function afterEachKey(page: Page, look: () => Promise<void>): void {
  const press = page.keyboard.press.bind(page.keyboard);
  page.keyboard.press = async (...key) => {
    await press(...key);
    await look();
  };
}

/** 1280 by 1024 at 400 %. */
const zoomed: BrowserContextOptions = { viewport: { width: 320, height: 256 }, deviceScaleFactor: 4 };

describe.each<[string, BrowserContextOptions]>([
  ['at 400 % zoom', zoomed],
  [
    'on a small phone in forced colours without motion',
    { ...smallPhone, forcedColors: 'active', colorScheme: 'dark', reducedMotion: 'reduce' },
  ],
  ['on a small phone held sideways', { viewport: { width: 640, height: 320 } }],
])('%s', (_, options) => {
  const hidden = new Set<string>();
  const wide: string[] = [];
  let keys = 0;
  let code = '';
  let trouble: readonly string[];

  beforeAll(async () => {
    const context = await browser.newContext(options);
    const watched = await watchedPage(context);
    const { page } = watched;
    trouble = watched.trouble;
    await page.goto(demo.page);
    afterEachKey(page, async () => {
      keys += 1;
      const problem = await hiddenFocus(page);
      if (problem !== undefined) hidden.add(problem);
    });
    await chooseLanguage(page, 'en');
    await walkToReview(page, amina, async (screen) => {
      wide.push(...(await sideways(page)).map((problem) => `${screen}: ${problem}`));
    });
    code = await send(page);
    await context.close();
  });

  it('the keyboard alone leads to the receipt', () => {
    expect(code).toMatch(/^[0-9A-Z]{4}-[0-9A-Z]{4}$/);
    expect(trouble).toEqual([]);
  });

  it('what has the focus is never behind the bar at the bottom or outside the window', () => {
    expect(keys).toBeGreaterThan(60);
    expect([...hidden]).toEqual([]);
  });

  it('nothing has to be scrolled sideways', () => expect(wide).toEqual([]));
});

describe('forced colours and reduced motion', () => {
  it('a chosen answer can be told from the others without colour', async () => {
    const context = await browser.newContext({ ...smallPhone, forcedColors: 'active' });
    const page = await context.newPage();
    await page.goto(demo.page);
    await chooseLanguage(page, 'en');
    await page.locator('[part~="next"]').click();
    await page.locator('[data-question="who"] input[value="self"]').check();
    const [chosen, other] = await Promise.all(
      ['self', 'with-help'].map((value) =>
        page
          .locator(
            `[data-question="who"] label:has(input[value="${value}"]), [data-question="who"] .choice:has(input[value="${value}"])`,
          )
          .first()
          .screenshot({ omitBackground: true }),
      ),
    );
    expect(chosen!.equals(other!)).toBe(false);
    expect(await page.locator('[data-question="who"] input[value="self"]').isChecked()).toBe(true);
    await context.close();
  });

  it('nothing moves when the person asked for no motion', async () => {
    const context = await browser.newContext({ ...smallPhone, reducedMotion: 'reduce' });
    const page = await context.newPage();
    await page.goto(demo.page);
    await chooseLanguage(page, 'en');
    await page.locator('[part~="next"]').click();
    await page.locator('[data-question]').first().waitFor();
    const moving = await page.locator('open-intake').evaluate((element) =>
      [...element.shadowRoot!.querySelectorAll('*')].flatMap((one) => {
        const { transitionDuration, animationDuration, scrollBehavior } = getComputedStyle(one);
        const isStill = [transitionDuration, animationDuration].every((time) =>
          time.split(', ').every((part) => Number.parseFloat(part) < 0.01),
        );
        return isStill && scrollBehavior === 'auto' ? [] : [`${one.tagName}.${one.className}`];
      }),
    );
    expect(moving).toEqual([]);
    await context.close();
  });
});
