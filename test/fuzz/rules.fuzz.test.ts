import { evaluate, isFormDefinitionError, operatorNames, parseForm, type Rule, unknown } from '@open-intake/core';
import fc from 'fast-check';
import { describe, expect } from 'vitest';
import { fuzz } from './fuzz.ts';
import { fuzzTexts } from './fuzz-texts.ts';
import { validForm } from './valid-form.ts';

const names = [
  'name',
  'age',
  'needs',
  'court',
  'court.year',
  'people',
  'share',
  'alone',
  'adult',
  'today',
  'now',
  '',
  '$index',
];
const literal = fc.oneof(
  fc.constantFrom(null, true, false, 0, 1, -1, 18, 1e300, '', 'ride', '2026-11-22', '2026-02-30', '12.50'),
  fc.string({ maxLength: 5 }),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
);

/** Rules of all operators, with too few, too many and wrong arguments. */
const { rule } = fc.letrec<{ rule: Rule; parts: readonly Rule[] }>((tie) => ({
  rule: fc.oneof(
    { maxDepth: 6, withCrossShrink: true },
    literal,
    fc.constantFrom(...names).map((name): Rule => ({ var: name })),
    fc.tuple(fc.constantFrom(...operatorNames), tie('parts')).map(([operator, parts]): Rule => ({ [operator]: parts })),
    fc.tuple(fc.constantFrom(...operatorNames), tie('rule')).map(([operator, part]): Rule => ({ [operator]: part })),
    tie('parts'),
  ),
  parts: fc.array(tie('rule'), { maxLength: 4 }),
}));

const data = fc.dictionary(
  fc.constantFrom(...names),
  fc.oneof(
    fc.jsonValue({ maxDepth: 3 }) as fc.Arbitrary<unknown>,
    fc.array(fc.record({ share: fc.nat(), kin: fc.string() }), { maxLength: 100 }),
    fc.record({ year: fc.integer(), month: fc.integer(), day: fc.integer() }),
  ),
);

/** Runs a rule; undefined where it cost too much or was no rule. */
function outcome(rule: Rule, given: unknown): unknown {
  try {
    return evaluate(rule, given, { maxSteps: 20_000 });
  } catch (error) {
    if (error instanceof RangeError || error instanceof TypeError) return undefined;
    throw error;
  }
}

interface Input {
  readonly rule: Rule;
  readonly data: unknown;
}

function givesJson({ rule: given, data: answers }: Input): void {
  const result = outcome(given, answers);
  expect(result === undefined || result === unknown || JSON.stringify(result) !== undefined).toBe(true);
  expect(typeof result === 'number' && Number.isNaN(result)).toBe(false);
}

/** The rule and its data in a text; undefined where it is no JSON or holds none. */
function ruleIn(text: string): Input | undefined {
  try {
    const value = JSON.parse(text) as Partial<Input> | null;
    return value?.rule === undefined ? undefined : { rule: value.rule, data: value.data ?? null };
  } catch {
    return undefined;
  }
}

function isLetThrough(rule: Rule): boolean {
  const [first, ...others] = validForm.sections;
  const questions = [...(first?.questions ?? []), { id: 'last', type: 'text', showIf: rule }];
  try {
    parseForm({ ...validForm, sections: [{ ...first, questions }, ...others] });
    return true;
  } catch (error) {
    if (isFormDefinitionError(error)) return false;
    throw error;
  }
}

describe('a rule', () => {
  fuzz(
    'rules',
    'gives JSON, or stops for a documented reason, within its budget',
    fc.record({ rule, data }),
    givesJson,
  );

  fuzzTexts('rule-texts', 'that somebody wrote does so too, however it is changed', {
    seeds: [
      '{"rule":{"and":[{"in":["ride",{"var":"needs"}]},{">":[{"count":{"var":"people"}},1]}]},"data":{"needs":["ride"],"people":[{"share":50}]}}',
      '{"rule":{"if":[{"some":[{"var":"people"},{"<":[{"var":"share"},18]}]},{"daysUntil":[{"var":"court"}]},{"reduce":[{"var":"people"},{"+":[{"var":"accumulator"},{"var":"current.share"}]},0]}]},"data":{"today":"2026-11-22","court":{"year":2026,"month":11},"people":[{"share":1}]}}',
    ],
    check: (text) => {
      const input = ruleIn(text);
      if (input) givesJson(input);
    },
  });

  fuzz('rules-twice', 'gives the same twice, and leaves the data as they were', fc.record({ rule, data }), (input) => {
    const before = JSON.stringify(input.data);
    expect(outcome(input.rule, input.data)).toEqual(outcome(input.rule, input.data));
    expect(JSON.stringify(input.data)).toBe(before);
  });

  fuzz(
    'rules-let-through',
    'that parseForm lets through runs without a TypeError',
    fc.record({ rule, data }),
    (input) => {
      if (!isLetThrough(input.rule)) return;
      try {
        evaluate(input.rule, input.data);
      } catch (error) {
        expect(error).toBeInstanceOf(RangeError);
      }
    },
  );
});
