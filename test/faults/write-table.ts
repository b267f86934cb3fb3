import { readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { type FaultRow, matrix } from './matrix.ts';
import { sumOf, type Tally } from './tally.ts';

const file = resolve(import.meta.dirname, '../../docs/faults.md');
const head = [
  '| Row | What goes wrong | What holds | Runs | Receipts | Lost | Doubled | False sent |',
  '| --- | --- | --- | --- | ---: | ---: | ---: | ---: |',
];

/** The cells that say what a row is, whatever came of it. */
export const cellsOf = ({ id, fault, how, promise, notYet }: FaultRow): string =>
  `| ${id} | ${fault}${how === undefined ? '' : ` (${how})`} | ${notYet === undefined ? promise : `not yet: ${notYet}`} |`;

function resultOf(tallies: readonly Tally[], isBroken: boolean): string {
  const { acknowledged, lost, doubled, falseSent } = sumOf(tallies);
  const runs = tallies
    .map(({ engine, runs: count, median }) => `${engine} ${count}${median === undefined ? '' : ` (${median})`}`)
    .join(', ');
  return ` ${isBroken ? '**did not hold**: ' : ''}${runs} | ${acknowledged} | ${lost} | ${doubled} | ${falseSent} |`;
}

/** Writes what came of the rows into the table of `docs/faults.md`. Rows that were not run keep what stood there. */
export function writeTable(tallies: readonly Tally[], broken: ReadonlySet<string>): void {
  const text = readFileSync(file, 'utf8');
  const before = text.slice(0, text.indexOf('<!-- table -->'));
  const after = text.slice(text.indexOf('<!-- end of table -->'));
  const old = new Map(text.split('\n').map((line) => [/^\| (F\d+) \|/.exec(line)?.[1], line] as const));
  const lines = matrix.map((row) => {
    const own = tallies.filter(({ id }) => id === row.id);
    const cells = cellsOf(row);
    if (own.length > 0) return cells + resultOf(own, broken.has(row.id));
    const kept = old.get(row.id)?.split(' | ').slice(3).join(' | ');
    return `${cells} ${row.notYet === undefined && kept !== undefined ? kept : '| | | | |'}`;
  });
  writeFileSync(file, `${before}<!-- table -->\n${[...head, ...lines].join('\n')}\n${after}`);
}
