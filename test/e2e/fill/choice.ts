import { choiceText, isSearched, type OtherAnswer, ownChoices } from '@open-intake/core';
import { choose, container, type Hand, type HandFor, type } from './hand.ts';

type Picked = string | OtherAnswer;
const codeOf = (picked: Picked): string => (typeof picked === 'string' ? picked : picked.value);

/** One row, or one that was found. */
export async function fillChoice(hand: HandFor<'choice'>, value: Picked): Promise<void> {
  await pickOne(hand, value);
}

export async function fillChoices(hand: HandFor<'choices'>, value: readonly Picked[]): Promise<void> {
  for (const picked of value) await pickOne(hand, picked);
}

async function pickOne(hand: Hand, picked: Picked): Promise<void> {
  const value = codeOf(picked);
  const choice = ownChoices(hand.form, hand.question).find((one) => one.value === value);
  const standsApart = choice?.other === true || choice?.exclusive === true;
  if (isSearched(hand.form, hand.question) && !standsApart) return find(hand, value);
  await choose(hand, container(hand), value);
  if (typeof picked !== 'string') await type(container(hand).locator('.other input'), picked.text);
}

/** Types the name of a choice and takes what is found: with the mouse, or with the arrows and Enter. */
async function find(hand: Hand, value: string): Promise<void> {
  const box = container(hand).getByRole('combobox');
  const name = labelOf(hand, value);
  await type(box, name);
  const rows = container(hand).getByRole('option');
  await rows.first().waitFor();
  const at = (await rows.locator('.choice-text').allInnerTexts()).findIndex(
    (text) => text.split('\n')[0]?.trim() === name || text.startsWith(`${name} `),
  );
  if (at < 0) throw new Error(`"${name}" was not found at ${hand.path}`);
  if (!hand.byKeyboard) return rows.nth(at).click();
  for (let row = 0; row <= at; row += 1) await box.press('ArrowDown');
  await box.press('Enter');
}

/** What a choice is called on the screen. */
export function labelOf({ form, question, messages, language }: Hand, value: string): string {
  return choiceText(form, question, value, messages, [language])?.text ?? value;
}
