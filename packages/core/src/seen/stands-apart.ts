import type { Choice } from '../questions/choice/choice-list.ts';

/** Whether a choice is in sight also where the others are searched: it takes back the others, or is not on the list. */
export function standsApart({ other, exclusive }: Pick<Choice, 'other' | 'exclusive'>): boolean {
  return other === true || exclusive === true;
}
