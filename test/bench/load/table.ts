import { readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Broken } from './ledger.ts';

/** What a profile found, for the table. */
export interface Row {
  readonly name: string;
  readonly sent: number;
  readonly fine: number;
  readonly refused: number;
  readonly others: number;
  /** p50, p99 and the longest, of what was kept, in milliseconds. */
  readonly latency: readonly [number, number, number];
  /** p99 of how late the generator was. */
  readonly late: number;
  readonly load: string;
  readonly memory: string;
  readonly broken: Broken;
  readonly note: string;
  readonly kept: boolean;
}

const line = (cells: readonly (string | number)[]) => `| ${cells.join(' | ')} |`;

/** The head of the table. */
export const tableHead = [
  line([
    'Profile',
    'Sent',
    'Fine',
    '503',
    'Other',
    'p50 ms',
    'p99 ms',
    'max ms',
    'Generator late, p99 ms',
    'Load average',
    'Server MB',
    'Lost',
    'Doubled',
    'False receipts',
    'Notes',
  ]),
  line(['---', ...Array.from({ length: 8 }, () => '---:'), '---', '---', '---:', '---:', '---:', '---']),
].join('\n');

/** A profile as a line of the table. */
export function tableRow({
  name,
  sent,
  fine,
  refused,
  others,
  latency,
  late,
  load,
  memory,
  broken,
  note,
  kept,
}: Row): string {
  const { lost, doubled, falseReceipts } = broken;
  const remark = `${note}${kept ? '' : ' **not as promised**'}`.trim();
  const counts = [lost, doubled, falseReceipts];
  return line([name, sent, fine, refused, others, ...latency, late, load, memory, ...counts, remark]);
}

const page = resolve(import.meta.dirname, '../../../docs/load.md');
const [begin, end] = ['<!-- figures: written by npm run load -- --write -->', '<!-- end of figures -->'];

/** Puts the figures into the documentation, in the place of the ones before. */
export function writeTable(about: string, rows: readonly Row[]): void {
  const text = readFileSync(page, 'utf8');
  const [before = '', rest = ''] = text.split(begin);
  const after = rest.split(end)[1] ?? '';
  writeFileSync(
    page,
    [before, begin, '\n\n', about, '\n\n', tableHead, '\n', rows.map(tableRow).join('\n'), '\n\n', end, after].join(''),
  );
}
