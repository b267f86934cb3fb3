/**
 * Reads CSV by RFC 4180, strictly: a letter after a closing quote, or a quote in a cell without quotes, is a `SyntaxError`.
 * Written from the grammar, apart from what writes it.
 */
export function readCsv(text: string): readonly (readonly string[])[] {
  const rows: string[][] = [];
  let row: string[] = [];
  let at = 0;
  while (at < text.length) {
    const cell = text[at] === '"' ? quoted(text, at) : bare(text, at);
    row.push(cell.value);
    at = cell.end;
    if (text.startsWith('\r\n', at)) {
      rows.push(row);
      row = [];
      at += 2;
    } else if (text[at] === ',') at += 1;
    else throw new SyntaxError(`Neither a comma nor the end of a line at ${at}.`);
  }
  if (row.length > 0) throw new SyntaxError('The last line does not end.');
  return rows;
}

interface Cell {
  readonly value: string;
  readonly end: number;
}

function bare(text: string, start: number): Cell {
  let end = start;
  while (end < text.length && !',\r\n"'.includes(text.charAt(end))) end += 1;
  return { value: text.slice(start, end), end };
}

function quoted(text: string, start: number): Cell {
  let value = '';
  for (let at = start + 1; at < text.length; at += 1) {
    if (text[at] !== '"') value += text.charAt(at);
    else if (text[at + 1] === '"') {
      value += '"';
      at += 1;
    } else return { value, end: at + 1 };
  }
  throw new SyntaxError('A quote is never closed.');
}

/**
 * Reads it as a spreadsheet does that was set up for another country: cells end at `separator`, quotes count only at the start of a
 * cell, and what follows a closing quote is taken along.
 */
export function readCsvLoosely(text: string, separator: string): readonly string[] {
  const cells: string[] = [];
  let at = 0;
  while (at <= text.length) {
    let value = '';
    if (text[at] === '"') {
      for (at += 1; at < text.length && !(text[at] === '"' && text[at + 1] !== '"'); at += 1) {
        value += text.charAt(at);
        if (text[at] === '"') at += 1;
      }
      at += 1;
    }
    while (at < text.length && text[at] !== separator && text[at] !== '\n' && text[at] !== '\r') {
      value += text.charAt(at);
      at += 1;
    }
    cells.push(value);
    at += 1;
  }
  return cells;
}
