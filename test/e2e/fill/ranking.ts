import type { OtherAnswer } from '@open-intake/core';
import { labelOf } from './choice.ts';
import { container, type HandFor } from './hand.ts';

/** Takes one after the other; with the keyboard, the last two the wrong way round, and puts them right. */
export async function fillRanking(hand: HandFor<'ranking'>, value: readonly (string | OtherAnswer)[]): Promise<void> {
  const values = value.map((picked) => (typeof picked === 'string' ? picked : picked.value));
  const moves = hand.byKeyboard && values.length > 1;
  const [last = '', before = ''] = [values.at(-1), values.at(-2)];
  for (const one of moves ? [...values.slice(0, -2), last, before] : values) await add(hand, one);
  if (moves) await container(hand).locator('.ranked > :last-child .ranked-up').press('Enter');
}

async function add(hand: HandFor<'ranking'>, value: string): Promise<void> {
  const button = container(hand)
    .locator('.unranked')
    .getByRole('button', { name: labelOf(hand, value), exact: true });
  await (hand.byKeyboard ? button.press('Enter') : button.click());
  await button.waitFor({ state: 'detached' });
  // The focus goes on once the list is drawn: a person waits for it, or the next key meets another row.
  await hand.page.evaluate(() => new Promise((rest) => setTimeout(rest)));
}
