import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { evaluate } from './evaluate.ts';
import type { Rule } from './rule.ts';
import { unknown } from './unknown.ts';

interface PublicCase {
  readonly description: string;
  readonly rule: Rule;
  readonly data?: unknown;
  readonly result: unknown;
}

const suite = new URL('../../../../../shared/data/jsonlogic/compatible.json', import.meta.url);
const here = existsSync(suite);
const cases = here ? (JSON.parse(readFileSync(suite, 'utf8')) as readonly (string | PublicCase)[]) : [];

describe(
  here ? 'the public JsonLogic suite' : 'the public JsonLogic suite (not on this machine: our own cases only)',
  () => {
    it(here ? 'gives the result of every public case' : 'has no public cases here', () => {
      const table = cases.filter((entry) => typeof entry !== 'string');
      expect(table.map(({ rule, data }) => evaluate(rule, data))).toEqual(table.map(({ result }) => result));
      expect(table).toHaveLength(here ? 278 : 0);
    });
  },
);

const answers = {
  urgent: ['food', 'sleep'],
  sleep: 'outside',
  age: 17,
  birth: { year: 2009, month: 5 },
  court: { year: 2026, month: 11, day: 30 },
  household: [{ age: 4 }, { age: 40 }],
  today: '2026-11-22',
};

const own: readonly (readonly [rule: Rule, result: unknown])[] = [
  [{ in: ['food', { var: 'urgent' }] }, true],
  [{ in: ['ride', { var: 'urgent' }] }, false],
  [{ in: ['ride', { var: 'nothing' }] }, false],
  [{ '==': [{ var: 'sleep' }, 'outside'] }, true],
  [{ '<': [0, { var: 'age' }, 18] }, true],
  [{ var: 'birth.year' }, 2009],
  [{ var: 'urgent.length' }, 2],
  [{ var: ['nothing', 'so'] }, 'so'],
  [{ var: 'constructor' }, null],
  [{ var: 'birth.__proto__.constructor' }, null],
  [{ some: [{ var: 'household' }, { '<': [{ var: 'age' }, 5] }] }, true],
  [{ all: [{ var: 'household' }, { '<': [{ var: 'age' }, 5] }] }, false],
  [{ none: [{ var: 'household' }, { '>': [{ var: 'age' }, 99] }] }, true],
  [{ map: [{ var: 'household' }, { var: 'sleep' }] }, [null, null]],
  [{ reduce: [{ var: 'household' }, { '+': [{ var: 'current.age' }, { var: 'accumulator' }] }, 0] }, 44],
  [{ '+': [1, { var: 'nothing' }] }, null],
  [{ '/': [1, 0] }, null],
  [{ daysUntil: { var: 'court' } }, 8],
  [{ daysUntil: ['2026-11-20'] }, -2],
  [{ daysUntil: { var: 'birth' } }, null],
  [{ daysUntil: [{ var: 'nothing' }] }, null],
  [{ daysUntil: ['2026-02-30'] }, null],
  [{ missing: ['sleep', 'nothing'] }, ['nothing']],
  [{ '==': [{ var: 'birth' }, 'x'] }, false],
  [{ '<': [{ var: 'birth' }, 3] }, false],
];

describe('evaluate', () => {
  it.each(own.map(([rule, result]) => [JSON.stringify(rule), rule, result] as const))('%s', (_, rule, result) => {
    expect(evaluate(rule, answers)).toEqual(result);
  });

  it('reads injected names inside array operators', () => {
    const rule = { filter: [{ var: 'household' }, { '<': [{ var: 'age' }, { var: 'limit' }] }] };
    const injected = (name: string) => (name === 'limit' ? 18 : undefined);
    expect(evaluate(rule, answers, { injected })).toEqual([{ age: 4 }]);
  });

  it('refuses an operator that is not there, also one that every object has', () => {
    expect(() => evaluate({ eval: ['1'] })).toThrow(TypeError);
    expect(() => evaluate({ constructor: ['1'] })).toThrow(TypeError);
  });

  it('T29 stops a rule that takes too many steps', () => {
    const list = Array.from({ length: 1000 }, (_, at) => at);
    const rule = { map: [{ var: 'list' }, { map: [list, { '+': [{ var: '' }, 1] }] }] };
    expect(() => evaluate(rule, { list })).toThrow(RangeError);
  });

  it('T29 stops a list that doubles itself', () => {
    const twice = { merge: [{ var: 'accumulator' }, { var: 'accumulator' }] };
    const list = Array.from({ length: 60 }, () => 0);
    expect(() => evaluate({ reduce: [list, twice, [1]] })).toThrow(RangeError);
  });

  it('stops a rule that is nested too deep', () => {
    let rule: Rule = true;
    for (let depth = 0; depth < 1000; depth++) rule = { '!': [rule] };
    expect(() => evaluate(rule)).toThrow(RangeError);
  });
});

const alone = { var: 'alone' };
const threeValued: readonly (readonly [rule: Rule, result: unknown])[] = [
  [alone, unknown],
  [{ and: [alone, false] }, false],
  [{ and: [alone, true] }, unknown],
  [{ or: [alone, true] }, true],
  [{ or: [alone, false] }, unknown],
  [{ '!': [alone] }, unknown],
  [{ '!!': [alone] }, unknown],
  [{ '==': [alone, 'alone'] }, unknown],
  [{ if: [alone, 'a', 'b'] }, unknown],
  [{ if: [alone, 'a', 'a'] }, 'a'],
  [{ if: [false, alone, 'b'] }, 'b'],
  [{ if: [alone, 'a', true, 'a', 'b'] }, 'a'],
  [{ in: ['x', [alone]] }, unknown],
  [{ '+': [1, alone] }, unknown],
  [{ missing: ['alone'] }, unknown],
  [{ missing_some: [1, ['alone', 'known']] }, unknown],
  [{ var: ['alone', 1] }, unknown],
  [{ var: ['known', alone] }, 1],
  [{ some: [alone, true] }, unknown],
  [{ some: [[1], { var: 'alone' }] }, false],
  [{ reduce: [alone, 1, 0] }, unknown],
  [{ daysUntil: [alone] }, unknown],
];

describe('evaluate with something unknown', () => {
  it.each(threeValued.map(([rule, result]) => [JSON.stringify(rule), rule, result] as const))(
    '%s',
    (_, rule, result) => {
      expect(evaluate(rule, { alone: unknown, known: 1 })).toBe(result);
    },
  );
});
