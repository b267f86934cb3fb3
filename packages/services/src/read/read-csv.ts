import { CsvError, parse } from 'csv-parse/sync';
import { type CsvColumn, type CsvRow, csvColumns } from './csv-columns.ts';
import { present } from './present.ts';
import type { ReadServices, Service } from './service.ts';
import { pointerPart, type ServiceIssue } from './service-issue.ts';

const headingOf = (cell: string): string =>
  cell
    .trim()
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');

const isColumn = (heading: string): heading is CsvColumn => Object.hasOwn(csvColumns, heading);

/** What stands between the cells: spreadsheets of other countries write semicolons. */
function delimiterOf(text: string): string {
  const [first = ''] = text.split('\n', 1);
  return [';', '\t'].find((one) => first.split(one).length > first.split(',').length) ?? ',';
}

/**
 * Reads services from the table that a small agency keeps in a spreadsheet: a row a service, the columns of `csvColumns` in any order.
 * An issue names row and column; a row without a name is left out, and of a table that is broken nothing is read. It never throws.
 *
 * @param text the CSV file, in UTF-8
 */
export function readCsv(text: string): ReadServices {
  let rows: readonly (readonly string[])[];
  try {
    rows = parse(text, { bom: true, delimiter: delimiterOf(text), relax_column_count: true, skip_empty_lines: false });
  } catch (error) {
    const row = error instanceof CsvError && typeof error.lines === 'number' ? error.lines : 1;
    return { services: [], issues: [{ code: 'bad-csv', path: pointerPart(row), params: { row } }] };
  }
  const [heading = [], ...body] = rows;
  const headings = heading.map(headingOf);
  if (!headings.includes('name'))
    return { services: [], issues: [{ code: 'missing-column', path: '/1', params: { row: 1, column: 'name' } }] };
  const issues: ServiceIssue[] = headings.flatMap((column, index) =>
    isColumn(column) || (column === '' && body.every((row) => (row[index] ?? '').trim() === ''))
      ? []
      : [{ code: 'unknown-column', path: `/1${pointerPart(column)}`, params: { row: 1, column } }],
  );
  const services = body.flatMap((cells, index) => {
    const row = index + 2;
    if (cells.every((cell) => cell.trim() === '')) return [];
    // One cell too few or too many, and an address stands where a phone number belongs.
    const isWhole = cells.length >= headings.length && cells.slice(headings.length).every((cell) => cell.trim() === '');
    if (isWhole) return readRow(headings, cells, row, issues) ?? [];
    issues.push({ code: 'wrong-cells', path: `/${row}`, params: { row } });
    return [];
  });
  if (services.length === 0) issues.push({ code: 'no-services', path: '' });
  return { services: withoutTwins(services, issues).map(({ service }) => service), issues };
}

interface RowService {
  readonly service: Service;
  readonly row: number;
}

function withoutTwins(services: readonly RowService[], issues: ServiceIssue[]): readonly RowService[] {
  const ids = new Set<string>();
  return services.filter(({ service: { id }, row }) => {
    const isFirst = !ids.has(id);
    if (!isFirst) issues.push({ code: 'duplicate-id', path: `/${row}/id`, params: { row, column: 'id' } });
    ids.add(id);
    return isFirst;
  });
}

function readRow(
  headings: readonly string[],
  cells: readonly string[],
  row: number,
  issues: ServiceIssue[],
): RowService | undefined {
  const read: Record<string, unknown> = {};
  for (const [index, column] of headings.entries()) {
    const text = (cells[index] ?? '').trim();
    if (text === '' || !isColumn(column)) continue;
    const cell = csvColumns[column](text);
    if ('value' in cell) read[column] = cell.value;
    else
      issues.push({
        code: cell.code,
        path: `/${row}${pointerPart(column)}`,
        params: { row, column, ...(cell.expected !== undefined && { expected: cell.expected }) },
      });
  }
  const { name, id } = read as CsvRow;
  // A name in another script makes no id.
  const column = name === undefined ? 'name' : (id ?? headingOf(name)) === '' ? 'id' : undefined;
  if (column === undefined) return { service: serviceOf(read as CsvRow & { readonly name: string }), row };
  issues.push({ code: 'missing', path: `/${row}/${column}`, params: { row, column } });
  return undefined;
}

function serviceOf(row: CsvRow & { readonly name: string }): Service {
  const town = [row.city, [row.state, row.zip].filter(Boolean).join(' ')].filter(Boolean).join(', ');
  const address = [row.address, town].filter((line): line is string => line !== undefined && line !== '');
  const id = row.id ?? headingOf(row.name);
  return present({
    id,
    name: row.name,
    status: row.status ?? 'active',
    organization: row.organization,
    description: row.what,
    steps: row.steps,
    url: row.web,
    terms: [],
    needs: row.needs ?? [],
    languages: row.languages ?? [],
    interpreters: row.interpreters === undefined ? undefined : row.interpreters === 'yes',
    phones: row.phone === undefined ? [] : [present({ number: row.phone, languages: row['phone-languages'] })],
    schedules: [...(row.hours ?? []), ...(row.hours === undefined ? [] : (row.closed ?? []))],
    places: row.address === undefined ? [] : [{ id, address, schedules: [], phones: [] }],
    areas: row.area ?? [],
    ages: row.ages,
    documents: row.bring ?? [],
    cost: row.cost,
    how: row.how,
    waitDays: row['wait-days'],
    checked: row.checked,
  });
}
