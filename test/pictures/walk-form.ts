import type { Page } from 'playwright-core';
import { picks } from './settings.ts';

/** Goes to the review, and shows each screen as it is met and with its answer. */
export async function toReview(page: Page, shoot: (name: string) => Promise<void>): Promise<void> {
  for (let screens = 0; screens < 60; screens += 1) {
    const state = await page.locator('open-intake').getAttribute('data-state');
    if (state === 'review') return;
    const ids = await page
      .locator('open-intake [data-question]')
      .evaluateAll((found) => found.map((element) => element.getAttribute('data-question') ?? ''));
    for (const id of ids) await answer(page, id);
    await shoot(ids[0] ?? state ?? '');
    await page.locator('[part~="next"]').click();
    await page.waitForTimeout(250);
  }
  throw new Error('The review never came.');
}

async function answer(page: Page, id: string): Promise<void> {
  for (const value of picks[id] ?? []) {
    const question = page.locator(`[data-question="${id}"]`);
    const mark = question.locator(`input[value="${value}"]`).first();
    const box = question.locator('input:not([type="radio"], [type="checkbox"]), textarea').first();
    if ((await mark.count()) > 0) await mark.click({ force: true });
    else if ((await box.count()) > 0) await box.fill(value);
    await page.waitForTimeout(120);
  }
}
