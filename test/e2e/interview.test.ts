import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { axeProblems } from './axe.ts';
import { launchBrowser, type Watched, watchedPage } from './browser.ts';
import { type Demo, startDemo } from './demo.ts';

/** A worker at a desk takes an intake by phone: the caller speaks Spanish, an interpreter line is on the call, the worker reads English. */
const canaries = { name: 'Rosa Pérez', phone: '3125550187', words: 'They slept in the car for two weeks' };

let demo: Demo;
let browser: Browser;
let desk: Watched;
let page: Page;
let code: string;

const question = (id: string) => page.locator(`[data-question="${id}"]`);
const choose = (id: string, value: string) => question(id).locator(`input[value="${value}"]`).first().check();

beforeAll(async () => {
  [demo, browser] = await Promise.all([startDemo(), launchBrowser()]);
  desk = await watchedPage(
    await browser.newContext({ viewport: { width: 1280, height: 900 }, reducedMotion: 'reduce' }),
  );
  page = desk.page;
  await page.goto(demo.inbox);
  await page.locator('#token').fill(demo.token);
  await page.locator('#name').fill('Dana');
  await page.locator('.sign-in button').click();
  await page.locator('[data-do="new"]').click();
  await page.locator('#call-how-phone').check();
  await page.locator('#call-speaker-self').check();
  await page.locator('#call-spoken').selectOption('es');
  await page.locator('#call-interpreter-line').check();
  await page.locator('#call-interpreter-name').fill('Language Line');
  await question('private').waitFor();
});

afterAll(async () => {
  await browser?.close();
  await demo?.stop();
});

describe('a phone intake in Spanish through an interpreter, by a worker who reads English', () => {
  it('shows the words to read aloud in Spanish, with the worker’s beside them', async () => {
    const label = question('urgent').locator('.question-label').first();
    expect(await label.locator('[lang="es"]').count()).toBe(1);
    expect(await label.locator('[lang="en"]').count()).toBe(1);
  });

  it('asks about safety only once it is safe to talk', async () => {
    expect(await question('urgent').locator('input[value="safe-place"]').count()).toBe(0);
    await choose('private', 'alone');
    await choose('urgent', 'safe-place');
    await question('danger').waitFor();
    await choose('danger', 'no');
  });

  it('meets no problem of accessibility with all of it on the page', async () => {
    expect(await axeProblems(page)).toEqual([]);
  });

  it('asks before what was told is lost', async () => {
    await page.goBack();
    await page.locator('[data-do="stay"]').click();
    expect(await question('danger').locator('input:checked').count()).toBe(1);
    expect(new URL(page.url()).hash).toMatch(/^#\/new/);
  });

  it('is sent with who said what, and the consent that was read aloud', async () => {
    await question('name').locator('input').first().fill(canaries.name);
    await choose('contact', 'call');
    await question('contact').locator('.way input').first().fill(canaries.phone);
    await choose('needs', 'home');
    await choose('deadline', 'no');
    await question('deadline').locator('.author input').check();
    await question('own-words').locator('textarea').fill(canaries.words);
    await question('afraid').locator('[data-pass="prefer-not"]').click();
    await page.locator('[data-read-aloud="share"]').check();
    await choose('share', 'ask');
    await page.locator('[data-do="send"]').click();
    code = (await page.locator('[data-code]').innerText()).trim();
    expect(code).toMatch(/^[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}$/);
  });

  it('is one line of the list, which says that a worker filled it in', async () => {
    await page.locator('[data-do="open-case"]').click();
    await page.locator('open-intake-packet').getByText(canaries.name).first().waitFor();
    await page.locator('section > a.quiet').first().click();
    const entry = page.locator('.entry');
    await entry.waitFor();
    expect(await entry.count()).toBe(1);
    expect(await entry.innerText()).toContain('Filled in by a worker');
    expect(await entry.innerText()).toContain('Spanish');
  });

  it('is a packet in English that says how it was taken, and what the worker knew', async () => {
    await page.locator('.entry a').first().click();
    const packet = page.locator('open-intake-packet');
    await packet.getByText(canaries.name).first().waitFor();
    const text = await packet.evaluate(
      (element) => element.shadowRoot?.querySelector<HTMLElement>('.sheet')?.innerText ?? '',
    );
    for (const told of ['A worker, on the phone', 'Dana', 'A phone line', 'Language Line', 'The worker knew or saw'])
      expect(text).toContain(told);
    expect(text).toContain('Read aloud in: Spanish');
    expect(text).toContain(canaries.words);
    expect(text).not.toMatch(/do(es)? not fit the form/);
    expect(await packet.locator('q[lang="en"], [lang="en"]').getByText(canaries.words).count()).toBeGreaterThan(0);
  });

  it('meets no violation of the policy and no error on the whole way, and talks to the agency alone', () => {
    expect(desk.trouble).toEqual([]);
    const { origin } = new URL(demo.inbox);
    expect(desk.requests.filter((url) => !url.startsWith(origin))).toEqual([]);
    const told = desk.requests.map(decodeURIComponent).join('\n');
    expect(Object.values(canaries).filter((canary) => told.includes(canary))).toEqual([]);
  });
});
