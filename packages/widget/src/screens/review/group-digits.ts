/**
 * Writes a phone number in groups, so that a person can compare it: `3125550100` becomes `312 555 0100`. Only for text that
 * is nothing but seven or more digits, with a leading `+` or not; everything else stays as it was typed.
 */
export function groupDigits(text: string): string {
  const [, plus, digits] = /^\s*(\+?)([\d\s().-]+)$/.exec(text) ?? [];
  const plain = digits?.replace(/\D/g, '') ?? '';
  // A zero in brackets is not dialled with the country in front, and more digits than these are two numbers.
  if (plain.length < 7 || plain.length > 15 || text.includes('(0)')) return text;
  const country = plus && plain.length > 10 ? plain.slice(0, plain.length - 10) : '';
  const local = plain.slice(country.length);
  const tail = local.slice(-4);
  const groups = local.slice(0, -4).match(/\d{1,3}(?=(\d{3})*$)/g) ?? [];
  return [`${plus}${country}`, ...groups, tail].filter((group) => group !== '').join(' ');
}
