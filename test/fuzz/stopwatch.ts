/** Milliseconds of the processor that the work on one input may take, whatever is in it. */
const most = 50;

/**
 * Times the work on each input, by the processor, because other work on the machine does not count. One that takes longer than it
 * may is tried four times more, and the quickest counts: code is slow when it first runs.
 */
export class Stopwatch {
  count = 0;
  slowest = 0;
  /** Of inputs of more than 4 kB: in shorter ones most of the time goes into what every input costs. */
  perTenKilobytes = 0;
  readonly #most: number;

  constructor(mostMilliseconds = most) {
    this.#most = mostMilliseconds;
  }

  /** Throws what the check throws, and a `RangeError` for an input that took too long. */
  async time<Input>(input: Input, check: (input: Input) => unknown): Promise<void> {
    let took = await milliseconds(() => check(input));
    for (let again = 0; again < 4 && took > this.#most; again += 1)
      took = Math.min(took, await milliseconds(() => check(input)));
    this.count += 1;
    this.slowest = Math.max(this.slowest, took);
    const bytes = (typeof input === 'string' ? input : JSON.stringify(input)).length;
    if (bytes > 4000) this.perTenKilobytes = Math.max(this.perTenKilobytes, (took * 10_000) / bytes);
    if (took > this.#most) throw new RangeError(`It took ${took.toFixed(0)} ms, and may take ${this.#most}.`);
  }

  /** One line for whoever looks for trouble. */
  toString(): string {
    const each = this.perTenKilobytes > 0 ? `, at worst ${this.perTenKilobytes.toFixed(1)} ms per 10 kB` : '';
    return `${this.count} inputs, the slowest ${this.slowest.toFixed(1)} ms${each}`;
  }
}

async function milliseconds(work: () => unknown): Promise<number> {
  const start = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}
