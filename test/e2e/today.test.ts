import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser, smallPhone, type Watched, watchedPage } from './browser.ts';
import { type Demo, startDemo } from './demo.ts';
import { chooseLanguage } from './walk.ts';

let demo: Demo;
let browser: Browser;
let desk: Watched;

beforeAll(async () => {
  [demo, browser] = await Promise.all([startDemo(), launchBrowser()]);
  desk = await watchedPage(await browser.newContext());
  await desk.page.goto(demo.inbox);
  await desk.page.locator('#token').fill(demo.token);
  await desk.page.locator('#name').fill('Rosa');
  await desk.page.locator('.sign-in button').click();
});

afterAll(async () => {
  await browser?.close();
  await demo?.stop();
});

/** Somebody on a phone, before Start. */
async function arrive(language: string): Promise<Page> {
  const { page } = await watchedPage(await browser.newContext({ ...smallPhone, reducedMotion: 'reduce' }));
  await page.goto(demo.page);
  await chooseLanguage(page, language);
  return page;
}

const day = (later: number) => new Date(Date.now() + later * 86_400_000).toISOString().slice(0, 10);

describe('what is true today', () => {
  it('is said by a worker in the inbox, and read by the next person before Start, without a restart', async () => {
    const { page } = desk;
    await page.locator('[data-do="today"]').click();
    await page.locator('[data-add="paused"]').click();
    await page.locator('[name="need"]').selectOption('food');
    await page.locator('[name="contact"]').selectOption('agency');
    await page.locator('[name="day"]').fill(day(5));
    const preview = await page.locator('[data-preview="es"]').innerText();
    await page.locator('[data-do="save-today"]').click();
    await page.locator('[data-kind="paused"]').waitFor();

    const client = await arrive('es');
    const said = await client.locator('[data-statement="paused"] p').first().innerText();
    expect(said).toMatch(/^Comida: no podemos ayudar con esto hasta el \S+ \d+ de \S+\.$/);
    expect(preview).toContain(said);
    expect(await client.locator('[data-today] [data-contact="agency"] a').first().getAttribute('href')).toMatch(
      /^tel:/,
    );
  });

  it('moves the moment by which it is read, on the next page too', async () => {
    const { page } = desk;
    await page.locator('[data-add="closed"]').click();
    await page.locator('[name="reason"]').selectOption('weather');
    await page.locator('[name="day"]').fill(day(12));
    await page.locator('[data-do="save-today"]').click();
    await page.locator('[data-kind="closed"]').waitFor();
    const client = await arrive('en');
    await client.locator('[data-statement="closed"]').waitFor();
    const readBy = await client.locator('.reading').innerText();
    const date = Number(/ (\d+) at/.exec(readBy)?.[1]);
    expect([12, 13, 14, 15, 16, 17].map((later) => new Date(Date.now() + later * 86_400_000).getUTCDate())).toContain(
      date,
    );
  });

  it('is over when a worker ends it, and stays in the history', async () => {
    const { page } = desk;
    await page.locator('[data-kind="paused"] [data-do="end-today"]').click();
    await page.locator('[data-kind="paused"]').waitFor({ state: 'detached' });
    const client = await arrive('en');
    await client.locator('[data-statement="closed"]').waitFor();
    expect(await client.locator('[data-statement="paused"]').count()).toBe(0);
    expect(await page.locator('.history li').count()).toBe(3);
    expect(await page.locator('.history li').first().innerText()).toContain('Rosa');
  });

  it('meets no policy violation and no error in the inbox', () => {
    expect(desk.trouble).toEqual([]);
  });
});
