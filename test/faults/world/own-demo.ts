import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Demo, type DemoOptions, startDemo } from '../../e2e/demo.ts';
import type { FaultRun } from '../fault-run.ts';
import type { Row } from './rows-of.ts';
import { workerToken } from './world.ts';

/** A data folder of a run alone. */
export function ownFolder(run: FaultRun): string {
  const data = mkdtempSync(join(tmpdir(), 'open-intake-'));
  run.atEnd(() => Promise.resolve(rmSync(data, { recursive: true, force: true })));
  return data;
}

/** A server of a run alone, on PGlite in a folder or on a database, with the form of the matrix. */
export async function ownDemo(
  run: FaultRun,
  env: Readonly<Record<string, string>> = {},
  options: DemoOptions = {},
): Promise<Demo> {
  const form = { OPEN_INTAKE_FORM: `${import.meta.dirname}/../form` };
  const demo = await startDemo({ ...form, ...env }, options);
  run.atEnd(() => demo.kill());
  return demo;
}

/** Everything that a server has, as a worker sees it: for databases that only it can open. */
export function rowsSeenBy({ page, token = workerToken }: Demo): (name: string) => Promise<readonly Row[]> {
  return async (name) => {
    const rows: Row[] = [];
    for (let query = ''; ; ) {
      const answer = await fetch(new URL(`submissions${query}`, page), {
        headers: { Authorization: `Bearer ${token}` },
      });
      const { submissions, next } = (await answer.json()) as {
        submissions: readonly { id: string; code: string; name?: string }[];
        next?: string;
      };
      for (const { id, code, name: own } of submissions)
        if (own === name) rows.push({ id, code, body: new Uint8Array(), committed: null });
      if (next === undefined) return rows;
      query = `?cursor=${next}`;
    }
  };
}
