import { describe, expect, it } from 'vitest';
import type { LintCase, Sample } from '../../test/lint-cases/lint-case.ts';
import { logicCases } from '../../test/lint-cases/logic.cases.ts';
import { safetyCases } from '../../test/lint-cases/safety.cases.ts';
import { shapeCases } from '../../test/lint-cases/shape.cases.ts';
import { wordsCases } from '../../test/lint-cases/words.cases.ts';
import { parseForm } from '../form/parse-form.ts';
import { lintForm } from './lint-form.ts';
import { lintRules } from './lint-rules.ts';

const cases: readonly LintCase[] = [...shapeCases, ...safetyCases, ...logicCases, ...wordsCases];

/** Where something is found, in a form that `parseForm` takes. */
const places = ({ form, messages, today }: Sample, code: string) =>
  lintForm(parseForm(form), messages, { today })
    .filter((finding) => finding.code === code)
    .map(({ severity, path }) => `${severity} ${path}`);

describe('what lintForm finds', () => {
  it.each(cases)('$code at $path', ({ code, path, severity, has }) => {
    expect(places(has, code)).toEqual([`${severity} ${path}`]);
  });

  it.each(cases)('$code is not in a form that is right ($path)', ({ code, hasNot }) => {
    expect(places(hasNot, code)).toEqual([]);
  });

  it('T39 warns of a consent that has to be given', () => {
    const forced = cases.find(
      ({ code, has }) => code === 'missing-skip' && JSON.stringify(has.form).includes('"consent"'),
    );
    expect(forced && places(forced.has, 'missing-skip')).toEqual(['warning /sections/0/questions/0/required']);
  });

  it('has a case for each code of each rule, and no other', () => {
    const codes = lintRules.flatMap((rule) => rule.codes);
    expect(new Set(cases.map(({ code }) => code))).toEqual(new Set(codes));
    expect(new Set(codes).size).toBe(codes.length);
  });

  it('comes with a sentence and a fix, each a whole one', () => {
    for (const { has } of cases) {
      for (const { code, sentence, fix } of lintForm(has.form, has.messages, { today: has.today })) {
        expect([code, sentence, fix]).toEqual([
          expect.stringMatching(/^[a-z]+(-[a-z]+)+$/),
          expect.stringMatching(/^["A-Z0-9].*\.$/),
          expect.stringMatching(/^[A-Z].*[.?]$/),
        ]);
      }
    }
  });
});
