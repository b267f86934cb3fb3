import { parseDecimal } from '@open-intake/core';
import { currencySigns } from './currency-words.ts';

/**
 * The amount that a text means to a reader of `language`, as a decimal with a point: `1500.50`. A sign or code of the
 * currency beside it is passed over. The text itself where no amount can be read; undefined when blank.
 */
export function readAmount(text: string, currency: string, language: string): string | undefined {
  const trimmed = text.trim();
  if (trimmed === '') return undefined;
  return parseDecimal(withoutSign(trimmed, currencySigns(currency, language)), language) ?? text;
}

/** How an amount is written in the input, so that it is read as the same again. */
export function writeAmount(amount: string, currency: string, language: string): string {
  return readAmount(amount, currency, language) === amount ? amount : amount.replace('.', ',');
}

function withoutSign(text: string, signs: readonly string[]): string {
  const small = text.toLowerCase();
  const before = signs.find((sign) => small.startsWith(sign.toLowerCase()));
  if (before !== undefined) return text.slice(before.length).trim();
  const after = signs.find((sign) => small.endsWith(sign.toLowerCase()));
  return after === undefined ? text : text.slice(0, -after.length).trim();
}
