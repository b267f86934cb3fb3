import { describe, expect, it } from 'vitest';
import { first, formOf, problemOf, type Row } from './hostile-form.ts';

const towns = (length: number) => Array.from({ length }, (_, at) => `town${at}`);
const listed = (lists: unknown, question: object = { list: 'towns' }) =>
  formOf([{ id: 'q', type: 'choice', ...question }], { lists });

const rows: readonly Row[] = [
  ['D44 a named list of 10,001', listed({ towns: towns(10_001) }), 'too-many-choices', '/lists/towns'],
  ['D41 an empty named list', listed({ towns: [] }), 'empty-choices', '/lists/towns'],
  [
    'D42 a choice that stands twice in a named list',
    listed({ towns: ['a', 'b', 'a'] }),
    'duplicate-choice',
    '/lists/towns/2',
  ],
  ['D43 a choice without value in a named list', listed({ towns: [''] }), 'empty-choice', '/lists/towns/0'],
  ['D12 a list named like a question', listed({ q: ['a'], towns: ['a'] }), 'duplicate-id', '/lists/q'],
  [
    'D13 a list named __proto__',
    JSON.stringify(listed({})).replace('"lists":{}', '"lists":{"__proto__":[]}'),
    'reserved-key',
    '/lists/__proto__',
  ],
  ['a list that is not there', listed({ other: ['a'] }), 'unknown-list', `${first}/list`],
];

describe('parseForm does not let through', () => {
  it.each(rows)('%s', (_, input, code, path) => {
    expect(problemOf(input)).toEqual({ code, path });
  });
});

it('parseForm lets through D44 a named list of 10,000', () => {
  expect(problemOf(listed({ towns: towns(10_000) }))).toBe('accepted');
});
