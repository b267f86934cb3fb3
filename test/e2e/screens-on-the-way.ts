import type { Page } from 'playwright-core';
import { amina } from './amina.ts';
import type { keyboardPerson } from './person.ts';
import type { Answers } from './walk.ts';

/** The same answers, with something done after each: what an answered screen looks like counts too. */
export function afterEach(answers: Answers, act: (id: string) => Promise<void>): Answers {
  return Object.fromEntries(
    Object.entries(answers).map(([id, answer]) => [
      id,
      async (person: ReturnType<typeof keyboardPerson>) => {
        await answer(person);
        await act(id);
      },
    ]),
  );
}

/** Amina, who first forgets to give her number, so that the error summary is met on the way. */
export function forgetful(page: Page, onSummary: () => Promise<void>): Answers {
  return {
    ...amina,
    contact: async (person) => {
      await person.press('#q\\.contact', 'Space');
      await person.press('[part~="next"]');
      await page.locator('[part~="error-summary"]').waitFor();
      await onSummary();
      await person.press('[part~="error-summary"] a');
      await person.keys('3125550188');
    },
  };
}
