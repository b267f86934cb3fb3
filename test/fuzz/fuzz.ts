import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import fc from 'fast-check';
import { it } from 'vitest';

/** How many inputs are tried: few in every run of the tests, `FUZZ_RUNS` of them when somebody looks for trouble. */
const runs = Number(process.env.FUZZ_RUNS ?? 200);
const isLong = process.env.FUZZ_RUNS !== undefined;

/**
 * A test that tries inputs at random, after all those of `corpus/<name>.json`: inputs that made trouble once, and some that
 * are likely to. A long run adds what it finds to that file, so that it is tried for ever after. Inputs are JSON.
 */
export function fuzz<Input>(
  name: string,
  sentence: string,
  inputs: fc.Arbitrary<Input>,
  check: (input: Input) => void,
): void {
  const file = new URL(`corpus/${name}.json`, import.meta.url);
  const known = existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Input[]) : [];
  it(
    sentence,
    () => {
      for (const input of known) check(input);
      const result = fc.check(fc.property(inputs, check), { numRuns: runs, endOnFailure: !isLong });
      if (!result.failed) return;
      const [input] = result.counterexample ?? [];
      if (isLong) writeFileSync(file, `${JSON.stringify([...known, input], null, 2)}\n`);
      throw new Error(fc.defaultReportMessage(result));
    },
    isLong ? 3_600_000 : 60_000,
  );
}
