import { readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Cell, Findings } from './harness.ts';

/** What was counted of a visit. */
export interface Counted {
  readonly what: string;
  /** Bytes of bodies as they came over the line. */
  readonly bytes: number;
  readonly requests: number;
}

const names: Readonly<Record<string, string>> = {
  plain: 'hand-written HTML',
  question: 'default layout',
  page: '`layout="page"`',
};

/** The figures as Markdown: times beside hand-written HTML of the same run, then bytes. */
export function tables(
  findings: readonly (readonly [size: number, findings: Findings])[],
  counted: readonly Counted[],
  load: number,
): string {
  const [first] = findings;
  return [
    first && about(first[1], findings, load),
    'Milliseconds, medians of the rounds; in brackets, against hand-written HTML in the same rounds.',
    first && timeTable(findings),
    byteTable(counted),
  ]
    .filter((part) => part !== undefined)
    .join('\n\n');
}

function about(
  { browser, machine }: Findings,
  findings: readonly (readonly [number, Findings])[],
  load: number,
): string {
  const rounds = findings.flatMap(([, { peers }]) => Object.values(peers.plain?.cells ?? {}).map(({ runs }) => runs));
  const busy = findings.flatMap(([, { busyBeforeRounds = [] }]) => busyBeforeRounds);
  return (
    `${new Date().toISOString().slice(0, 10)}, Chromium ${browser}, ${machine.cores} cores (${machine.cpu}), ${Math.min(...rounds)} rounds, ` +
    `load average ${load.toFixed(1)} at the end; other work before the rounds: ${median(busy)} % of the processors, ${Math.max(0, ...busy)} % at most.`
  );
}

function timeTable(findings: readonly (readonly [number, Findings])[]): string {
  const rows = findings.flatMap(([size, { peers }]) =>
    Object.entries(peers).map(([name, { cells }]) => {
      const figure = (condition: string, of: (cell: Cell) => number | undefined) => {
        const own = knownOf(cells[`${size}/${condition}`], of);
        const floor = knownOf(peers.plain?.cells[`${size}/${condition}`], of);
        if (own === undefined) return '-';
        return floor === undefined ? String(Math.round(own)) : `${Math.round(own)} (${(own / floor).toFixed(2)})`;
      };
      return [
        size,
        names[name] ?? name,
        figure('none', ({ interactive }) => interactive),
        figure('4x', ({ interactive }) => interactive),
        figure('none', ({ task }) => task),
        figure('4x', ({ task }) => task),
        figure('none', ({ toggle }) => toggle?.p50),
        figure('none', ({ lang }) => lang?.p50),
      ];
    }),
  );
  return table(
    [
      'Questions',
      'Page',
      'First answer',
      'First answer, 4× CPU and slow 4G',
      'CPU of the load',
      'CPU of the load, 4×',
      'Toggle',
      'Language',
    ],
    rows,
  );
}

const knownOf = (cell: Cell | undefined, of: (cell: Cell) => number | undefined) =>
  cell === undefined || cell.error !== undefined ? undefined : of(cell);

function byteTable(counted: readonly Counted[]): string {
  return table(
    ['Counted', 'kB', 'Requests'],
    counted.map(({ what, bytes, requests }) => [what, (bytes / 1000).toFixed(1), requests]),
  );
}

function table(head: readonly string[], rows: readonly (readonly (string | number)[])[]): string {
  const line = (cells: readonly (string | number)[]) => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map((_, at) => (at < 1 ? '---' : '---:'))), ...rows.map(line)].join('\n');
}

const median = (values: readonly number[]): number =>
  [...values].sort((left, right) => left - right)[Math.floor((values.length - 1) / 2)] ?? 0;

const page = resolve(import.meta.dirname, '../../../docs/first-question.md');
const [begin, end] = ['<!-- figures: written by npm run bench:peers -- --write -->', '<!-- end of figures -->'];

/** Puts the figures into the documentation, in the place of the ones before. */
export function writeTables(text: string): void {
  const [before = '', rest = ''] = readFileSync(page, 'utf8').split(begin);
  const after = rest.split(end)[1] ?? '';
  writeFileSync(page, [before, begin, '\n\n', text, '\n\n', end, after].join(''));
}
