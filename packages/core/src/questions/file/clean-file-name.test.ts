import fc from 'fast-check';
import { expect, it } from 'vitest';
import { cleanFileName } from './clean-file-name.ts';

it.each([
  ['lease.pdf', 'lease.pdf'],
  ['عقد الإيجار.pdf', 'عقد الإيجار.pdf'],
  ['../../etc/passwd', 'passwd'],
  ['C:\\fakepath\\photo.jpg', 'photo.jpg'],
  ['.htaccess', 'htaccess'],
  ['a\r\nSet-Cookie: x', 'aSet-Cookie: x'],
  ['photo\u202egpj.exe', 'photogpj.exe'],
  ['a\u200f\u061cb\u2066.pdf', 'ab.pdf'],
  ['  .. ', 'file'],
  ['', 'file'],
])('%j becomes %j', (name, clean) => {
  expect(cleanFileName(name)).toBe(clean);
});

it('leaves a clean name as it is, and nothing that leads elsewhere', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom('a', '.', ' ', '/', '\\', '\n', '\0', '\u202e', '\ud800', 'ش') }),
      (name) => {
        const clean = cleanFileName(name);
        expect(cleanFileName(clean)).toBe(clean);
        expect(clean).toMatch(/^[^\s./\\][^/\\\p{Cc}\p{Bidi_Control}\p{Surrogate}]*$/u);
      },
    ),
  );
});
