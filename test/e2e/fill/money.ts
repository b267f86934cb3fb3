import { control, type HandFor, type } from './hand.ts';

/** The currency first, so that the amount is read as one of it. */
export async function fillMoney(
  hand: HandFor<'money'>,
  { amount, currency }: { readonly amount: string; readonly currency: string },
): Promise<void> {
  if (hand.question.currencies.length > 1) await control(hand, '-currency').selectOption(currency);
  await type(control(hand), amount);
}
