import { expect, it } from 'vitest';
import { interpolate } from './interpolate.ts';

it.each([
  ['Part {{part}} of {{total}}', { part: 2, total: 5 }, 'Part 2 of 5'],
  ['{{ name }}', { name: '$&' }, '$&'],
  ['Hello {{name}}', {}, 'Hello {{name}}'],
  ['{constructor.constructor("return 1")()}', {}, '{constructor.constructor("return 1")()}'],
  ['{{constructor}} {{toString}}', {}, '{{constructor}} {{toString}}'],
  ['{{name}}', { name: '{{other}}', other: 'x' }, '{{other}}'],
  ['{n, plural, one {#} other {#}}', { n: 1 }, '{n, plural, one {#} other {#}}'],
])('makes %j with %j to %j', (text, params, result) => {
  expect(interpolate(text, params as Record<string, string | number>)).toBe(result);
});
