import type { DateAnswer } from '@open-intake/core';
import { control, type HandFor, type } from './hand.ts';

/** Each box by its name; the first box, whichever it is in this language, has the question's own id. */
export async function fillDate(hand: HandFor<'date'>, date: DateAnswer): Promise<void> {
  for (const part of ['day', 'month', 'year'] as const) {
    const value = date[part];
    if (value === undefined) continue;
    const named = control(hand, `-${part}`);
    await type((await named.count()) > 0 ? named : control(hand), String(value));
  }
}
