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

/** A table as CSV (RFC 4180) with CRLF line ends. */
export function csvTable(rows: readonly (readonly string[])[]): string {
  return rows.map((row) => `${row.map(csvCell).join(',')}\r\n`).join('');
}
