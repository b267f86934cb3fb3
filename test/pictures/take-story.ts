import type { Browser, Page } from 'playwright-core';
import { startDemo } from '../e2e/demo.ts';
import type { Shot } from './contact-sheet.ts';
import { settings } from './settings.ts';
import { toReview } from './walk-form.ts';

const desk = { width: 1180, height: 900 };

/**
 * One story in two browsers: somebody fills the form in on a phone in Spanish and leaves with places; a worker reads it at a desk in
 * English, then takes a call in Spanish and reads that.
 */
export async function takeStory(browser: Browser): Promise<readonly Shot[]> {
  const demo = await startDemo();
  const shots: Shot[] = [];
  const take = async (page: Page, name: string, selector: string) => shots.push(await wholeOf(page, name, selector));

  const phone = await (await browser.newContext(settings.phone!.context)).newPage();
  await phone.goto(demo.page);
  await phone.locator('[data-language="es"]').first().click();
  await phone.waitForTimeout(600);
  await toReview(phone, async () => undefined);
  await take(phone, 'a client, on a phone, in Spanish: read once more', 'open-intake');
  await phone.locator('[part~="send"]').click();
  await phone.locator('[part~="next-steps"]').waitFor();
  await take(phone, 'sent, and what she leaves with', 'open-intake');

  const page = await (await browser.newContext({ viewport: desk, reducedMotion: 'reduce' })).newPage();
  await page.goto(demo.inbox);
  await page.locator('#token').fill(demo.token);
  await page.locator('#name').fill('Dana');
  await page.locator('.sign-in button').click();
  await page.locator('.entry').waitFor();
  await take(page, 'a worker, at a desk, in English: the list', 'open-intake-inbox');
  await page.locator('.entry a').first().click();
  await page.locator('open-intake-packet [data-service]').first().waitFor();
  await take(page, 'the packet', 'open-intake-inbox');
  await page.locator('section > a.quiet').first().click();

  await takeCall(page);
  await take(page, 'somebody calls, in Spanish, through an interpreter', 'open-intake-inbox');
  await page.locator('[data-do="send"]').click();
  await page.locator('[data-do="open-case"]').click();
  await page.locator('open-intake-packet [data-service]').first().waitFor();
  await take(page, 'the packet of the call', 'open-intake-inbox');
  await demo.stop();
  return shots;
}

async function takeCall(page: Page): Promise<void> {
  const choose = (id: string, value: string) =>
    page.locator(`[data-question="${id}"] input[value="${value}"]`).first().check();
  await page.locator('[data-do="new"]').click();
  await page.locator('#call-how-phone').check();
  await page.locator('#call-speaker-self').check();
  await page.locator('#call-spoken').selectOption('es');
  await page.locator('#call-interpreter-line').check();
  await page.locator('#call-interpreter-name').fill('Language Line');
  await page.locator('[data-question="private"]').waitFor();
  await choose('private', 'alone');
  await choose('urgent', 'food');
  await choose('needs', 'home');
  await page.locator('[data-question="name"] input').first().fill('Rosa');
  await choose('contact', 'call');
  await page.locator('[data-question="contact"] .way input').first().fill('312 555 0187');
  await page.locator('[data-read-aloud="share"]').check();
  await choose('share', 'ask');
}

/** An element in a window that is tall enough for all of it. */
export async function wholeOf(page: Page, name: string, selector: string): Promise<Shot> {
  const before = page.viewportSize() ?? desk;
  const element = page.locator(selector);
  const size = await element.boundingBox();
  await page.setViewportSize({
    width: before.width,
    height: Math.ceil(Math.max(before.height, (size?.height ?? 0) + 400)),
  });
  await page.waitForTimeout(250);
  const picture = await element.screenshot();
  const box = await element.boundingBox();
  await page.setViewportSize(before);
  return { name, picture, width: box?.width ?? before.width, height: box?.height ?? before.height };
}
