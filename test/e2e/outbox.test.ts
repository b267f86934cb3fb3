import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { pass } from '../faults/world/fault-line.ts';
import { resetAtOnce } from '../faults/world/line-faults.ts';
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
  place.line.otherwise = pass;
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
  place.line.otherwise = resetAtOnce;
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
    place.line.otherwise = pass;
    await pressSend(page);
    expect([await receiptCode(page)]).toEqual(await stored());
  });

  it('goes on with the next visit after the tab was closed, and says so without what is in it (F34)', async () => {
    await sendInVain();
    await closeInVain();
    place.line.otherwise = pass;
    const next = await context.newPage();
    await toFirstQuestion(next, place.page);
    await kept(next, 'arrived');
    expect(await next.locator('[data-kept="offer"]').count()).toBe(0);
    const [code] = await stored();
    expect(await stored()).toHaveLength(1);
    expect(await readable(next)).toContain(code);
    expect(canariesIn(await readable(next))).toEqual([]);
  });

  it('lets the person erase what is not sent, on the next visit', async () => {
    await sendInVain();
    await closeInVain();
    place.line.otherwise = pass;
    const next = await context.newPage();
    await next.route('**/submissions', (route) => route.abort());
    await toFirstQuestion(next, place.page);
    await kept(next, 'trying');
    await next.locator('[data-action="kept-erase"]').click();
    await next.close();
    // Loaded anew in its own tab, the page would offer the draft first.
    const last = await context.newPage();
    await toFirstQuestion(last, place.page);
    await last.locator('.kept').waitFor({ state: 'attached' });
    expect([await last.locator('[data-kept="trying"]').count(), await stored()]).toEqual([0, []]);
  });

  it('keeps what was asked to be sent when the person leaves by the exit', async () => {
    await sendInVain();
    await page.locator('[part~="exit"]').click();
    await page.waitForURL('**/weather');
    place.line.otherwise = pass;
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
