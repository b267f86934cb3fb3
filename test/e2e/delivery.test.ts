import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type FaultLine, pass, startFaultLine } from '../faults/world/fault-line.ts';
import { loseReply, portal } from '../faults/world/line-faults.ts';
import { canaries } from './amina.ts';
import { launchBrowser, smallPhone } from './browser.ts';
import { type Demo, startDemo } from './demo.ts';
import { goToReview } from './people.ts';
import { newCodes, type StoredEntry, storedEntries } from './stored.ts';

let demo: Demo;
let browser: Browser;
let line: FaultLine;
let context: BrowserContext;
let page: Page;
let before: readonly StoredEntry[];

beforeAll(async () => {
  [demo, browser] = await Promise.all([startDemo(), launchBrowser()]);
  line = await startFaultLine(demo.page);
});

afterAll(async () => {
  await browser?.close();
  await line?.stop();
  await demo?.stop();
});

beforeEach(async () => {
  context = await browser.newContext({ ...smallPhone, reducedMotion: 'reduce' });
  page = await context.newPage();
  before = await storedEntries(demo);
  line.otherwise = pass;
});

afterEach(() => context.close());

const pressSend = () => page.locator('[part~="send"]').click();
const state = (name: string) => page.locator(`open-intake[data-state="${name}"]`).waitFor({ timeout: 30_000 });
const code = async () => {
  const shown = page.locator('[part~="receipt-code"]');
  await shown.waitFor({ timeout: 40_000 });
  return (await shown.innerText()).trim();
};

/** The receipt is on the screen, and exactly one submission is stored, under its code. */
async function arrivedOnce(): Promise<void> {
  const shown = await code();
  expect(await newCodes(demo, before)).toEqual([shown]);
}

describe('without network', () => {
  it('says that it is not sent yet, keeps the answers, and sends by itself, once, when the network is back', async () => {
    await goToReview(page, demo.page);
    await context.setOffline(true);
    await pressSend();
    await state('waiting');
    await page.getByText('Not sent yet').waitFor();
    await page.locator('[part~="back"]').click();
    await page.getByText(canaries.name).waitFor();
    await pressSend();
    await state('waiting');
    expect(await newCodes(demo, before)).toEqual([]);
    await context.setOffline(false);
    await arrivedOnce();
  });
});

describe('when the server dies', () => {
  it('right before Send, the answers arrive once it runs again, and there is one receipt', async () => {
    await goToReview(page, demo.page);
    await demo.kill();
    await pressSend();
    await state('waiting');
    expect(await page.locator('[part~="receipt"]').count()).toBe(0);
    await demo.restart();
    await arrivedOnce();
  });
});

describe('when the line breaks', () => {
  it('after the server has the answers and before its reply, the next try brings the same receipt', async () => {
    await goToReview(page, line.server);
    const posts = line.posts;
    line.otherwise = loseReply;
    await pressSend();
    await state('waiting');
    const stored = await newCodes(demo, before);
    expect(stored).toHaveLength(1);
    line.otherwise = pass;
    expect([await code()]).toEqual(stored);
    expect(await newCodes(demo, before)).toEqual(stored);
    expect(line.posts - posts).toBeGreaterThan(1);
  });

  it('T11 and a hotel answers 200 with a page of its own, nothing says that it was sent', async () => {
    await goToReview(page, line.server);
    const posts = line.posts;
    line.otherwise = portal;
    await pressSend();
    await state('waiting');
    await expect.poll(() => line.posts - posts, { timeout: 20_000 }).toBeGreaterThan(1);
    expect(await page.locator('[part~="receipt"]').count()).toBe(0);
    await page.getByText('Not sent yet').waitFor();
    expect(await newCodes(demo, before)).toEqual([]);
    line.otherwise = pass;
    // It may be under way by itself already, and the button gone.
    await page.evaluate(() => {
      const root = document.querySelector('open-intake')?.shadowRoot;
      root?.querySelector<HTMLElement>('[data-action="send-again"]')?.click();
    });
    await arrivedOnce();
  });
});

describe('a finger that trembles', () => {
  it('presses Send twice, and one submission arrives', async () => {
    await goToReview(page, demo.page);
    await page.locator('[part~="send"]').dblclick();
    await arrivedOnce();
  });

  it('presses Send five times in one moment, and one submission arrives', async () => {
    await goToReview(page, demo.page);
    await page.locator('[part~="send"]').evaluate((button: HTMLElement) => {
      for (let press = 0; press < 5; press += 1) button.click();
    });
    await arrivedOnce();
  });
});
