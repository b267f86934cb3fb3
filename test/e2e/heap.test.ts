import type { Browser, CDPSession, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser, smallPhone } from './browser.ts';
import { type Demo, startDemo } from './demo.ts';
import { chooseLanguage } from './walk.ts';

/** A phone at a desk of the agency: one person after another, and nobody closes the page. */
let demo: Demo;
let browser: Browser;
let page: Page;
let devtools: CDPSession;

beforeAll(async () => {
  [demo, browser] = await Promise.all([startDemo(), launchBrowser()]);
  page = await (await browser.newContext(smallPhone)).newPage();
  devtools = await page.context().newCDPSession(page);
  await devtools.send('HeapProfiler.enable');
  await page.goto(demo.page);
});
afterAll(async () => {
  await browser?.close();
  await demo?.stop();
});

/** kB of objects that are still in use. */
async function heap(): Promise<number> {
  for (let times = 0; times < 3; times += 1) await devtools.send('HeapProfiler.collectGarbage');
  return (await devtools.send('Runtime.getHeapUsage')).usedSize / 1000;
}

/** Presses a button so many times, each once the screen before it stands. */
async function press(name: string, times: number): Promise<void> {
  await page.evaluate(
    async ([wanted, count]) => {
      const intake = document.querySelector<HTMLElement & { updateComplete: Promise<unknown> }>('open-intake')!;
      for (let done = 0; done < Number(count); done += 1) {
        intake.shadowRoot!.querySelector<HTMLElement>(`[part~="${wanted}"]`)!.click();
        await new Promise((over) => setTimeout(over));
        await intake.updateComplete;
      }
    },
    [name, String(times)] as const,
  );
}

const stateIs = (state: string) =>
  page.waitForFunction((wanted) => document.querySelector('open-intake')?.getAttribute('data-state') === wanted, state);

/** Somebody who answers nothing, sends it, and makes room for the next. */
async function fill(): Promise<void> {
  await chooseLanguage(page, 'en');
  await stateIs('about');
  await page.locator('[part~="next"]').click();
  await stateIs('question');
  while ((await page.locator('open-intake').getAttribute('data-state')) === 'question') await press('next', 1);
  await page.locator('[part~="send"]').click();
  await stateIs('sent');
  await page.locator('open-intake').evaluate((intake) => (intake as HTMLElement & { reset(): void }).reset());
  await stateIs('languages');
}

describe('memory', () => {
  it('stays as it is over ten fillings on one page', async () => {
    await fill();
    await fill();
    const before = await heap();
    for (let people = 0; people < 10; people += 1) await fill();
    const after = await heap();
    console.log(`heap after 2 fillings: ${Math.round(before)} kB, after 12: ${Math.round(after)} kB`);
    expect(after - before).toBeLessThan(150);
  });

  it('stays as it is over two hundred steps', async () => {
    await chooseLanguage(page, 'en');
    await stateIs('about');
    await page.locator('[part~="next"]').click();
    await stateIs('question');
    const walk = async () => {
      await press('next', 10);
      await press('back', 10);
    };
    await walk();
    const before = await heap();
    for (let times = 0; times < 10; times += 1) await walk();
    const after = await heap();
    console.log(`heap after 20 steps: ${Math.round(before)} kB, after 220: ${Math.round(after)} kB`);
    expect(after - before).toBeLessThan(100);
  });
});
