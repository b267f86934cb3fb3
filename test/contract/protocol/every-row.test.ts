import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { everyCase } from '../../../packages/sdk/test/protocol/every-case.ts';
import { root } from '../../helpers/source-files.ts';

const shared = new Set(everyCase({ bitStep: 1000, messages: 1 }).map(({ row }) => row as string));
const table = readFileSync(resolve(import.meta.dirname, 'README.md'), 'utf8');
const rows = [...table.matchAll(/^\| (R\d+) \| .+? \| (.+?) \| (.+?) \|$/gm)].map(
  ([, row = '', node = '', browser = '']) => ({ row, node, browser }),
);

/** The files that a cell names, and which of them have a test named after the row. */
function filesIn(cell: string, row: string) {
  const files = [...cell.matchAll(/`([^`]+\.ts)`/g)].map(([, file = '']) => file);
  const named = files.filter((file) => {
    const path = resolve(root, file);
    return existsSync(path) && new RegExp(`['"\`(]${row}\\b`).test(readFileSync(path, 'utf8'));
  });
  return { files, named };
}

describe('the bad input of the protocol', () => {
  it('is all in the table', () => {
    expect(rows.map(({ row }) => row)).toEqual(Array.from({ length: 24 }, (_, index) => `R${index + 1}`));
  });

  it.each(rows)('$row has a test of its name in Node', ({ row, node }) => {
    const { files, named } = filesIn(node, row);
    expect(named).toEqual(files);
    expect(files.length > 0 || (node.startsWith('shared table') && shared.has(row))).toBe(true);
  });

  it.each(rows)('$row is tried in a browser, or the table says why not', ({ row, browser }) => {
    const { files, named } = filesIn(browser, row);
    expect(named).toEqual(files);
    if (browser.includes('shared table')) expect([...shared]).toContain(row);
    else if (files.length === 0) expect(browser).toMatch(/^no: .{20,}/);
  });

  it.each(['protocol.test.ts', 'protocol.browser.test.ts'])('is run whole by %s', (file) => {
    const text = readFileSync(resolve(root, 'packages/sdk/src', file), 'utf8');
    expect(text).toMatch(/for \(const .+ of everyCase\(/);
  });
});
