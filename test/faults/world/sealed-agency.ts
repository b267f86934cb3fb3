import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Keyset } from '@open-intake/core';
import { importPrivateKey, openSubmission, signKeyset } from '@open-intake/sdk/seal';
import { openPostgres } from '@open-intake/server';
import { makeKeys, rotateKeys } from '../../../packages/cli/src/keys/make-keyset.ts';
import { startDemo } from '../../e2e/demo.ts';
import type { FaultRun } from '../fault-run.ts';
import { allRows } from './rows-of.ts';
import { workerToken } from './world.ts';

/** An agency that seals, with a server and a database of its own behind the line of a run. */
export interface SealedAgency {
  /** Address of its page. */
  readonly page: string;
  /** A new intake key beside the old one, which goes on for a while. */
  rotate(): Promise<void>;
  /** A new intake key, and the old one is nobody's any more. */
  callBack(): Promise<void>;
}

/** Starts it. What is stored is counted by opening it with the recovery key. */
export async function startSealedAgency(run: FaultRun): Promise<SealedAgency> {
  const folder = mkdtempSync(join(tmpdir(), 'open-intake-fault-keys-'));
  run.atEnd(async () => rmSync(folder, { recursive: true, force: true }));
  const { keys, keyset: first, pin } = await makeKeys('An agency', new Date());
  let keyset = first;
  mkdirSync(join(folder, 'server'));
  const publish = (next: Keyset) => {
    keyset = next;
    writeFileSync(join(folder, 'server/keyset.json'), JSON.stringify(next));
    writeFileSync(join(folder, 'server/receipt-key.json'), JSON.stringify(keys.receipt));
  };
  publish(first);

  const url = await run.world.postgres.newDatabase();
  const server = await startDemo({
    DATABASE_URL: url,
    OPEN_INTAKE_WORKER_TOKEN: workerToken,
    OPEN_INTAKE_FORM: `${import.meta.dirname}/../form`,
    OPEN_INTAKE_ALLOWED_ORIGINS: run.world.site.origin,
    OPEN_INTAKE_KEYS: join(folder, 'server'),
  });
  run.atEnd(() => server.stop());
  run.line.lead(server.page);
  const database = await openPostgres(url, 1);
  run.atEnd(() => database.destroy());
  const recovery = await importPrivateKey(JSON.stringify(keys.recovery));
  run.countWith(async (name) => {
    const rows = await allRows(database);
    const opened = await Promise.all(
      rows.map(async (row) => {
        const { bytes } = await openSubmission(new Uint8Array(row.body), recovery, { id: row.id });
        return { row, text: new TextDecoder().decode(bytes) };
      }),
    );
    return opened.filter(({ text }) => text.includes(name)).map(({ row }) => row);
  });

  const change = async (next: Keyset) => {
    publish(next);
    await server.kill();
    await server.restart();
  };
  return {
    page: run.page(`safety="standard" key-pin="${pin}"`),
    async rotate() {
      await change((await rotateKeys(keyset, keys.root, 14, new Date())).keyset);
    },
    async callBack() {
      const rotated = await rotateKeys(keyset, keys.root, 14, new Date());
      const left = rotated.keyset.keys.filter(({ kid }) => kid !== keys.intake.kid);
      await change(await signKeyset({ ...rotated.keyset, keys: left }, keys.root));
    },
  };
}
