import { it } from 'vitest';
import { seededRandom } from '../../packages/sdk/test/seeded-random.ts';
import { keepInput, readCorpus } from './corpus.ts';
import { Coverage } from './coverage.ts';
import { mutateText, type Random } from './mutate-text.ts';
import { smallest } from './smallest.ts';
import { Stopwatch } from './stopwatch.ts';

const isLong = process.env.FUZZ_RUNS !== undefined || process.env.FUZZ_SECONDS !== undefined;
/** How long a long run looks for trouble, for each target. */
const seconds = Number(process.env.FUZZ_SECONDS ?? 300);
/** `FUZZ_PLAIN=1`: a long run that changes nothing but the seeds, to see what following the coverage is worth. */
const isPlain = process.env.FUZZ_PLAIN !== undefined;
const seed = Number(process.env.FUZZ_SEED ?? Math.floor(Math.random() * 2 ** 31));

/** How many new inputs a long run keeps at most, for reaching what no other did. */
const mostKept = 25;

export interface FuzzTexts {
  /** Good inputs to begin with. */
  readonly seeds: readonly string[];
  /** Throws when what is made of the text is not as it should be. */
  readonly check: (text: string) => unknown;
  /** How many changed texts are tried in every run. @default 150 */
  readonly runs?: number;
  /** How long the work on one text may take. @default 50 */
  readonly mostMilliseconds?: number;
}

/**
 * A test that changes good texts at random, after trying all those in the folder `corpus/<target>`. A long run follows the
 * coverage: a text that reaches what none did before is changed further, and the best are kept in that folder, as is what fails.
 */
export function fuzzTexts(target: string, sentence: string, options: FuzzTexts): void {
  it(sentence, () => new TextFuzz(target, options).run(), isLong ? (seconds + 300) * 1000 : 60_000);
}

class TextFuzz {
  readonly #target: string;
  readonly #check: (text: string) => unknown;
  readonly #runs: number;
  readonly #seeds: readonly string[];
  readonly #watch: Stopwatch;
  readonly #random: Random = seededRandom(seed);

  constructor(target: string, { seeds, check, runs = 150, mostMilliseconds }: FuzzTexts) {
    this.#target = target;
    this.#check = check;
    this.#runs = runs;
    this.#seeds = seeds;
    this.#watch = new Stopwatch(mostMilliseconds);
  }

  async run(): Promise<void> {
    const corpus = readCorpus<string>(this.#target);
    for (const text of this.#seeds) await this.#try(text, 'A seed');
    for (const { file, input } of corpus) await this.#try(input, `corpus/${this.#target}/${file}`);
    const pool = isPlain ? [...this.#seeds] : [...this.#seeds, ...corpus.map(({ input }) => input)];
    if (isLong) return this.#follow(pool);
    for (let run = 0; run < this.#runs; run += 1) await this.#try(mutateText(this.#random, pool), 'A changed text');
  }

  /** Names the text that makes trouble; a long run makes it small and keeps it. */
  async #try(text: string, name: string): Promise<void> {
    try {
      await this.#watch.time(text, this.#check);
    } catch (error) {
      const small = isLong ? await smallest(text, (shorter) => this.#fails(shorter)) : text;
      const kept = isLong ? ` Kept as corpus/${this.#target}/${keepInput(this.#target, 'found', small)}.` : '';
      throw new Error(`${name} makes trouble (FUZZ_SEED=${seed}).${kept}\n${JSON.stringify(small)}`, { cause: error });
    }
  }

  async #fails(text: string): Promise<boolean> {
    try {
      await new Stopwatch().time(text, this.#check);
      return false;
    } catch {
      return true;
    }
  }

  async #follow(pool: string[]): Promise<void> {
    const coverage = new Coverage();
    await coverage.start();
    const reaching: { readonly text: string; readonly news: number }[] = [];
    try {
      for (const text of pool) await this.#try(text, 'A seed');
      await coverage.news();
      const before = coverage.reached.size;
      const end = performance.now() + seconds * 1000;
      while (performance.now() < end) {
        const text = mutateText(this.#random, pool);
        await this.#try(text, 'A changed text');
        const news = await coverage.news();
        if (news === 0) continue;
        reaching.push({ text, news });
        if (!isPlain) pool.push(text);
      }
      const { size } = coverage.reached;
      console.log(
        `${this.#target}: ${String(this.#watch)}; reached ${before} pieces of source at first, ${size} at last`,
      );
    } finally {
      await coverage.stop();
    }
    if (isPlain) return;
    const best = reaching.sort((one, other) => other.news - one.news).slice(0, mostKept);
    for (const { text } of best.filter(({ text: { length } }) => length < 20_000))
      keepInput(this.#target, 'reach', text);
  }
}
