import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { canaries } from './amina.ts';
import { launchBrowser, smallPhone } from './browser.ts';
import {
  canariesIn,
  type KeepingPlace,
  pressSend,
  readable,
  receiptCode,
  startKeepingPlace,
  toFirstQuestion,
  toReview,
  untilState,
} from './safe-page.ts';
import { newCodes, type StoredEntry, storedEntries } from './stored.ts';

let place: KeepingPlace;
let browser: Browser;
let context: BrowserContext;
let page: Page;
let before: readonly StoredEntry[];

beforeAll(async () => {
  [place, browser] = await Promise.all([startKeepingPlace(), launchBrowser()]);
});

afterAll(async () => {
  await browser?.close();
  await place?.stop();
});

beforeEach(async () => {
  context = await browser.newContext({ ...smallPhone, reducedMotion: 'reduce' });
  page = await context.newPage();
  before = await storedEntries(place.demo);
  place.proxy.mode = 'pass';
});

afterEach(() => context.close());

const stored = () => newCodes(place.demo, before);
const kept = (on: Page, state: string) => on.locator(`[data-kept="${state}"]`).waitFor({ timeout: 60_000 });

/** A page that goes sends once more (`keepalive`): here that is over before the network comes back. */
async function closeInVain(): Promise<void> {
  await page.close();
  await new Promise((resolve) => setTimeout(resolve, 2_000));
}

/** Sent without a way to the server, and kept on the phone. */
async function sendInVain(on: Page = page): Promise<void> {
  await toReview(on, place.page);
  place.proxy.mode = 'down';
  await pressSend(on);
  await untilState(on, 'waiting');
  await on.getByText('Your answers are locked on this phone.').waitFor();
}

describe('sending on a phone that may keep what is asked to be sent', () => {
  it('leaves nothing unsent on the phone once there is a receipt', async () => {
    await toReview(page, place.page);
    await pressSend(page);
    const code = await receiptCode(page);
    expect(await stored()).toEqual([code]);
    await page.reload();
    await toFirstQuestion(page, place.page);
    await page.locator('.kept').waitFor({ state: 'attached' });
    expect(await page.locator('[data-kept]').count()).toBe(0);
  });

  it('says that it is not sent yet, what happens next, and never "sent" (F1)', async () => {
    await toReview(page, place.page);
    await context.setOffline(true);
    await pressSend(page);
    await untilState(page, 'waiting');
    await page.getByText('Not sent yet').waitFor();
    await page.getByText('You have no internet right now.').waitFor();
    expect(await stored()).toEqual([]);
    await context.setOffline(false);
    expect([await receiptCode(page)]).toEqual(await stored());
  });

  it('is one submission for a finger that trembles (F43)', async () => {
    await toReview(page, place.page);
    await page.locator('[part~="send"]').dblclick();
    expect([await receiptCode(page)]).toEqual(await stored());
  });

  it('is one submission for somebody who goes back and sends the same again', async () => {
    await sendInVain();
    await page.locator('[part~="back"]').click();
    await untilState(page, 'review');
    place.proxy.mode = 'pass';
    await pressSend(page);
    expect([await receiptCode(page)]).toEqual(await stored());
  });

  it('goes on with the next visit after the tab was closed, and says so without what is in it (F34)', async () => {
    await sendInVain();
    await closeInVain();
    place.proxy.mode = 'pass';
    const next = await context.newPage();
    await toFirstQuestion(next, place.page);
    await kept(next, 'arrived');
    expect(await next.locator('[data-kept="offer"]').count()).toBe(0);
    const [code] = await stored();
    expect(await stored()).toHaveLength(1);
    expect(await readable(next)).toContain(code);
    expect(canariesIn(await readable(next))).toEqual([]);
  });

  it('is one submission when the answer was lost and the tab closed (F7, F34)', async () => {
    await toReview(page, place.page);
    place.proxy.mode = 'cut';
    await pressSend(page);
    await untilState(page, 'waiting');
    expect(await stored()).toHaveLength(1);
    await closeInVain();
    place.proxy.mode = 'pass';
    const next = await context.newPage();
    await toFirstQuestion(next, place.page);
    await kept(next, 'arrived');
    expect(await stored()).toHaveLength(1);
  });

  it('lets the person erase what is not sent, on the next visit', async () => {
    await sendInVain();
    await closeInVain();
    place.proxy.mode = 'pass';
    const next = await context.newPage();
    await next.route('**/submissions', (route) => route.abort());
    await toFirstQuestion(next, place.page);
    await kept(next, 'trying');
    await next.locator('[data-action="kept-erase"]').click();
    await next.unroute('**/submissions');
    await toFirstQuestion(next, place.page);
    await next.locator('.kept').waitFor({ state: 'attached' });
    expect([await next.locator('[data-kept="trying"]').count(), await stored()]).toEqual([0, []]);
  });

  it('keeps what was asked to be sent when the person leaves by the exit', async () => {
    await sendInVain();
    await page.locator('[part~="exit"]').click();
    await page.waitForURL('**/weather');
    place.proxy.mode = 'pass';
    await toFirstQuestion(page, place.page);
    await kept(page, 'arrived');
    expect(await stored()).toHaveLength(1);
  });

  it('sends once more on leaving, by itself, when the line is back at that moment', async () => {
    await toReview(page, place.page);
    await page.route('**/submissions', (route) => route.abort());
    await pressSend(page);
    await untilState(page, 'waiting');
    await page.unroute('**/submissions');
    await page.goto('about:blank');
    await expect.poll(stored, { timeout: 20_000 }).toHaveLength(1);
  });
});

describe('two tabs with one outbox (F39)', () => {
  it('send each submission once, and each shows its own receipt', async () => {
    const other = await context.newPage();
    await sendInVain(other);
    place.proxy.mode = 'pass';
    await toReview(page, place.page);
    place.proxy.mode = 'down';
    await pressSend(page);
    await untilState(page, 'waiting').catch(() => untilState(page, 'sending'));
    place.proxy.mode = 'pass';
    const codes = await Promise.all([receiptCode(page), receiptCode(other)]);
    expect([...(await stored())].sort()).toEqual([...codes].sort());
  });

  it('go on in the tab that is left when the one that sends is closed', async () => {
    const other = await context.newPage();
    await sendInVain(other);
    await other.route('**/submissions', (route) => route.abort());
    place.proxy.mode = 'pass';
    await toFirstQuestion(page, place.page);
    await kept(page, 'trying');
    expect(await stored()).toEqual([]);
    await other.close();
    await kept(page, 'arrived');
    expect(await stored()).toHaveLength(1);
  });
});

describe('a phone that is not well', () => {
  it('without room: says that it cannot keep anything, and sends all the same (F46)', async () => {
    await page.addInitScript(() => {
      IDBObjectStore.prototype.put = () => {
        throw new DOMException('full', 'QuotaExceededError');
      };
    });
    await toReview(page, place.page);
    place.proxy.mode = 'down';
    await pressSend(page);
    await untilState(page, 'waiting');
    await page.getByText('Please keep this page open. If you leave, your answers are gone.').waitFor();
    place.proxy.mode = 'pass';
    await page.locator('[data-action="send-again"]').click();
    expect([await receiptCode(page)]).toEqual(await stored());
  });

  it('without storage: says so too (F44)', async () => {
    await page.addInitScript(() => Object.defineProperty(window, 'indexedDB', { value: undefined }));
    await toReview(page, place.page);
    place.proxy.mode = 'down';
    await pressSend(page);
    await untilState(page, 'waiting');
    await page.getByText('Please keep this page open. If you leave, your answers are gone.').waitFor();
  });

  it.each([10, -10])('whose clock jumps by %i years while it waits: sends as if nothing were (F50)', async (years) => {
    await page.addInitScript(() => {
      const now = Date.now.bind(Date);
      Date.now = () => now() + Number(document.documentElement.dataset.jump ?? 0);
    });
    await sendInVain();
    await page.evaluate((by) => {
      document.documentElement.dataset.jump = String(by * 365 * 86_400_000);
    }, years);
    place.proxy.mode = 'pass';
    expect([await receiptCode(page)]).toEqual(await stored());
  });

  it('whose clock is ten years ahead on the next visit: asks, and loses nothing (F50)', async () => {
    await sendInVain();
    await closeInVain();
    place.proxy.mode = 'pass';
    const next = await context.newPage();
    await next.addInitScript(() => {
      const now = Date.now.bind(Date);
      Date.now = () => now() + 3_650 * 86_400_000;
    });
    await toFirstQuestion(next, place.page);
    await kept(next, 'old');
    expect(await stored()).toEqual([]);
    await next.locator('[data-action="kept-send"]').click();
    await kept(next, 'arrived');
    expect(await stored()).toHaveLength(1);
  });

  it('T2 shows no answer in anything that it keeps', async () => {
    await sendInVain();
    const text = await page.evaluate(async () => {
      const database = await new Promise<IDBDatabase>((resolve) => {
        const request = indexedDB.open('local-kv');
        request.onsuccess = () => resolve(request.result);
      });
      const rows = await new Promise<{ sealed: ArrayBuffer }[]>((resolve) => {
        const request = database.transaction('rows').objectStore('rows').getAll();
        request.onsuccess = () => resolve(request.result as { sealed: ArrayBuffer }[]);
      });
      return rows.map(({ sealed }) => new TextDecoder().decode(sealed)).join('\n');
    });
    expect(text.length).toBeGreaterThan(1_000);
    expect(Object.values(canaries).filter((canary) => text.includes(canary))).toEqual([]);
  });
});
