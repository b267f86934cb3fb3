import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { form, messages } from '../forms/needs-assessment/needs-assessment.ts';
import { root } from '../helpers/source-files.ts';
import { launchBrowser, smallPhone } from './browser.ts';
import { type Demo, startDemo } from './demo.ts';
import { sixPeople } from './walks/six-people.ts';
import { walkThrough } from './walks/walker.ts';

/** Monday evening in Chicago, when the office is closed: words about hours are the same on every day the test runs. */
const evening = new Date('2026-12-01T02:00:00Z');

/** The rows of the table in docs/walks.md: screens, taps and words of each edition of the form, the newest last. */
function writtenFigures(name: string): readonly (readonly number[])[] {
  const page = readFileSync(resolve(root, 'docs/walks.md'), 'utf8');
  const row = page.split('\n').find((line) => line.startsWith(`| ${name} |`));
  return [...(row ?? '').matchAll(/(\d+) · (\d+) · (\d+)/g)].map((cell) => cell.slice(1).map(Number));
}

let demo: Demo;
let browser: Browser;
beforeAll(async () => {
  [demo, browser] = await Promise.all([startDemo(), launchBrowser()]);
});
afterAll(async () => {
  await browser?.close();
  await demo?.stop();
});

describe.each(Object.entries(sixPeople))('%s', (name, walker) => {
  it('comes through with no more screens, taps and words than docs/walks.md says', async () => {
    const context = await browser.newContext({
      ...smallPhone,
      reducedMotion: 'reduce',
      timezoneId: 'America/Chicago',
      locale: walker.language,
    });
    context.setDefaultTimeout(10_000);
    const page = await context.newPage();
    await page.clock.setFixedTime(evening);
    const { screens, taps, words } = await walkThrough(page, demo.page, walker, { form, messages });
    await context.close();
    const now = [screens, taps, words];
    const written = writtenFigures(name).at(-1) ?? [];
    const tooMany = now.filter((figure, at) => figure > (written[at] ?? 0));
    expect(tooMany, `${name}: ${now.join(' · ')}`).toEqual([]);
    const before = writtenFigures(name)[0] ?? [];
    expect(now.filter((figure, at) => figure >= (before[at] ?? 0))).toEqual([]);
  });
});
