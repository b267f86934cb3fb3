/** A decimal number as text (`-0012.50`) without leading zeros and without a minus before nothing: `-12.50`. Its decimals stay. */
export function plainDecimal(text: string): string {
  const { sign, whole, decimals } = partsOf(text);
  const isNothing = /^0*$/.test(whole + decimals);
  return `${sign && !isNothing ? '-' : ''}${whole}${decimals === '' ? '' : `.${decimals}`}`;
}

/** How many decimals are written: 2 in `12.50`. */
export function decimalsOf(text: string): number {
  return partsOf(text).decimals.length;
}

/** Compares two decimal numbers as they are written, without ever making them binary: below, at or above zero. */
export function compareDecimals(one: string, other: string): number {
  const [left, right] = [partsOf(one), partsOf(other)];
  const places = Math.max(left.decimals.length, right.decimals.length);
  const difference = scaled(left, places) - scaled(right, places);
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}

interface Parts {
  readonly sign: boolean;
  readonly whole: string;
  readonly decimals: string;
}

function partsOf(text: string): Parts {
  const [, sign, whole = '', decimals = ''] = /^(-?)(\d*)\.?(\d*)$/.exec(text) ?? [];
  return { sign: sign === '-', whole: whole.replace(/^0+(?=\d)/, '') || '0', decimals };
}

function scaled({ sign, whole, decimals }: Parts, places: number): bigint {
  const value = BigInt(whole + decimals.padEnd(places, '0'));
  return sign ? -value : value;
}
