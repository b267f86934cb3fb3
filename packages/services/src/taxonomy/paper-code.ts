/** What the papers of the question `documents` are called in feeds. */
const papers: readonly (readonly [code: string, name: RegExp])[] = [
  [
    'photo-id',
    /\b(photo|picture|government[- ]issued|state) ?(id|i\.d\.|identification)\b|\bdriver'?s licen[cs]e\b|\bpassport\b/i,
  ],
  ['birth-record', /\bbirth (certificate|record)\b/i],
  ['mail', /\bmail\b|\bproof of (address|residency|residence)\b|\butility bill\b/i],
  ['pay-proof', /\bpay ?(stub|slip)s?\b|\bproof of (income|pay|wages)\b/i],
];

/** The code of a paper that a feed names in words. Undefined where it is none that the form asks about, or more than one. */
export function paperCode(text: string): string | undefined {
  const found = papers.filter(([, name]) => name.test(text));
  return found.length === 1 ? found[0]?.[0] : undefined;
}
