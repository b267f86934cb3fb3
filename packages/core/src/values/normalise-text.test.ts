import { expect, it } from 'vitest';
import { normaliseText } from './normalise-text.ts';

it.each([
  ['a\r\nb\rc\u2028d\u2029e\u0085f', 'a\nb\nc\nd\ne\nf'],
  ['a\ud800b', 'a\ufffdb'],
  ['👩‍👩‍👧 é', '👩‍👩‍👧 é'],
  ['\u001b[31mred\u0007', '[31mred'],
  ['tab\tstays', 'tab\tstays'],
  ['  spaces stay ', '  spaces stay '],
  ['nul\0stays', 'nul\0stays'],
  ['\u202eabc', '\u202eabc'],
  ['\ufdd0\ufffe', '\ufdd0\ufffe'],
])('A6 A7 A8 A9 A10 makes %j to %j', (text, result) => {
  expect(normaliseText(text)).toBe(result);
});
