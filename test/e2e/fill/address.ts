import { type AddressAnswer, usualAddressParts } from '@open-intake/core';
import { control, type HandFor, type } from './hand.ts';

/** Part by part, or the row for who has no address and what is near. */
export async function fillAddress(
  hand: HandFor<'address'>,
  { noFixedAddress, ...parts }: AddressAnswer,
): Promise<void> {
  const [first] = hand.question.parts ?? usualAddressParts;
  if (noFixedAddress === true) await control(hand, '-none').press('Space');
  for (const [part, text] of Object.entries(parts))
    await type(control(hand, part === first && noFixedAddress !== true ? '' : `.${part}`), text);
}
