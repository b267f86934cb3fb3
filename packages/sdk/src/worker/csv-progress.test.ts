import { expect, it } from 'vitest';
import { csvProgress } from './csv-progress.ts';
import type { CsvProgress } from './worker-client.types.ts';

it('counts the rows of a CSV in whatever pieces it comes', () => {
  const said: CsvProgress[] = [];
  const count = csvProgress((progress) => said.push(progress));
  const headers = new Headers({ 'Submission-Count': '2' });
  for (const piece of ['code,words\r', '\nA,"two\r\n', 'lines ""here"""\r\nB,', 'plain\r\n'])
    count(new TextEncoder().encode(piece), headers);
  expect(said.map(({ rows }) => rows)).toEqual([0, 0, 1, 2]);
  expect(said.at(-1)?.of).toBe(2);
});
