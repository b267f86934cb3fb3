import type { Page } from 'playwright-core';
import { canaries } from './amina.ts';
import { type Answers, chooseLanguage, walkToReview } from './walk.ts';

/** Somebody with little time: says who she is and how to reach her, and skips the rest. */
export const nora: Answers = {
  who: (person) => person.choose('who', 'self'),
  name: (person) => person.type('name', canaries.name),
  contact: async (person) => {
    await person.press('#q\\.contact', 'Space');
    await person.tabTo('[data-question="contact"] input[type="tel"]');
    await person.keys(canaries.phone);
  },
};

/** Goes from a fresh page to the review. */
export async function goToReview(page: Page, address: string, answers: Answers = nora, tag = 'en'): Promise<void> {
  await page.goto(address);
  await chooseLanguage(page, tag);
  await walkToReview(page, answers);
}
