import fc from 'fast-check';

/** What somebody may type: any characters of any script, among them control characters and line ends, but NUL; not blank. */
export function typedText(maxLength: number, minLength = 1): fc.Arbitrary<string> {
  const most = Math.min(maxLength, Math.max(minLength, 60));
  const more = fc.string({ unit: 'binary', maxLength: Math.max(0, most - minLength) });
  return more.map((text) => `${'ش'.repeat(minLength)}${text.replaceAll('\0', '')}`);
}
