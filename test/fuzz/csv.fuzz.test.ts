import { describe, expect, it } from 'vitest';
import { csvTable } from '../../packages/server/src/worker/csv.ts';
import { fuzzTexts } from './fuzz-texts.ts';
import { readCsv, readCsvLoosely } from './read-csv.ts';

const seeds = [
  'code¦receivedAt¦words¶7K3M-9QXZ¦2026-11-22T12:00:00Z¦I need a place; today\r\n- two children\n- "Ada"',
  '+1 312 555 0100¦=cmd|/C calc!A0¦@SUM(A1)¦-5¦\t=1¦＝1¦a;=1+1;b¦a\n=1+1\nb¦x;"=1+1¶¦\0=1¦',
];

/** What a spreadsheet takes for the beginning of something to work out. */
const formula = /^[=+\-@\t\r\n\0＝＋－＠]/;

/** The words that may stand in what a spreadsheet reads as a number, a day or a truth. */
const readWords =
  /^(?:[aepm]|[ap]m|true|false|verdadero|falso|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|ene|abr|ago|dic).*)$/iu;

/** Whether a spreadsheet may make something else of a cell than text. */
const mayBeRead = (cell: string) =>
  /\p{Nd}|\p{L}/u.test(cell) && (cell.match(/\p{L}+/gu) ?? []).every((word) => readWords.test(word));

/** The cells of a text, and the rows: written with signs that stand for the borders. */
const tableOf = (text: string) => text.split('¶').map((row) => row.split('¦'));

function check(text: string): void {
  const table = tableOf(text);
  const written = csvTable(table);
  const read = readCsv(written);
  // What went in comes out, but for the apostrophes that make text of it.
  const plain = (rows: readonly (readonly string[])[]) =>
    rows.map((row) => row.map((cell) => cell.replaceAll("'", '')));
  expect(plain(read)).toEqual(plain(table));
  // An apostrophe is put before something only when a spreadsheet would take it for a formula, or make a number or a day of it.
  const changed = read.flatMap((row, at) => row.filter((cell, index) => cell !== table[at]?.[index]));
  expect(changed.filter((cell) => !/[=+\-@\t\r\n\0＝＋－＠]/.test(cell) && !mayBeRead(cell))).toEqual([]);
  expect(read.flat().filter((cell) => formula.test(cell))).toEqual([]);
  for (const separator of [';', '\t', ','])
    expect(readCsvLoosely(written, separator).filter((cell) => /^[=+\-@\0＝＋－＠]/.test(cell))).toEqual([]);
}

describe('a table as CSV', () => {
  fuzzTexts('csv', 'comes out as it went in, and no cell of it is run, whatever separates cells', { seeds, check });

  it.each(['+1 312 555 0100', '-5', '@ada'])('keeps %s readable', (text) => {
    expect(readCsv(csvTable([[text]]))).toEqual([[`'${text}`]]);
  });
});
