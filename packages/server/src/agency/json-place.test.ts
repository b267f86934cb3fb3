import { describe, expect, it } from 'vitest';
import { jsonPlace } from './json-place.ts';

const text = `{
  "name": { "en": "Lakeside" },
  "hours": [
    { "days": ["mon"],
      "opens": "9am" }
  ]
}`;

describe('a place in JSON', () => {
  it.each([
    ['/name/en', 2, 13],
    ['/hours/0/opens', 5, 7],
    ['/hours/0/days/0', 4, 16],
    ['/hours/0/closes', 4, 5],
    ['/phone', 1, 1],
  ])('%s is at line %i, column %i', (path, line, column) => {
    expect(jsonPlace(text, path)).toEqual({ line, column });
  });

  it.each([
    ['{\n  "a": 1,\n}', 3, 1],
    ['{ "a": 1 // no\n}', 1, 10],
    ['{\r\n"a" 1}', 2, 5],
  ])('of %j is its first mistake', (broken, line, column) => {
    expect(jsonPlace(broken, '')).toEqual({ line, column });
  });

  it('of a good text as a whole is not told', () => {
    expect(jsonPlace(text, '')).toBeUndefined();
  });
});
