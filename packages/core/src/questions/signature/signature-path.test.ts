import fc from 'fast-check';
import { expect, it } from 'vitest';
import { isSignaturePath } from './signature-path.ts';

it('is nothing but letters M and L, digits and spaces', () => {
  const letters = fc.constantFrom('M', 'L', 'Z', 'm', ' ', '1', '60', '600', '-', '.', '"', '\n', 'M 1 2', ' L 3 4');
  fc.assert(
    fc.property(fc.array(letters, { maxLength: 12 }), (pieces) => {
      const path = pieces.join('');
      if (isSignaturePath(path)) expect(path).toMatch(/^M[ML\d ]+$/);
    }),
  );
});

it.each(['M 1 2 L 3 4', 'M1 2L3 4', 'M 0 0 L 600 200 M 5 5 L 6 6'])('%s is strokes', (path) => {
  expect(isSignaturePath(path)).toBe(true);
});

it('is read at once, however long it is', () => {
  const started = performance.now();
  expect(isSignaturePath(`M 1 2${' L 3 4'.repeat(5400)}`)).toBe(true);
  expect(isSignaturePath(`M 1 2${' L 3 4'.repeat(5400)}!`)).toBe(false);
  expect(performance.now() - started).toBeLessThan(200);
});
