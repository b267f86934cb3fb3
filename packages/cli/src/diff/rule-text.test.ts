import { describe, expect, it } from 'vitest';
import { ruleText } from './rule-text.ts';

const sleep = { var: 'sleep' };

describe('a rule in words', () => {
  it.each([
    [{ '==': [sleep, 'outside'] }, '"sleep" is "outside"'],
    [{ '!=': [sleep, 'own'] }, '"sleep" is not "own"'],
    [{ '<': [{ var: 'age' }, 18] }, '"age" is under 18'],
    [{ in: ['food', { var: 'urgent' }] }, '"urgent" includes "food"'],
    [{ in: [sleep, ['car', 'outside']] }, '"sleep" is "car" or "outside"'],
    [{ var: 'more' }, '"more" holds'],
    [{ '!': { var: 'more' } }, '"more" does not hold'],
    [{ '!': [{ '==': [sleep, 'own'] }] }, 'not ("sleep" is "own")'],
    [{ '!!': [sleep] }, '"sleep" is answered'],
    [{ and: [{ or: [{ var: 'a' }, { var: 'b' }] }, { var: 'c' }] }, '("a" holds or "b" holds) and "c" holds'],
    [{ '<=': [{ daysUntil: [{ var: 'court' }] }, 3] }, 'the days until "court" is at most 3'],
    [{ '>': [{ count: { var: 'household' } }, 4] }, 'how many in "household" is over 4'],
    [{ startsWith: [{ var: 'zip' }, '606'] }, '"zip" starts with "606"'],
    [{ '==': [{ substr: [{ var: 'zip' }, 0, 3] }, '606'] }, '{"substr":[{"var":"zip"},0,3]} is "606"'],
    [true, 'true'],
  ])('reads %j', (rule, text) => {
    expect(ruleText(rule)).toBe(text);
  });
});
