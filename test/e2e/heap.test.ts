import type { Browser, CDPSession, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { launchBrowser, smallPhone } from './browser.ts';
import { type Demo, startDemo } from './demo.ts';

/** What a page holds after a collection. */
interface Held {
  /** Bytes of the heap that scripts use. */
  readonly heap: number;
  /** Nodes of documents, those included that are in none any more. */
  readonly nodes: number;
}

/** Fillings after which the browser has compiled what it will and every part is loaded. */
const warmUp = 25;
/** Bytes that ten fillings, or 200 steps, may leave: what the browser goes on to compile is part of it. */
const mostHeap = 200_000;
/** Nodes that they may leave. One screen has more. */
const mostNodes = 60;

let demo: Demo;
let browser: Browser;
let page: Page;
let session: CDPSession;

/** Fills the default form in by going on alone, sends it, and starts over, as one person after another does at a kiosk. */
async function fill(times: number): Promise<void> {
  for (let time = 0; time < times; time++) {
    await page.evaluate(async () => {
      const intake = document.querySelector('open-intake')!;
      const find = (selector: string) => intake.shadowRoot!.querySelector<HTMLElement>(selector);
      const until = async (isSo: () => boolean) => {
        while (!isSo()) await new Promise((resolve) => setTimeout(resolve, 5));
      };
      const reach = (state: string) => until(() => intake.dataset.state === state);
      await until(() => find('[data-language="en"]') !== null);
      find('[data-language="en"]')!.click();
      await reach('about');
      find('[part~="next"]')!.click();
      await reach('question');
      while (intake.dataset.state === 'question') {
        const before = find('[data-screen]')!.textContent;
        find('[part~="next"]')!.click();
        await until(() => find('[data-screen]')!.textContent !== before);
      }
      find('[part~="send"]')!.click();
      await reach('sent');
      intake.reset();
      await reach('languages');
    });
  }
}

/** Goes on and back again between the first questions. */
function step(times: number): Promise<void> {
  return page.evaluate(async (most) => {
    const intake = document.querySelector('open-intake')!;
    const root = intake.shadowRoot!;
    for (let at = 0; at < most; at++) {
      const before = root.querySelector('[data-screen]')!.textContent;
      root.querySelector<HTMLElement>(`[part~="${at % 2 === 0 ? 'next' : 'back'}"]`)!.click();
      while (root.querySelector('[data-screen]')!.textContent === before)
        await new Promise((resolve) => setTimeout(resolve, 5));
    }
  }, times);
}

async function held(): Promise<Held> {
  for (let time = 0; time < 3; time++) await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  const { nodes } = await session.send('Memory.getDOMCounters');
  return { heap: usedSize, nodes };
}

function expectLittleMore(now: Held, before: Held, what: string): void {
  console.log(`${what}: ${now.heap - before.heap} bytes and ${now.nodes - before.nodes} nodes more`);
  expect(now.nodes - before.nodes).toBeLessThanOrEqual(mostNodes);
  expect(now.heap - before.heap).toBeLessThanOrEqual(mostHeap);
}

beforeAll(async () => {
  [demo, browser] = await Promise.all([startDemo(), launchBrowser()]);
  const context = await browser.newContext({ ...smallPhone, reducedMotion: 'reduce' });
  page = await context.newPage();
  session = await context.newCDPSession(page);
  await session.send('HeapProfiler.enable');
  await page.goto(demo.page);
});
afterAll(async () => {
  await browser?.close();
  await demo?.stop();
});

it('holds no more after ten people in a row than after the first few', { timeout: 180_000 }, async () => {
  await fill(warmUp);
  const before = await held();
  await fill(10);
  expectLittleMore(await held(), before, 'ten fillings');
});

it('holds no more after 200 steps than after the first few', { timeout: 60_000 }, async () => {
  await page.locator('[data-language="en"]').first().click();
  await page.locator('[part~="next"]').click();
  await page.locator('[data-question]').first().waitFor();
  await step(200);
  const before = await held();
  await step(200);
  expectLittleMore(await held(), before, '200 steps');
});
