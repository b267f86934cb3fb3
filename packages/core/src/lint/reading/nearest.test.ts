import { describe, expect, it } from 'vitest';
import { nearest } from './nearest.ts';

describe('the nearest name', () => {
  it.each([
    ['onw', ['own', 'town'], 'own'],
    ['shelte', ['shelter', 'sheltered'], 'shelter'],
    ['Food', ['food', 'foot'], 'food'],
    ['castle', ['own', 'town'], undefined],
    ['own', ['own'], undefined],
    ['x', [], undefined],
  ])('to "%s" among %j is %s', (name, names, meant) => {
    expect(nearest(name, names)).toBe(meant);
  });
});
