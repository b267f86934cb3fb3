import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { amina } from './amina.ts';
import { launchBrowser, smallPhone, watchedPage } from './browser.ts';
import { type Demo, startDemo } from './demo.ts';
import { frameLanguage } from './layout.ts';
import { afterEach } from './screens-on-the-way.ts';
import { storedSubmission } from './stored.ts';
import { chooseLanguage, send, walkToReview } from './walk.ts';

let demo: Demo;
let browser: Browser;
let switches = 0;
const languages: string[] = [];
let plain: string;
let switched: string;
let trouble: readonly string[];

/** There and back by the picker, as a person would whose helper looks over. */
async function switchThereAndBack(page: Page): Promise<void> {
  for (const tag of ['es', 'en']) {
    await page.locator('[part~="language"]').click();
    await page.locator(`.language-panel [data-language="${tag}"]`).click();
    await page.locator(`open-intake .frame:lang(${tag})`).waitFor();
    languages.push((await frameLanguage(page)).lang ?? '');
  }
  switches += 1;
}

/** What a person answered, as bytes; without what may differ: ids, times, and the words that were seen. */
function answersOf(submission: Readonly<Record<string, unknown>>): string {
  const { answers, skipped, contactSafety, filledBy, partial, consents, textLanguage } = submission;
  const decisions = (consents as readonly { id: string; decision: string }[]).map(({ id, decision }) => ({
    id,
    decision,
  }));
  return JSON.stringify({ answers, skipped, contactSafety, filledBy, partial, textLanguage, decisions });
}

async function run(act: (page: Page) => Promise<void>): Promise<string> {
  const context = await browser.newContext({ ...smallPhone, reducedMotion: 'reduce' });
  const watched = await watchedPage(context);
  const { page } = watched;
  trouble = watched.trouble;
  await page.goto(demo.page);
  await chooseLanguage(page, 'en');
  await page.locator('open-intake[data-state="about"]').waitFor();
  await walkToReview(
    page,
    afterEach(amina, () => act(page)),
    () => act(page),
  );
  const code = await send(page);
  await context.close();
  return answersOf(await storedSubmission(demo, code));
}

beforeAll(async () => {
  [demo, browser] = await Promise.all([startDemo(), launchBrowser()]);
  plain = await run(async () => {});
  switched = await run(switchThereAndBack);
});

afterAll(async () => {
  await browser?.close();
  await demo?.stop();
});

describe('a person who switches the language on every page, before and after answering', () => {
  it('really switched, there and back, on every page', () => {
    expect(switches).toBeGreaterThan(35);
    expect(new Set(languages)).toEqual(new Set(['es', 'en']));
    expect(trouble).toEqual([]);
  });

  it('sends the same answers, byte for byte, as one who did not', () => {
    expect(switched).toBe(plain);
  });

  it('and there were answers to compare', () => {
    expect(plain).toContain('"sleep":"outside"');
    expect(plain.length).toBeGreaterThan(400);
  });
});
