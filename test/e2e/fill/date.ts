import type { DateAnswer } from '@open-intake/core';
import { choose, container, control, type HandFor, type } from './hand.ts';

/** A deadline as people think of it, other than a day. */
export type DeadlinePick = 'today' | 'tomorrow' | 'week';

/** Each box by its name; the first box, whichever it is in this language, has the question's own id. Of a deadline first the row. */
export async function fillDate(hand: HandFor<'date'>, date: DateAnswer | DeadlinePick): Promise<void> {
  if (typeof date === 'string') return choose(hand, container(hand), date);
  const isDeadline = hand.question.deadline === true;
  if (isDeadline) await choose(hand, container(hand), 'day');
  for (const part of ['day', 'month', 'year'] as const) {
    const value = date[part];
    if (value === undefined) continue;
    const named = control(hand, isDeadline ? `.${part}` : `-${part}`);
    await type((await named.count()) > 0 ? named : control(hand), String(value));
  }
}
