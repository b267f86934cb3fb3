import { expect, it } from 'vitest';
import { acceptsFile } from './accepts-file.ts';

it.each<[string, readonly string[] | undefined, boolean]>([
  ['image/jpeg', undefined, true],
  ['image/heic', undefined, true],
  ['IMAGE/PNG', undefined, true],
  ['application/pdf', undefined, true],
  ['image/svg+xml', undefined, false],
  ['image/svg+xml', ['image/svg+xml'], true],
  ['text/html', undefined, false],
  ['', undefined, false],
  ['image', ['image/*'], false],
  ['image/', ['image/*'], false],
  ['image/png; charset=x', ['image/*'], false],
  ['images/png', ['image/*'], false],
  ['audio/mpeg', ['audio/mpeg'], true],
])('%s for %j: %s', (type, accept, taken) => {
  expect(acceptsFile(type, accept)).toBe(taken);
});
