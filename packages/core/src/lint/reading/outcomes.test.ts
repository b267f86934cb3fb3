import { describe, expect, it } from 'vitest';
import { about, formOf } from '../../../test/lint-cases/lint-case.ts';
import type { Rule } from '../../logic/rule.ts';
import { canFail, canHold } from './outcomes.ts';

const own: Rule = { '==': [{ var: 'sleep' }, 'own'] };
const town: Rule = { '==': [{ var: 'sleep' }, 'town'] };
const old: Rule = { '>': [{ var: 'age' }, 60] };
const form = { ...about().form, values: { owner: own } };

describe('what a rule can come to', () => {
  it.each<[string, Rule, boolean]>([
    ['two things at once', { and: [own, old, town] }, false],
    ['two things, one in an "and" of its own', { and: [own, { and: [old, town] }] }, false],
    ['two things, one through a calculated value', { and: [{ var: 'owner' }, old, town] }, false],
    ['one of two ways that can be', { or: [{ and: [own, town] }, old] }, true],
    ['several things that have nothing in common', { and: [own, old] }, true],
  ])('%s', (_name, rule, holds) => {
    expect(canHold(rule, form)).toBe(holds);
  });

  it.each<[string, Rule, boolean]>([
    ['one thing or its opposite', { or: [own, old, { '!': [own] }] }, false],
    ['the same twice over', { and: [{ or: [own, { '!': [own] }] }, { or: [old, { '!': [old] }] }] }, false],
    ['one thing or another', { or: [own, old] }, true],
  ])('%s', (_name, rule, fails) => {
    expect(canFail(rule, form)).toBe(fails);
  });

  it('is told quickly of a rule with many parts', () => {
    const ids = Array.from({ length: 40 }, (_, at) => `q${at}`);
    const many = formOf({}, ...ids.map((id) => ({ id, type: 'choice' as const, choices: ['a', 'b', 'c'] })));
    const rule: Rule = { and: [...ids.map((id) => ({ '==': [{ var: id }, 'a'] })), { '==': [{ var: 'q7' }, 'b'] }] };
    expect(canHold(rule, many)).toBe(false);
  });
});
