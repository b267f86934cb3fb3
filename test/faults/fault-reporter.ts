import { mkdirSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Reporter, TestCase } from 'vitest/node';
import { matrix } from './matrix.ts';
import { sumOf, type Tally } from './tally.ts';
import { writeTable } from './write-table.ts';

const results = resolve(import.meta.dirname, '../results');

/**
 * Adds up what the rows came to: `test/results/fault-matrix.json`, the closing line, and (`FAULT_WRITE=1`) the table in
 * `docs/faults.md`.
 */
export default class FaultReporter implements Reporter {
  readonly #tallies: Tally[] = [];
  readonly #broken = new Set<string>();

  onTestCaseResult(test: TestCase): void {
    const { fault } = test.meta();
    if (fault !== undefined) this.#tallies.push(fault);
    const id = /\bF\d+\b/.exec(test.fullName)?.[0];
    if (test.result().state === 'failed' && id !== undefined) this.#broken.add(id);
  }

  onTestRunEnd(): void {
    const held = new Set(this.#tallies.map(({ id }) => id).filter((id) => !this.#broken.has(id)));
    const runs = this.#tallies.reduce((sum, tally) => sum + tally.runs, 0);
    const { lost, doubled, falseSent } = sumOf(this.#tallies);
    const line = `faults ${held.size} of ${matrix.length}, runs ${runs}, lost ${lost}, doubled ${doubled}, false sent ${falseSent}`;
    mkdirSync(results, { recursive: true });
    writeFileSync(
      resolve(results, 'fault-matrix.json'),
      JSON.stringify({ line, broken: [...this.#broken], tallies: this.#tallies }),
    );
    if (process.env.FAULT_WRITE === '1') writeTable(this.#tallies, this.#broken);
    console.log(`\n${line}`);
  }
}
