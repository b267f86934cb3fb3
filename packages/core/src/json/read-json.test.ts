import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readJson } from './read-json.ts';

const bytes = (...codes: readonly number[]) => Uint8Array.from(codes);
const utf16 = (text: string) => bytes(0xff, 0xfe, ...[...text].flatMap((letter) => [letter.charCodeAt(0), 0]));
const nested = (depth: number) => '['.repeat(depth) + ']'.repeat(depth);

describe('readJson', () => {
  it.each<readonly [why: string, input: string | Uint8Array, code: string, path: string]>([
    ['nothing', '', 'empty', ''],
    ['only spaces', ' \n', 'empty', ''],
    ['a page', '<html>', 'bad-json', ''],
    ['half a document', '{"a":', 'bad-json', ''],
    ['half a text', '{"a', 'bad-json', ''],
    ['a comment', '{"a":1 // one\n}', 'comment', '/a'],
    ['a comment in front', '/* form */{}', 'comment', ''],
    ['two documents', '{}{}', 'trailing-data', ''],
    ['something after a number', '1 2', 'trailing-data', ''],
    ['a key that stands twice', '{"a":[0,{"b":1,"b":2}]}', 'duplicate-key', '/a/1/b'],
    ['a key that stands twice, written in another way', '{"a":1,"\\u0061":2}', 'duplicate-key', '/a'],
    ['a key that reaches the prototype', '{"a":{"__proto__":{}}}', 'reserved-key', '/a/__proto__'],
    ['33 levels', nested(33), 'too-deep', '/0'.repeat(32)],
    ['100,000 levels', nested(100_000), 'too-deep', '/0'.repeat(32)],
    ['a megabyte', JSON.stringify('x'.repeat(1_000_000)), 'too-large', ''],
    ['too many bytes in few letters', JSON.stringify('漢'.repeat(200_000)), 'too-large', ''],
    ['UTF-16', utf16('{}'), 'bad-utf-8', ''],
    ['an overlong form', bytes(0x22, 0xc0, 0xaf, 0x22), 'bad-utf-8', ''],
    ['bytes cut off', bytes(0x22, 0xe6, 0xbc), 'bad-utf-8', ''],
  ])('says what is wrong with %s', (_, input, code, path) => {
    expect(readJson(input).issue).toMatchObject(code === 'bad-json' ? { code } : { code, path });
  });

  it.each<readonly [why: string, input: string | Uint8Array, value: unknown]>([
    ['a byte order mark', bytes(0xef, 0xbb, 0xbf, 0x7b, 0x7d), {}],
    ['a byte order mark in a string', '\ufeff{}', {}],
    ['a slash in a text', '{"a":"http://b"}', { a: 'http://b' }],
    ['a quote in a text', '["\\"",{"a":1}]', ['"', { a: 1 }]],
    ['the same key in two objects', '[{"a":1},{"a":2}]', [{ a: 1 }, { a: 2 }]],
    ['a text equal to a key', '{"a":"a","b":["b","b"]}', { a: 'a', b: ['b', 'b'] }],
    ['32 levels', nested(32), JSON.parse(nested(32))],
  ])('reads %s', (_, input, value) => {
    expect(readJson(input)).toEqual({ value });
  });

  it('reads everything that JSON can say', () => {
    const plain = fc.jsonValue({ maxDepth: 6 }).map((value) => JSON.stringify(value));
    fc.assert(
      fc.property(
        plain.filter((text) => !text.includes('__proto__')),
        (text) => {
          expect(readJson(text)).toEqual({ value: JSON.parse(text) as unknown });
        },
      ),
    );
  });

  it('never throws', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 60 }), (input) => {
        expect(Object.keys(readJson(input))).toHaveLength(1);
      }),
    );
  });
});
