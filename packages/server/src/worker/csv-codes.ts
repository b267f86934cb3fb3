import type { CsvValue } from './csv.ts';

/** Between the rows of a group that repeats, and between ways to reach a person. */
export const betweenRows = ' | ';
/** Between the choices of one answer. */
export const betweenChoices = '; ';

type Members = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Members =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The answer at a path through groups; a list with one for each row where a group repeats. */
export function answerAt(answers: unknown, [id = '', ...rest]: readonly string[]): CsvValue {
  if (Array.isArray(answers)) {
    const rows = answers.map((row: unknown) => answerAt(row, [id, ...rest]));
    return rows.every((cell) => cell === '') ? '' : one(rows);
  }
  const value = isObject(answers) && Object.hasOwn(answers, id) ? answers[id] : undefined;
  return rest.length === 0 ? codeCell(value) : answerAt(value, rest);
}

const textOf = (cell: CsvValue) => (typeof cell === 'object' ? cell.as : String(cell));
const one = (rows: readonly CsvValue[]): CsvValue =>
  rows.length === 1 ? (rows[0] ?? '') : rows.map(textOf).join(betweenRows);

/** An answer by its codes, without JSON: choices with semicolons, dates by ISO 8601, files and signatures by what they are and never their bytes. */
export function codeCell(value: unknown): CsvValue {
  if (value === undefined || value === null) return '';
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value;
  if (Array.isArray(value)) return value.map((item: unknown) => textOf(codeCell(item))).join(betweenChoices);
  return isObject(value) ? madeOf(value) : '';
}

function madeOf(members: Members): CsvValue {
  if (typeof members.year === 'number') return dateCell(members);
  if (members.data !== undefined) return codeCell(members.name ?? members.kind);
  if (members.amount !== undefined) return `${textOf(codeCell(members.amount))} ${textOf(codeCell(members.currency))}`;
  if (members.value === 'other') return `other: ${textOf(codeCell(members.text))}`;
  return Object.entries(members)
    .map(([name, member]) => (member === true ? name : textOf(codeCell(member))))
    .filter((text) => text !== '')
    .join(', ');
}

/** A whole day is one in a spreadsheet as well; of a month alone it would make the first of it. */
function dateCell({ year, month, day, approx }: Members): CsvValue {
  const two = (part: unknown) => String(part).padStart(2, '0');
  const text = [String(year).padStart(4, '0'), ...[month, day].filter((part) => part !== undefined).map(two)].join('-');
  if (approx === true) return `~ ${text}`;
  return day === undefined ? text : { as: text };
}
