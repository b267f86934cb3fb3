/** The name of a currency in a language: "US Dollar". */
export function currencyName(currency: string, language: string): string {
  return new Intl.DisplayNames([language, 'en'], { type: 'currency' }).of(currency) ?? currency;
}

/** The sign of a currency and whether it stands before the number in a language: `$`. */
export function currencySign(currency: string, language: string): { readonly sign: string; readonly leads: boolean } {
  const parts = new Intl.NumberFormat([language, 'en'], {
    style: 'currency',
    currency,
    currencyDisplay: 'narrowSymbol',
  }).formatToParts(1);
  const at = parts.findIndex(({ type }) => type === 'currency');
  return { sign: parts[at]?.value ?? currency, leads: at < parts.findIndex(({ type }) => type === 'integer') };
}

/** What people write beside a number to name its currency, the longest first: `US$`, `USD`, `$`. */
export function currencySigns(currency: string, language: string): readonly string[] {
  const signs = (['symbol', 'narrowSymbol'] as const).flatMap((currencyDisplay) =>
    [language, 'en'].flatMap((tag) =>
      new Intl.NumberFormat([tag, 'en'], { style: 'currency', currency, currencyDisplay })
        .formatToParts(1)
        .filter(({ type }) => type === 'currency')
        .map(({ value }) => value),
    ),
  );
  const ofCountry = signs.map((sign) => `${currency.slice(0, 2)}${sign}`);
  return [...new Set([currency, ...signs, ...ofCountry])].sort((one, other) => other.length - one.length);
}
