import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import { type IntakeDatabase, openPostgres, usePglite } from '@open-intake/server';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startPostgres } from '../../../test/helpers/postgres.ts';
import { envelope, startTestIntake, type TestIntake } from './test-intake.ts';

/** What `pg_dump --inserts` gave of a database that the first version wrote: two submissions, one of them done, and one deleted. */
const dump = readFileSync(join(import.meta.dirname, 'fixtures/tables-0.1.0.sql'), 'utf8');
const deleted = '83f22aaf-e753-469a-b217-807ad3048854';

const opened: Record<string, IntakeDatabase> = {};
let stop: (() => Promise<void>) | undefined;
beforeAll(async () => {
  const pglite = new PGlite();
  await pglite.exec(dump);
  opened.PGlite = await usePglite(pglite);
  const postgres = await startPostgres();
  if (!postgres) return;
  stop = () => postgres.stop();
  const url = await postgres.newDatabase();
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  await client.query(dump);
  await client.end();
  opened.PostgreSQL = await openPostgres(url);
});
afterAll(async () => {
  for (const database of Object.values(opened)) await database.destroy();
  await stop?.();
});

interface Listed {
  readonly submissions: readonly { readonly id: string; readonly status: string }[];
}

describe.each(['PGlite', 'PostgreSQL'])('this version on the tables of the first one, on %s', (name) => {
  let intake: TestIntake;
  const isHere = () => opened[name] !== undefined;
  beforeAll(async () => {
    if (opened[name]) intake = await startTestIntake({ database: opened[name] });
    else console.log('not run: no PostgreSQL here');
  });

  it('lists what was sent, as it was left', async () => {
    if (!isHere()) return;
    const { submissions } = (await (await intake.worker('/submissions')).json()) as Listed;
    expect(submissions.map(({ status }) => status)).toEqual(['new', 'done']);
  });

  it('reads each as a packet', async () => {
    if (!isHere()) return;
    const { submissions } = (await (await intake.worker('/submissions')).json()) as Listed;
    const packets = await Promise.all(
      submissions.map(async ({ id }) => (await intake.worker(`/submissions/${id}/packet?language=en`)).text()),
    );
    expect(packets.map((packet) => /Ada|Bea/.exec(packet)?.[0])).toEqual(['Ada', 'Bea']);
  });

  it('gives the same receipt for the same bytes', async () => {
    if (!isHere()) return;
    const [row] = await opened[name]!.selectFrom('submissions')
      .select(['id', 'body', 'code'])
      .orderBy('received_at')
      .execute();
    const body = new Uint8Array(row!.body);
    const response = await intake.post(body, { 'Idempotency-Key': row!.id });
    expect([response.status, ((await response.json()) as { code: string }).code]).toEqual([200, row!.code]);
  });

  it('knows what was deleted, and takes what is new', async () => {
    if (!isHere()) return;
    expect((await intake.post(envelope({ called: 'Cia' }, { id: deleted }))).status).toBe(410);
    expect((await intake.post(envelope({ called: 'Dee' }))).status).toBe(201);
  });
});
