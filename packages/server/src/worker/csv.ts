/** First characters that make a spreadsheet take a cell for a formula (OWASP ASVS 1.2.10), full-width ones included. */
const formula = /^[=+\-@\t\r\n\0＝＋－＠]/;

/**
 * The same after what ends a cell or a line where a spreadsheet reads by the habits of another country: with semicolons or tabs
 * between cells, quotes that stand in the middle of a cell count for nothing.
 */
const formulaInside = /([;\t\r\n])(?="*[=+\-@\0＝＋－＠])/g;

/** One cell of CSV (RFC 4180). What would be a formula gets an apostrophe in front, so that it stays text. */
export function csvCell(text: string): string {
  const whole = formula.test(text) ? `'${text}` : text;
  const safe = whole.replace(formulaInside, "$1'");
  return /[",;\t\r\n']/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** The value of a cell: a text that is to stay one, a number, a truth, or something of ours that is written as it is. */
export type CsvValue = string | number | boolean | { readonly as: string };

const month = 'jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|ene|abr|ago|dic';
/** Texts that a spreadsheet makes something else of: it takes the zero off a phone number and makes a day of a flat number. */
const number = /^[\p{Nd}\s.,:/()%$€£'’-]+(?:e[+-]?\p{Nd}+)?\s?(?:[ap]\.?m\.?)?$/iu;
const word = /^(?:true|false|verdadero|falso)$/i;
const day = new RegExp(`^(?:\\d{1,4}[\\s./-]*)?(?:${month})\\p{L}*[\\s./,-]*\\d{0,4}(?:[\\s./,-]+\\d{1,4})?$`, 'iu');
/** No day is written longer, and the way through a long text would be. */
const longestDay = 40;

/** A text with an apostrophe in front where a spreadsheet would make something else of it. */
export function keepText(text: string): string {
  const trimmed = text.trim();
  const isNumber = number.test(trimmed) && /\p{Nd}/u.test(trimmed);
  const isDay = trimmed.length <= longestDay && day.test(trimmed);
  return isNumber || isDay || word.test(trimmed) ? `'${text}` : text;
}

/** A row of CSV (RFC 4180) with its CRLF. Texts stay texts: a phone number keeps its zero. */
export function csvRow(cells: readonly CsvValue[]): string {
  const texts = cells.map((cell) => {
    if (typeof cell === 'string') return csvCell(keepText(cell));
    return typeof cell === 'object' ? csvCell(cell.as) : String(cell);
  });
  return `${texts.join(',')}\r\n`;
}

/** A table as CSV (RFC 4180) with CRLF line ends. */
export function csvTable(rows: readonly (readonly CsvValue[])[]): string {
  return rows.map(csvRow).join('');
}
