import { expect, it } from 'vitest';
import { circlesIn } from './circles-in.ts';

const arrows = (...pairs: readonly string[]) => pairs.map((pair) => ({ from: pair[0]!, to: pair[1]! }));

it('finds all that lead to each other, and what leads to itself', () => {
  expect(circlesIn(arrows('ab', 'bc', 'ca', 'cd', 'dd', 'ef', 'fe'))).toEqual([['d'], ['a', 'b', 'c'], ['e', 'f']]);
});

it('finds nothing where arrows only meet', () => {
  expect(circlesIn(arrows('ab', 'ac', 'bd', 'cd'))).toEqual([]);
});
