import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { launchBrowser, smallPhone } from './browser.ts';
import { type Demo, startDemo } from './demo.ts';
import { nora } from './people.ts';
import { keyboardPerson, questionsShown } from './person.ts';
import { chooseLanguage, pressNext, send, walkToReview } from './walk.ts';

let demo: Demo;
let browser: Browser;
let context: BrowserContext;
let page: Page;
/** Lets through what the page asked for behind the first question. */
let release: () => void;

const chunks = /\/chunks\//;
const part = (name: string) => page.locator(`open-intake [part~="${name}"]`);

beforeAll(async () => {
  [demo, browser] = await Promise.all([startDemo(), launchBrowser()]);
});
afterAll(async () => {
  await browser?.close();
  await demo?.stop();
});
beforeEach(async () => {
  context = await browser.newContext({ ...smallPhone, reducedMotion: 'reduce' });
  context.setDefaultTimeout(15_000);
  page = await context.newPage();
  await page.route('https://www.weather.gov/', (route) => route.fulfill({ contentType: 'text/html', body: 'Sunny' }));
});
afterEach(() => context.close());

/** Opens the first question while nothing that comes after it arrives. */
async function openHeld(): Promise<void> {
  const released = new Promise<void>((done) => {
    release = done;
  });
  await page.route(chunks, async (route) => {
    await released;
    await route.continue();
  });
  await toFirstQuestion();
}

/** The same while whatever comes after it fails. */
async function openFailing(): Promise<void> {
  await page.route(chunks, (route) => route.abort());
  await toFirstQuestion();
}

async function toFirstQuestion(): Promise<void> {
  await page.goto(demo.page);
  await chooseLanguage(page, 'en');
  await part('next').click();
  await page.locator('[data-question="who"]').waitFor();
}

describe('while nothing came but the script', () => {
  it('T10 the exit empties the page at once', async () => {
    await openHeld();
    await part('exit').click({ noWaitAfter: true });
    await page.waitForURL('https://www.weather.gov/');
  });

  it('shows whom to call', async () => {
    await openHeld();
    expect(await part('call').getAttribute('href')).toBe('tel:3125550100');
  });

  it('takes an answer, and goes on as soon as the rest is there', async () => {
    await openHeld();
    await keyboardPerson(page).choose('who', 'self');
    await part('next').click();
    await page.waitForTimeout(300);
    expect(await questionsShown(page)).toEqual(['who']);
    release();
    await page.waitForFunction(
      () => !document.querySelector('open-intake')!.shadowRoot!.querySelector('[data-question="who"]'),
    );
    await walkToReview(page, nora);
    expect(await send(page)).toMatch(/^\w{4}\W\w{4}$/);
  });

  it('sends what the host page asks to be sent, as soon as that can be', async () => {
    await openHeld();
    await page.locator('open-intake').evaluate((intake) => {
      Object.assign(intake, { answers: undefined });
      void (intake as HTMLElement & { submit(): Promise<void> }).submit();
    });
    release();
    await page.waitForFunction(() => document.querySelector('open-intake')!.getAttribute('data-state') === 'sent');
  });
});

describe('where nothing comes but the script', () => {
  it('says what to do, keeps the answers, and goes on when it is tried again', async () => {
    await openFailing();
    await keyboardPerson(page).choose('who', 'self');
    await part('next').click();
    await page.getByText('Please check your connection and try again.').waitFor();
    expect(await questionsShown(page)).toEqual(['who']);
    expect(await page.locator('[data-question="who"] input:checked').getAttribute('value')).toBe('self');
    await page.unroute(chunks);
    await pressNext(page);
    await walkToReview(page, nora);
    expect(await send(page)).toMatch(/^\w{4}\W\w{4}$/);
  });

  it('T10 leaves by the exit, and shows whom to call', async () => {
    await openFailing();
    await part('next').click();
    expect(await part('call').isVisible()).toBe(true);
    await part('exit').click({ noWaitAfter: true });
    await page.waitForURL('https://www.weather.gov/');
  });
});
