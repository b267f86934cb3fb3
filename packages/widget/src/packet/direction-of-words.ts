/** Letters of scripts that are written from right to left: the Unicode blocks set aside for them. */
const rightToLeft = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u;

/**
 * The direction of words somebody typed, from their first letter (rule P2 of the Unicode Bidirectional Algorithm): people
 * answer in other languages than the one they read.
 *
 * @param otherwise for words without a letter
 */
export function directionOfWords(text: string, otherwise: 'ltr' | 'rtl'): 'ltr' | 'rtl' {
  const first = /\p{L}/u.exec(text)?.[0];
  if (first === undefined) return otherwise;
  return rightToLeft.test(first) ? 'rtl' : 'ltr';
}
