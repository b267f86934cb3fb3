/** A text as people compare it: two texts with the same result read the same. */
export function sameText(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/\s+/gu, ' ')
    .trim()
    .replace(/[.?!:…]+$/u, '')
    .toLowerCase();
}
