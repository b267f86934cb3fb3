import type { FormDefinition } from '@open-intake/core';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { canaries } from './amina.ts';
import { launchBrowser, smallPhone } from './browser.ts';
import { keyboardPerson } from './person.ts';
import {
  canariesIn,
  type KeepingPlace,
  pressSend,
  readable,
  receiptCode,
  startKeepingPlace,
  toFirstQuestion,
  toReview,
} from './safe-page.ts';
import { newCodes, storedEntries, storedSubmission } from './stored.ts';
import { chooseLanguage, pressNext } from './walk.ts';

let place: KeepingPlace;
let browser: Browser;
let context: BrowserContext;
let page: Page;

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
});

afterEach(() => context.close());

const offer = (on: Page) => on.locator('[data-kept="offer"]');
const goOn = (on: Page) => on.locator('[data-action="draft-take"]').click();

/** Opens the page again in another tab and gives it once it has looked at what the phone kept. */
async function nextVisit(): Promise<Page> {
  const next = await context.newPage();
  await toFirstQuestion(next, place.page);
  await next.locator('.kept').waitFor({ state: 'attached' });
  await next.waitForTimeout(500);
  return next;
}

/** Everything is answered, and the phone takes it away: no goodbye, as when memory is short. */
async function cutOff(): Promise<void> {
  await page.waitForTimeout(600);
  const session = await context.newCDPSession(page);
  await Promise.all([
    page.waitForEvent('crash'),
    Promise.race([session.send('Page.crash'), page.waitForEvent('crash')]),
  ]);
}

describe('a draft on a phone that is the person’s own', () => {
  it('is there again after the tab was killed, at the same place, and is sent as one filling', async () => {
    await toReview(page, place.page);
    await cutOff();
    const next = await nextVisit();
    expect(canariesIn(await readable(next))).toEqual([]);
    await goOn(next);
    await next.locator('open-intake[data-state="review"]').waitFor();
    expect(await readable(next)).toContain(canaries.name);
    const before = await storedEntries(place.demo);
    await pressSend(next);
    const code = await receiptCode(next);
    expect(await newCodes(place.demo, before)).toEqual([code]);
    expect(await storedSubmission(place.demo, code)).toHaveProperty('draftRef');
    expect(await offer(await nextVisit()).count()).toBe(0);
  });

  it('is offered on the first screen after a reload, before anything of the form is shown', async () => {
    await toReview(page, place.page);
    await page.waitForTimeout(600);
    await page.reload();
    await chooseLanguage(page, 'en');
    await page.locator('open-intake[data-state="about"]').waitFor();
    expect(await page.locator('[data-screen] h2').innerText()).toBe(
      'You began before. Your answers are still on this phone.',
    );
    expect(canariesIn(await readable(page))).toEqual([]);
    await goOn(page);
    await page.locator('open-intake[data-state="review"]').waitFor();
    expect(await readable(page)).toContain(canaries.name);
  });

  it('is not kept when the person did not say that the phone is theirs', async () => {
    await toReview(page, place.page, { isOwnPhone: false });
    await page.waitForTimeout(600);
    expect(await offer(await nextVisit()).count()).toBe(0);
  });

  it('is said in one sentence where the question is answered', async () => {
    await toFirstQuestion(page, place.page);
    await keyboardPerson(page).choose('who', 'self');
    await pressNext(page);
    await keyboardPerson(page).press('[data-action="own-phone-yes"]');
    await page.getByText('We keep your answers on this phone for 24 hours').waitFor();
  });

  it('is erased by the exit', async () => {
    await toReview(page, place.page);
    await page.waitForTimeout(600);
    await page.locator('[part~="exit"]').click();
    await page.waitForURL('**/weather');
    expect(await offer(await nextVisit()).count()).toBe(0);
  });

  it('is erased by "erase it all"', async () => {
    await toReview(page, place.page);
    await page.waitForTimeout(600);
    await page.locator('.erase summary').click();
    await page.locator('[data-action="erase"]').click();
    await page.locator('open-intake[data-state="stopped"]').waitFor();
    expect(await offer(await nextVisit()).count()).toBe(0);
  });

  it('is erased when the person wants nothing of it on the next visit', async () => {
    await toReview(page, place.page);
    await page.waitForTimeout(600);
    const next = await nextVisit();
    await next.locator('[data-action="draft-erase"]').click();
    await offer(next).waitFor({ state: 'detached' });
    expect(await offer(await nextVisit()).count()).toBe(0);
  });

  it('moves into a new version of the form, and shows what it no longer asks', async () => {
    await toReview(page, place.page);
    await page.waitForTimeout(600);
    await context.route('**/forms/needs-assessment', async (route) => {
      const response = await route.fetch();
      const form = (await response.json()) as FormDefinition;
      const sections = form.sections.map((section) => ({
        ...section,
        questions: section.questions.filter(({ id }) => id !== 'name'),
      }));
      const migrations = [{ to: '99.0.0', retire: ['name'] }];
      await route.fulfill({ response, json: { ...form, version: '99.0.0', sections, migrations } });
    });
    // As the script comes where no form is brought along with it.
    await context.route('**/open-intake.js', async (route) => {
      const response = await route.fetch();
      await route.fulfill({ response, body: (await response.text()).replace(/^const openIntakePreload=.*\n/m, '') });
    });
    const next = await nextVisit();
    await goOn(next);
    await next.locator('open-intake[data-state="review"]').waitFor();
    const text = await readable(next);
    expect(text).toContain('No longer asked');
    expect(text).toContain(canaries.name);
    expect(text).toContain(canaries.phone.slice(-4));
  });
});
