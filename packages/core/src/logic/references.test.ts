import { describe, expect, it } from 'vitest';
import { references } from './references.ts';
import type { Rule } from './rule.ts';

const ids = (rule: Rule) => references(rule).map(({ id }) => id);

describe('references', () => {
  it.each<readonly [Rule, readonly string[]]>([
    [{ in: ['food', { var: 'urgent' }] }, ['urgent']],
    [{ and: [{ var: 'a' }, { or: [{ var: ['b', { var: 'c' }] }, true] }] }, ['a', 'b', 'c']],
    [{ var: 'birth.year' }, ['birth']],
    [{ missing: ['a', 'b'] }, ['a', 'b']],
    [{ missing: 'a' }, ['a']],
    [{ missing_some: [1, ['a', 'b']] }, ['a', 'b']],
    [{ daysUntil: { var: 'court' } }, ['today', 'court']],
    [{ age: { var: 'born' } }, ['today', 'born']],
    [{ some: [{ var: 'household' }, { '<': [{ var: 'age' }, 5] }] }, ['household', 'age']],
    [{ reduce: [{ var: 'rows' }, { '+': [{ var: 'accumulator' }, { var: 'current.n' }] }, 0] }, ['rows', 'n']],
    [{ filter: [[1, 2], { '>': [{ var: '' }, 1] }] }, []],
    [true, []],
  ])('of %j', (rule, expected) => {
    expect(ids(rule)).toEqual(expected);
  });

  it('tell which list a field is of', () => {
    const [, age] = references({ some: [{ var: 'household' }, { var: 'age' }] });
    expect(age).toEqual({ id: 'age', at: ['some', 1, 'var'], list: { var: 'household' } });
  });

  it('refuse a calculated name', () => {
    expect(() => references({ var: { cat: ['a', 'b'] } })).toThrow(TypeError);
    expect(() => references({ missing: { merge: ['a'] } })).toThrow(TypeError);
  });
});
