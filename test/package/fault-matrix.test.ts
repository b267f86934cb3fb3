import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { matrix } from '../faults/matrix.ts';
import { cellsOf } from '../faults/write-table.ts';
import { root } from '../helpers/source-files.ts';

const rows = resolve(root, 'test/faults/rows');
const source = readdirSync(rows)
  .map((file) => readFileSync(resolve(rows, file), 'utf8'))
  .join('\n');
const runnable = new Set([...source.matchAll(/\bfault\(\s*'(F\d+)'/g)].map(([, id]) => id));
const mutants = new Set(matrix.filter(({ place }) => place === 'mutant').map(({ id }) => id));

describe('the fault matrix', () => {
  it('has its first sixty-eight rows, and every row once, in order', () => {
    const numbers = matrix.map(({ id }) => Number(id.slice(1)));
    expect(numbers.slice(0, 68)).toEqual(Array.from({ length: 68 }, (_, at) => at + 1));
    expect(numbers).toEqual([...new Set(numbers)].sort((one, other) => one - other));
  });

  it.each(matrix)('$id is run, or says why not', ({ id, notYet }) => {
    expect(runnable.has(id) || mutants.has(id)).toBe(notYet === undefined);
  });

  it.each([...mutants])('%s is a mutant of the command for mutants', (id) => {
    expect(readFileSync(resolve(root, 'test/faults/mutants.mjs'), 'utf8')).toContain(`id: '${id}'`);
  });

  it.each(matrix)('$id stands in docs/faults.md as it is, with what came of its last run', (row) => {
    const line = readFileSync(resolve(root, 'docs/faults.md'), 'utf8')
      .split('\n')
      .find((one) => one.startsWith(`| ${row.id} |`));
    expect(line).toContain(cellsOf(row));
    expect(line).not.toContain('**');
    if (row.notYet === undefined) expect(line).toMatch(/(chromium|node|noticed by)/);
  });
});
