import { control, type HandFor, type } from './hand.ts';

type TextHand = HandFor<'text' | 'longText' | 'email' | 'phone'>;

/** One line or several. */
export async function fillText(hand: TextHand, value: string): Promise<void> {
  await type(control(hand), value);
}

export async function fillNumber(hand: HandFor<'number'>, value: number): Promise<void> {
  await type(control(hand), String(value));
}
