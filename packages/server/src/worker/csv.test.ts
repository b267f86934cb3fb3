import { describe, expect, it } from 'vitest';
import { csvCell, csvRow, csvTable, keepText } from './csv.ts';

describe('a cell of CSV', () => {
  it.each([
    ['=cmd|calc', '"\'=cmd|calc"'],
    ['+1 555', '"\'+1 555"'],
    ['-5', '"\'-5"'],
    ['@name', '"\'@name"'],
    ['＝SUM(A1)', '"\'＝SUM(A1)"'],
    ['＋1', '"\'＋1"'],
    ['－1', '"\'－1"'],
    ['＠x', '"\'＠x"'],
    ['=HYPERLINK("http://evil.example";"x")', '"\'=HYPERLINK(""http://evil.example"";""x"")"'],
    ['\t=1', '"\'\t\'=1"'],
    ['\r=1', '"\'\r\'=1"'],
    ['\n=1', '"\'\n\'=1"'],
    ['\0=1', '"\'\0=1"'],
  ])('T31 A25 A26 A27 A28 is never a formula: %j', (text, cell) => {
    expect(csvCell(text)).toBe(cell);
  });

  it.each([
    ['a;=1+1;b', '"a;\'=1+1;b"'],
    ['a\n=1+1', '"a\n\'=1+1"'],
    ['a\r\n\r\n- b', '"a\r\n\r\n\'- b"'],
    ['a\t"=1+1', '"a\t\'""=1+1"'],
    ['a;＝1', '"a;\'＝1"'],
  ])('A29 holds none for a spreadsheet that expects semicolons or tabs: %j', (text, cell) => {
    expect(csvCell(text)).toBe(cell);
  });

  it.each([
    ['plain', 'plain'],
    ['a, b', '"a, b"'],
    ['a; b', '"a; b"'],
    ['say "hi"', '"say ""hi"""'],
    ['two\nlines', '"two\nlines"'],
    ['', ''],
    ['5 - 3 = 2', '5 - 3 = 2'],
  ])('A29 keeps other text as it is: %j', (text, cell) => {
    expect(csvCell(text)).toBe(cell);
  });

  it.each([
    '0612345678',
    '+31 6 1234',
    '(312) 555-0111',
    '1/2',
    '12:30',
    '1e5',
    '2026-11',
    'MAR1-2024',
    'TRUE',
    '٠٦١٢',
  ])('stays the text it is, whatever a spreadsheet would make of it: %s', (text) => {
    expect(csvRow([text])).toBe(`"'${text}"\r\n`);
  });

  it.each(['12 Main Street', 'Ada', 'room 5', 'a1', 'Maria 3rd floor', '5 children, 2 dogs'])(
    'is as it was typed where nothing is made of it: %s',
    (text) => {
      expect(csvRow([text])).toMatch(/^"?[^'"]+"?\r\n$/);
    },
  );

  it('is a number where a number was answered', () => {
    expect(csvRow([4, true, { as: '2026-11-29' }])).toBe('4,true,2026-11-29\r\n');
  });

  it('stands in lines that end with CRLF (RFC 4180)', () => {
    expect(
      csvTable([
        ['a', 'b'],
        ['c', 'd'],
      ]),
    ).toBe('a,b\r\nc,d\r\n');
  });
});

it.each([
  ['digits', `${'7'.repeat(200_000)}x`],
  ['spaces', `1${' '.repeat(200_000)}x`],
  ['a month and spaces', `may${' '.repeat(200_000)}x`],
])('looks at a very long text of %s without holding anybody up', (_, text) => {
  expect(keepText(text)).toBe(text);
});
