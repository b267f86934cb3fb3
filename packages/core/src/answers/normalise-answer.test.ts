import { expect, it } from 'vitest';
import { normaliseAnswer } from './normalise-answer.ts';

it.each<[name: string, value: unknown, hasChoices: boolean, sent: unknown]>([
  ['text', 'a\r\nb\ud800\u0007', false, 'a\nb\ufffd'],
  ['what is typed inside an object', { ways: [{ to: '1\r2\udc00' }] }, false, { ways: [{ to: '1\n2\ufffd' }] }],
  ['"other, please say"', { value: 'a\rb', text: 'x\ry' }, true, { value: 'a\rb', text: 'x\ny' }],
  ['codes, which stay', ['a\r\nb', 'c'], true, ['a\r\nb', 'c']],
  ['a code that no UTF-8 can hold', 'a\ud800', true, 'a\ufffd'],
  ['numbers, booleans and nothing', [1, true, null], false, [1, true, null]],
])('normalises %s', (_name, value, hasChoices, sent) => {
  expect(normaliseAnswer(value, hasChoices)).toEqual(sent);
});
