import type { Choice } from '@open-intake/core';

/** Whether a choice is in sight also where the others are searched: it takes back the others, or is not on the list. */
export function standsApart({ other, exclusive }: Choice): boolean {
  return other === true || exclusive === true;
}
