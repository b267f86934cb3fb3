import { describe, expect, it } from 'vitest';
import { formOf, type Json, name, problemOf, type Row } from './hostile-form.ts';

function itself(): Json {
  const form: Record<string, unknown> = { ...formOf([name]) };
  form.again = form;
  return form;
}

const bytes = (...codes: readonly number[]) => Uint8Array.from(codes);

const rows: readonly Row[] = [
  ['D1 an empty file', '', 'empty', ''],
  ['D2 not JSON', '{sections', 'bad-json', ''],
  ['D4 UTF-16', bytes(0xff, 0xfe, 0x7b, 0, 0x7d, 0), 'bad-utf-8', ''],
  ['D5 comments', '{ // form\n}', 'comment', ''],
  ['D6 a key that stands twice', '{"id":"a","id":"b"}', 'duplicate-key', '/id'],
  ['D7 something after the end', `${JSON.stringify(formOf([name]))} x`, 'trailing-data', ''],
  ['D8 a megabyte', JSON.stringify(formOf([name], { id: 'x'.repeat(1_000_000) })), 'too-large', ''],
  [
    'D8 a megabyte that is no text',
    formOf([{ ...name, source: { system: 'x'.repeat(1_000_000), id: 'a' } }]),
    'too-large',
    '',
  ],
  ['D9 100,000 levels', '['.repeat(100_000), 'too-deep', '/0'.repeat(32)],
  ['a value that contains itself', itself(), 'too-deep', '/again'.repeat(32)],
  ['not an object', 'null', 'wrong-type', ''],
  ['a list', [], 'wrong-type', ''],
];

describe('parseForm does not let through', () => {
  it.each(rows)('%s', (_, input, code, path) => {
    expect(problemOf(input)).toEqual({ code, path });
  });
});
