import { type Direction, directionOf } from '../languages/direction.ts';
import { supportedLocale } from './supported-locale.ts';

/** An amount of money: the value of a `money` question. */
export interface MoneyAnswer {
  /** A decimal number with a point: `12.50`. */
  readonly amount: string;
  /** ISO 4217. */
  readonly currency: string;
}

/** How many decimals a currency has (ISO 4217 minor units): 2 for the dollar, 0 for the yen. 2 for codes nobody knows. */
export function currencyDecimals(currency: string): number {
  try {
    return new Intl.NumberFormat('en', { style: 'currency', currency }).resolvedOptions().maximumFractionDigits ?? 2;
  } catch {
    return 2;
  }
}

/** An amount in the words of a language with its code beside it, so that no dollar is taken for another: `$12.50 (USD)`. */
export function moneyText(
  { amount, currency }: MoneyAnswer,
  language: string,
): { readonly text: string; readonly lang: string; readonly dir: Direction; readonly code: string } {
  const code = `${amount} ${currency}`;
  const locale = supportedLocale(language);
  if (locale === undefined || !isExact(amount) || !/^[A-Z]{3}$/.test(currency))
    return { text: code, lang: 'und', dir: 'ltr', code };
  const format = new Intl.NumberFormat(locale, { style: 'currency', currency, currencyDisplay: 'narrowSymbol' });
  const written = format.format(amount);
  const text = written.includes(currency) ? written : `${written} (${currency})`;
  return { text, lang: language, dir: directionOf(language), code };
}

/** A decimal string, which `Intl` formats without making it binary first. */
function isExact(amount: string): amount is `${number}` {
  return /^\d{1,15}(\.\d{1,4})?$/.test(amount);
}
