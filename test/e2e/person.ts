import type { Page } from 'playwright-core';

/**
 * Somebody who uses only the keyboard. Finds things by what is on the screen, as a person would, and gives up after a
 * hundred presses of Tab, as a person would much earlier.
 */
export function keyboardPerson(page: Page) {
  /** The element that has the focus, through shadow roots, described by what a selector can match. */
  const focusMatches = (selector: string) =>
    page.evaluate((wanted) => {
      let active = document.activeElement;
      while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
      return active?.matches(wanted) ?? false;
    }, selector);

  async function tabTo(selector: string, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
    for (let presses = 0; presses < 100; presses += 1) {
      if (await focusMatches(selector)) return;
      await page.keyboard.press(key);
    }
    throw new Error(`Tab never reached ${selector}`);
  }

  return {
    tabTo,
    async press(selector: string, key: 'Enter' | 'Space' = 'Enter'): Promise<void> {
      await page.locator(selector).first().waitFor();
      await tabTo(selector);
      await page.keyboard.press(key);
    },
    /** Chooses one of several radio buttons: Tab to the group, then the arrows. */
    async choose(question: string, value: string): Promise<void> {
      const all = `[data-question="${question}"] input[type="radio"]`;
      const wanted = `${all}[value="${value}"]`;
      await page.locator(wanted).waitFor();
      await tabTo(`[data-question="${question}"] input[type="radio"]`);
      if (await focusMatches(wanted)) return page.keyboard.press('Space');
      for (let presses = 0; presses < 60; presses += 1) {
        await page.keyboard.press('ArrowDown');
        if (await focusMatches(wanted)) return;
      }
      throw new Error(`The arrows never reached ${wanted}`);
    },
    async check(question: string, values: readonly string[]): Promise<void> {
      for (const value of values) {
        const box = `[data-question="${question}"] input[type="checkbox"][value="${value}"]`;
        await page.locator(box).waitFor();
        await tabTo(box).catch(() => tabTo(box, 'Shift+Tab'));
        await page.keyboard.press('Space');
      }
    },
    keys: (text: string) => page.keyboard.type(text),
    async type(question: string, text: string): Promise<void> {
      await tabTo(`[data-question="${question}"] :is(input, textarea)`);
      await page.keyboard.type(text);
    },
  };
}

/** Ids of the questions on the screen now. */
export const questionsShown = (page: Page): Promise<readonly string[]> =>
  page
    .locator('open-intake [data-question]:visible')
    .evaluateAll((all) => all.map((element) => element.getAttribute('data-question')!));

/** The heading that says where the person is. */
export const stateOf = (page: Page): Promise<string | null> => page.locator('open-intake').getAttribute('data-state');
