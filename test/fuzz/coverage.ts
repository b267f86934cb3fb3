import { Session } from 'node:inspector/promises';

/**
 * Which pieces of our own source ran, as V8 counts them (functions, and the branches in them): what an input reaches that no
 * other did. It costs about 3 ms a question, so only long runs ask.
 */
export class Coverage {
  readonly reached = new Set<string>();
  readonly #session = new Session();

  async start(): Promise<void> {
    this.#session.connect();
    await this.#session.post('Profiler.enable');
    await this.#session.post('Profiler.startPreciseCoverage', { callCount: false, detailed: true });
  }

  /** How many pieces ran since the last question that never had before. */
  async news(): Promise<number> {
    const { result } = await this.#session.post('Profiler.takePreciseCoverage');
    const before = this.reached.size;
    for (const { url, functions } of result) {
      if (!url.includes('/packages/')) continue;
      for (const { ranges } of functions)
        for (const { startOffset, endOffset, count } of ranges)
          if (count > 0) this.reached.add(`${url}:${startOffset}:${endOffset}`);
    }
    return this.reached.size - before;
  }

  async stop(): Promise<void> {
    await this.#session.post('Profiler.stopPreciseCoverage');
    this.#session.disconnect();
  }
}
