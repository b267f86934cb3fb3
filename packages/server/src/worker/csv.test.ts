import { describe, expect, it } from 'vitest';
import { csvCell, csvTable } from './csv.ts';

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

  it('stands in lines that end with CRLF (RFC 4180)', () => {
    expect(
      csvTable([
        ['a', 'b'],
        ['c', 'd'],
      ]),
    ).toBe('a,b\r\nc,d\r\n');
  });
});
