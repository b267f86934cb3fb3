import fc from 'fast-check';
import { it } from 'vitest';
import { keepInput, readCorpus } from './corpus.ts';
import { Stopwatch } from './stopwatch.ts';

/** How many inputs are tried: few in every run of the tests, `FUZZ_RUNS` of them when somebody looks for trouble. */
const runs = Number(process.env.FUZZ_RUNS ?? 200);
const isLong = process.env.FUZZ_RUNS !== undefined;

export interface FuzzOptions {
  /** How long the work on one input may take. @default 50 */
  readonly mostMilliseconds?: number;
}

/**
 * A test that tries inputs at random, after all those in the folder `corpus/<target>`: inputs that made trouble once, and some
 * that are likely to. A long run adds what it finds there, so that it is tried for ever after. Inputs are JSON.
 */
export function fuzz<Input>(
  target: string,
  sentence: string,
  inputs: fc.Arbitrary<Input>,
  check: (input: Input) => unknown,
  { mostMilliseconds }: FuzzOptions = {},
): void {
  const run = async () => {
    const watch = new Stopwatch(mostMilliseconds);
    for (const { file, input } of readCorpus<Input>(target)) {
      await watch.time(input, check).catch((error: unknown) => {
        throw new Error(`corpus/${target}/${file} makes trouble again.`, { cause: error });
      });
    }
    const property = fc.asyncProperty(inputs, (input) => watch.time(input, check));
    const result = await fc.check(property, { numRuns: runs, endOnFailure: !isLong });
    if (isLong) console.log(`${target}: ${String(watch)}`);
    if (!result.failed) return;
    const [input] = result.counterexample ?? [];
    const kept = isLong ? `Kept as corpus/${target}/${keepInput(target, 'found', input)}.\n` : '';
    throw new Error(kept + fc.defaultReportMessage(result));
  };
  it(sentence, run, isLong ? 3_600_000 : 60_000);
}
