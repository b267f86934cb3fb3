import type { Browser } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { FaultRun } from './fault-run.ts';
import { type Engine, rowOf } from './matrix.ts';
import { type Outcome, sumOf } from './tally.ts';
import { type BrowserEngine, enginesHere, launch } from './world/engines.ts';
import { startFaultLine } from './world/fault-line.ts';
import { startWorld, type World } from './world/world.ts';

/** How often each row is run, with another seed each time. */
const runs = Number(process.env.FAULT_RUNS ?? 1);
/** The seed of the first run; a run that did not hold can be had again by it. */
const firstSeed = Number(process.env.FAULT_SEED ?? 0);

export interface FaultOptions {
  /** `node` for rows in which no browser has a part. @default every browser that is here */
  readonly engines?: readonly Engine[];
  /** Fewer runs than asked for, where one takes long: this part of them, at least one. @default 1 */
  readonly share?: number;
  /** Why it cannot be run on this machine, if that is so: said, and skipped. */
  readonly missing?: () => string | undefined;
  /** What a run counts and its body returns: in the middle of all runs at most so many. */
  readonly median?: { readonly of: string; readonly atMost: number };
  /** Runs at the same time. One where a run stops what others need. @default 4 in Chromium, else 1 */
  readonly atOnce?: number;
}

/** One run of a row. It may count something, such as tries. */
type Body = (run: FaultRun) => Promise<unknown>;

const browsers = new Map<BrowserEngine, Browser>();
let world: World;

/** The world and the browsers that all rows share. Call it once, around all rows. */
export function withWorld(): void {
  beforeAll(async () => {
    world = await startWorld();
    for (const engine of enginesHere()) browsers.set(engine, await launch(engine));
  });
  afterAll(async () => {
    await Promise.all([...browsers.values()].map((browser) => browser.close()));
    await world?.stop();
  });
}

/** Runs one row of the matrix in each engine: nothing may be lost, doubled or called "sent" that is not. */
export function fault(id: string, body: Body, options: FaultOptions = {}): void {
  const row = rowOf(id);
  const here = enginesHere();
  const engines = options.engines?.filter((engine) => engine === 'node' || here.includes(engine)) ?? here;
  describe(`${row.id} ${row.fault}`, () => {
    for (const engine of engines) {
      it(
        `${row.promise} (${engine})`,
        async ({ task, skip }) => {
          const missing = options.missing?.();
          if (missing !== undefined) {
            console.log(`${row.id} is not run: ${missing}`);
            skip(missing);
          }
          const count = Math.max(1, Math.round(runs * (options.share ?? 1)));
          const atOnce = options.atOnce ?? (engine === 'chromium' ? 4 : 1);
          const outcomes: Outcome[] = [];
          const counts: number[] = [];
          const counting: Body = async (run) => void counts.push(Number(await body(run)));
          const left = Array.from({ length: count }, (_, turn) => firstSeed + turn);
          const worker = async () => {
            for (let seed = left.shift(); seed !== undefined; seed = left.shift())
              outcomes.push(await runOnce(id, engine, seed, options.median ? counting : body));
          };
          await Promise.all(Array.from({ length: Math.min(atOnce, count) }, worker));
          const sum = sumOf(outcomes);
          const middle = counts.sort((one, other) => one - other)[Math.floor((counts.length - 1) / 2)] ?? 0;
          const median = options.median && `${middle} ${options.median.of}`;
          task.meta.fault = { id, engine, runs: count, ...sum, ...(median && { median }) };
          expect(middle).toBeLessThanOrEqual(options.median?.atMost ?? 0);
          expect(sum).toEqual({ acknowledged: sum.acknowledged, lost: 0, doubled: 0, falseSent: 0 });
        },
        60_000 + runs * 20_000,
      );
    }
  });
}

async function runOnce(id: string, engine: Engine, seed: number, body: Body): Promise<Outcome> {
  const line = await startFaultLine(world.server.page);
  const browser = engine === 'node' ? undefined : browsers.get(engine);
  const run = new FaultRun(world, line, { engine, browser, seed, mark: `${id}-${engine}-${seed}` });
  try {
    await body(run);
    return await run.judge();
  } catch (error) {
    throw new Error(`${id} in ${engine}, FAULT_SEED=${seed}: ${String(error)}`, { cause: error });
  } finally {
    await run.end();
  }
}
