import type { FormDefinition, FormMessages, Question } from '@open-intake/core';
import type { Locator, Page } from 'playwright-core';

/** What somebody works with who fills in a question. */
export interface Hand<Q extends Question = Question> {
  readonly page: Page;
  readonly form: FormDefinition;
  readonly messages: Readonly<Record<string, FormMessages>>;
  /** The language the form is shown in. */
  readonly language: string;
  readonly question: Q;
  /** Where the answer lives: `/household/people/0/age`. */
  readonly path: string;
  /** Uses the keyboard where there is a choice. */
  readonly byKeyboard: boolean;
}

export type HandFor<Type extends Question['type']> = Hand<Extract<Question, { readonly type: Type }>>;

/** Fills in one question through what is on the screen. */
export type Driver<Type extends Question['type']> = (hand: HandFor<Type>, value: never) => Promise<void>;

/** The control of a question: its first one, or the one whose DOM id goes on with `more`. */
export function control({ page, path }: Pick<Hand, 'page' | 'path'>, more = ''): Locator {
  return page.locator(`[id="q${path.replaceAll('/', '.')}${more}"]`);
}

/** The container of a question. */
export function container(hand: Hand): Locator {
  return hand.page.locator(`[data-question="${hand.question.id}"]`, { has: control(hand) });
}

/** Types a text in place of what is there, as a person does; line ends too. */
export async function type(locator: Locator, text: string): Promise<void> {
  await locator.press('ControlOrMeta+a');
  await locator.press('Delete');
  await locator.pressSequentially(text);
}

/** Chooses a row: with a click on its words, or with Space on its mark. */
export async function choose({ byKeyboard }: Pick<Hand, 'byKeyboard'>, within: Locator, value: string): Promise<void> {
  const mark = `input.choice-mark[value=${JSON.stringify(value)}]`;
  if (byKeyboard) await within.locator(mark).press('Space');
  else await within.locator(`label.choice:has(${mark})`).click();
}
