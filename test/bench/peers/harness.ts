import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { NeutralForm } from './neutral-form.ts';

/** What the harness measured of one page under one condition: medians of the rounds, milliseconds. */
export interface Cell {
  readonly runs: number;
  /** From navigation until the first question takes typed text and keeps it. */
  readonly interactive?: number;
  /** Time of the main thread until the page settled. */
  readonly task?: number;
  readonly toggle?: { readonly p50: number };
  readonly lang?: { readonly p50: number };
  readonly error?: string;
}

/** What the harness found, by page and then by `size/condition`. */
export interface Findings {
  readonly browser: string;
  readonly machine: { readonly cores: number; readonly cpu: string };
  readonly peers: Readonly<Record<string, { readonly cells: Readonly<Record<string, Cell>> }>>;
  /** Share of the processors that was busy with other work before each round, per cent. */
  readonly busyBeforeRounds?: readonly number[];
}

/** The neutral form of the harness, and the languages it is in. */
export interface Specification {
  readonly LANGS: readonly string[];
  makeForm(size: number): NeutralForm;
}

/** Reads the neutral form out of the harness's folder. */
export async function readSpecification(harness: string): Promise<Specification> {
  return (await import(/* @vite-ignore */ pathToFileURL(join(harness, 'spec/form.mjs')).href)) as Specification;
}

/** Runs the harness on some pages of ours, by name, beside its hand-written page (`plain`). */
export function runHarness(
  harness: string,
  pages: Readonly<Record<string, string>>,
  { size, rounds, conditions }: { readonly size: number; readonly rounds: number; readonly conditions: string },
): Findings {
  const out = join(mkdtempSync(join(tmpdir(), 'open-intake-harness-')), 'results.json');
  const also = Object.entries(pages).flatMap(([name, address]) => ['--also', `${name}=${address}`]);
  const { status } = spawnSync(
    process.execPath,
    [
      'bench.mjs',
      ...['--only', 'plain', '--no-audit', '--sizes', String(size), '--conditions', conditions],
      ...['--runs', String(rounds), '--out', out, ...also],
    ],
    { cwd: harness, stdio: ['ignore', 'inherit', 'inherit'] },
  );
  if (status !== 0) throw new Error(`The harness in ${harness} ended with ${status}.`);
  return JSON.parse(readFileSync(out, 'utf8')) as Findings;
}
