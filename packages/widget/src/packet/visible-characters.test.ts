import { expect } from 'chai';
import { visibleParts } from './visible-characters.ts';

const text = (value: string) => [{ kind: 'text', text: value }];

describe('T32 visibleParts', () => {
  it('names a character that turns text around', () => {
    expect(visibleParts('a\u202eb')).to.deep.equal([
      { kind: 'text', text: 'a' },
      { kind: 'hidden', code: 'U+202E' },
      { kind: 'text', text: 'b' },
    ]);
  });

  for (const [name, character, code] of [
    ['null', '\u0000', 'U+0000'],
    ['zero width space', '\u200b', 'U+200B'],
    ['isolate', '\u2066', 'U+2066'],
    ['soft hyphen', '\u00ad', 'U+00AD'],
    ['byte order mark', '\ufeff', 'U+FEFF'],
    ['lone surrogate', '\ud83d', 'U+D83D'],
    ['tag', '\u{e0041}', 'U+E0041'],
  ] as const) {
    it(`names a ${name}`, () => {
      expect(visibleParts(character)).to.deep.equal([{ kind: 'hidden', code }]);
    });
  }

  for (const [name, value] of [
    ['emoji of a family', '👨‍👩‍👧'],
    ['the flag of Scotland', '🏴󠁧󠁢󠁳󠁣󠁴󠁿'],
    ['Persian with a joiner', 'می‌خواهم'],
    ['Arabic with marks', 'قَالَ \u200f312'],
    ['tabs and line breaks', 'one\ttwo\nthree'],
    ['HTML', '<img src=x onerror=alert(1)>'],
  ] as const) {
    it(`leaves ${name} as typed`, () => {
      expect(visibleParts(value)).to.deep.equal(text(value));
    });
  }

  it('makes every line end one line break', () => {
    expect(visibleParts('a\r\nb\rc')).to.deep.equal(text('a\nb\nc'));
  });
});
