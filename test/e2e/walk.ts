import type { Page } from 'playwright-core';
import { keyboardPerson, questionsShown, stateOf } from './person.ts';

type Person = ReturnType<typeof keyboardPerson>;

/** What a person answers, by question id. Questions that are not in it are passed over with Next. */
export type Answers = Readonly<Record<string, (person: Person) => Promise<void>>>;

const part = (name: string) => `[part~="${name}"]`;

/** Chooses a language on the first screen. */
export async function chooseLanguage(page: Page, tag: string): Promise<void> {
  await page.locator(`[data-language="${tag}"]`).first().waitFor();
  await keyboardPerson(page).press(`[data-language="${tag}"]`);
}

/** Presses Next by keyboard and waits until the screen is another one, or says what is missing. */
export async function pressNext(page: Page): Promise<void> {
  const before = await screenMark(page);
  await keyboardPerson(page).press(part('next'));
  await page.waitForFunction(
    (mark) => {
      const root = document.querySelector('open-intake')?.shadowRoot;
      const now = [...(root?.querySelectorAll('[data-question]') ?? [])]
        .map((element) => element.getAttribute('data-question'))
        .join();
      return (
        mark !== `${document.querySelector('open-intake')?.getAttribute('data-state')}:${now}` ||
        root?.querySelector('[part~="error-summary"]')
      );
    },
    before,
    { timeout: 10_000 },
  );
}

const screenMark = async (page: Page) => `${await stateOf(page)}:${(await questionsShown(page)).join()}`;

/**
 * Goes from the screen after the language to the review by keyboard alone, answering what the plan holds.
 * `onScreen` is called on every screen, before anything is answered there.
 */
export async function walkToReview(
  page: Page,
  answers: Answers,
  onScreen: (screen: string) => Promise<void> = async () => {},
): Promise<void> {
  const person = keyboardPerson(page);
  const done = new Set<string>();
  for (let screens = 0; screens < 80; screens += 1) {
    const state = await stateOf(page);
    await onScreen(`${state}: ${(await questionsShown(page)).join(', ')}`);
    if (state === 'review') return;
    for (let again = true; again; ) {
      again = false;
      for (const id of await questionsShown(page)) {
        if (done.has(id)) continue;
        done.add(id);
        again = true;
        await answers[id]?.(person);
      }
    }
    await pressNext(page);
  }
  throw new Error('The review never came.');
}

/** Presses Send on the review and gives the code on the receipt. */
export async function send(page: Page): Promise<string> {
  await keyboardPerson(page).press(part('send'));
  const code = page.locator(part('receipt-code'));
  await code.waitFor({ timeout: 30_000 });
  return (await code.innerText()).trim();
}
