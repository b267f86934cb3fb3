import { control, type Hand } from './hand.ts';

/** Presses "add" until a group has so many rows. */
export async function addRows(hand: Pick<Hand, 'page' | 'path' | 'byKeyboard'>, count: number): Promise<void> {
  const row = (at: number) => control(hand, `-in-${at}`);
  for (let at = 0; at < count; at += 1) {
    if ((await row(at).count()) > 0) continue;
    await (hand.byKeyboard ? control(hand).press('Enter') : control(hand).click());
    await row(at).waitFor();
  }
}
