import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, it } from 'vitest';
import { lintRules } from '../../core/src/lint/lint-rules.ts';
import { issueWords } from '../src/findings/issue-words.ts';

const page = readFileSync(resolve(import.meta.dirname, '../../core/src/lint/README.md'), 'utf8');
const named = (text: string) => [...text.matchAll(/`([a-z]+(?:-[a-z]+)*)`/g)].map(([, code = '']) => code);
const found = new Set(lintRules.flatMap(({ codes }) => codes));

it('the page about lint names each code that is found, and no other', () => {
  const [, table = ''] = /## What is found\n([\s\S]*?)\n## /.exec(page) ?? [];
  expect(new Set(named(table))).toEqual(found);
});

it('each rule of SurveyJS is found here, refused with a code that has words, or explained', () => {
  const rows = page.split('\n').filter((line) => /^\| `[a-z]+\/[a-z-]+` \|/.test(line));
  expect(rows.length).toBeGreaterThanOrEqual(31);
  for (const row of rows) {
    const codes = named(row.split('|')[2] ?? '').filter((code) => code !== 'in');
    expect(
      codes.filter((code) => !found.has(code) && !Object.hasOwn(issueWords, code)),
      row,
    ).toEqual([]);
    expect(codes.length > 0 || row.includes('does not apply'), row).toBe(true);
  }
});
