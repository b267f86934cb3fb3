import { evaluate, isFormDefinitionError, operatorNames, parseForm, type Rule, unknown } from '@open-intake/core';
import fc from 'fast-check';
import { describe, expect } from 'vitest';
import { fuzz } from './fuzz.ts';
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
    (input) => {
      const result = outcome(input.rule, input.data);
      expect(result === undefined || result === unknown || JSON.stringify(result) !== undefined).toBe(true);
      expect(typeof result === 'number' && Number.isNaN(result)).toBe(false);
    },
  );

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
