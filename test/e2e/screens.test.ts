import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { isLong } from '../helpers/long.ts';
import { axeProblems } from './axe.ts';
import { launchBrowser, tallPhone, watchedPage } from './browser.ts';
import { type Demo, startDemo } from './demo.ts';
import { focusPlace, frameLanguage, overlaps, sideways } from './layout.ts';
import { type PseudoRtl, servePseudoRtl } from './pseudo-rtl.ts';
import { afterEach, forgetful } from './screens-on-the-way.ts';
import { chooseLanguage, send, walkToReview } from './walk.ts';

/** What is wrong anywhere on the way, each with the screen it was seen on. */
interface Findings {
  readonly screens: string[];
  readonly axe: string[];
  readonly sideways: string[];
  readonly overlaps: string[];
  readonly focus: string[];
  readonly language: string[];
  trouble: readonly string[];
}

let demo: Demo;
let browser: Browser;
let rtl: PseudoRtl;

beforeAll(async () => {
  [browser, rtl] = await Promise.all([launchBrowser(), servePseudoRtl()]);
  demo = await startDemo({ OPEN_INTAKE_FORM: rtl.formFolder, OPEN_INTAKE_ALLOWED_ORIGINS: rtl.origin });
});

afterAll(async () => {
  await browser?.close();
  await demo?.stop();
  await rtl?.stop();
});

async function look(
  page: Page,
  screen: string,
  expected: { lang: string; dir: string },
  found: Findings,
): Promise<void> {
  const note = (list: string[], problems: readonly string[]) =>
    list.push(...problems.map((problem) => `${screen}: ${problem}`));
  found.screens.push(screen);
  note(found.axe, await axeProblems(page));
  note(found.sideways, await sideways(page));
  note(found.overlaps, await overlaps(page));
  const { inWidget, name } = await focusPlace(page);
  const isNew = !/^(languages|answered|review, opened)/.test(screen);
  if (!screen.startsWith('languages') && (!inWidget || (isNew && !/^(H2|SECTION)/.test(name))))
    found.focus.push(`${screen}: focus on ${name}`);
  const { lang, dir } = await frameLanguage(page);
  if (lang !== expected.lang || dir !== expected.dir) found.language.push(`${screen}: ${lang} ${dir}`);
}

async function walk(address: string, tag: string, dir: string, colorScheme: 'light' | 'dark'): Promise<Findings> {
  const context = await browser.newContext({ ...tallPhone, colorScheme, locale: 'en-US', reducedMotion: 'reduce' });
  const { page, trouble } = await watchedPage(context);
  const found: Findings = { screens: [], axe: [], sideways: [], overlaps: [], focus: [], language: [], trouble };
  const see = (screen: string) =>
    look(
      page,
      screen,
      { lang: screen.startsWith('languages') ? 'en' : tag, dir: screen.startsWith('languages') ? 'ltr' : dir },
      found,
    );
  await page.goto(address);
  await page.locator(`[data-language="${tag}"]`).waitFor();
  await see('languages');
  await chooseLanguage(page, tag);
  await page.locator('open-intake[data-state="about"]').waitFor();
  const person = forgetful(page, () => see('error summary'));
  await walkToReview(
    page,
    afterEach(person, (id) => see(`answered: ${id}`)),
    see,
  );
  await page.locator('[data-fold="private"] summary').click();
  await see('review, opened');
  await send(page);
  await see('receipt');
  await context.close();
  return found;
}

/** The language, its direction and the colours. The first ones stand for the others where long tests are not asked for. */
const ways = [
  ['in dark', 'es', 'ltr', 'dark'],
  ['from right to left', 'en-XB', 'rtl', 'light'],
  ['in light', 'en', 'ltr', 'light'],
  ['from right to left in dark', 'en-XB', 'rtl', 'dark'],
] as const;

describe.each(isLong ? ways : ways.slice(0, 2))('on every screen, %s', (_, tag, dir, scheme) => {
  let found: Findings;
  beforeAll(async () => {
    const address = tag === 'en-XB' ? rtl.page(new URL(demo.page).origin) : demo.page;
    found = await walk(address, tag, dir, scheme);
  });

  it('every kind of screen was met', () => {
    const kinds = ['languages', 'about', 'question', 'error summary', 'review', 'receipt'];
    expect(kinds.filter((kind) => !found.screens.some((screen) => screen.startsWith(kind)))).toEqual([]);
    expect(found.screens.length).toBeGreaterThan(35);
  });

  it('axe finds nothing against WCAG 2.2 AA', () => expect(found.axe).toEqual([]));

  it('nothing sticks out at 320 px', () => expect(found.sideways).toEqual([]));

  it('nothing lies on anything else', () => expect(found.overlaps).toEqual([]));

  it('the focus is in the widget, and on the heading of what is new', () => expect(found.focus).toEqual([]));

  it('language and direction are said', () => expect(found.language).toEqual([]));

  it('no policy is broken and nothing goes wrong', () => expect(found.trouble).toEqual([]));
});

describe('the look at a screen', () => {
  it('finds contrast that is too low inside the widget, and something too wide', async () => {
    const page = await browser.newPage({ viewport: tallPhone.viewport });
    await page.goto(demo.page);
    const title = page.locator('open-intake h2.title');
    await title.waitFor();
    expect([await axeProblems(page), await sideways(page)]).toEqual([[], []]);
    await title.evaluate((heading: HTMLElement) => {
      heading.style.color = '#cccccc';
    });
    expect((await axeProblems(page)).filter((problem) => problem.startsWith('color-contrast'))).toHaveLength(1);
    await title.evaluate((heading: HTMLElement) => {
      heading.style.width = '400px';
    });
    expect((await sideways(page)).length).toBeGreaterThan(0);
    await page.close();
  });
});
