import { createIntakeClient } from '@open-intake/sdk';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startPostgres } from '../helpers/postgres.ts';
import { canaries } from './amina.ts';
import { type Demo, startDemo } from './demo.ts';

const postgres = await startPostgres();

let demo: Demo;
let sql: pg.Client;

beforeAll(async () => {
  if (!postgres) return;
  const url = await postgres.newDatabase();
  sql = new pg.Client({ connectionString: url });
  await sql.connect();
  demo = await startDemo({ DATABASE_URL: url, OPEN_INTAKE_WORKER_TOKEN: 'crash-output-'.padEnd(43, 'x') });
});
afterAll(async () => {
  await demo?.stop();
  await sql?.end();
  await postgres?.stop();
});

/** Sends every canary once. */
async function sendCanaries(): Promise<string> {
  const client = createIntakeClient({ endpoint: new URL('/forms/needs-assessment', demo.page).href });
  const form = await client.form();
  const submission = {
    format: 'open-intake/1',
    form: { id: form.id, version: form.version },
    language: 'en',
    answers: { name: canaries.name, 'own-words': canaries.words },
  } as const;
  return (await client.submit(submission, { form, attempts: 1 })).id;
}

const canariesPrinted = () => Object.values(canaries).filter((canary) => demo.output().includes(canary));

describe.runIf(postgres)('what a server prints that comes to harm, on PostgreSQL', () => {
  it('T20 holds no answer when all is well, and its database does', async () => {
    await sendCanaries();
    const { rows } = await sql.query<{ held: string }>("select encode(body, 'escape') as held from submissions");
    expect(rows[0]?.held).toContain(canaries.name);
    expect(demo.output()).toContain('POST');
    expect(canariesPrinted()).toEqual([]);
  });

  it('T20 holds no answer when the database throws an error that quotes the row', async () => {
    await sql.query('alter table submissions add constraint broken check (false) not valid');
    await expect(sendCanaries()).rejects.toThrow();
    await sql.query('alter table submissions drop constraint broken');
    expect(demo.output()).toMatch(/POST .* 500 .* 23514/);
    expect(canariesPrinted()).toEqual([]);
  });

  it('T20 holds no answer when it is killed at work and started again', async () => {
    const under = Array.from({ length: 20 }, () => sendCanaries().catch(() => 'not sent'));
    await Promise.race(under);
    await demo.kill();
    await Promise.all(under);
    await demo.restart();
    await sendCanaries();
    expect(canariesPrinted()).toEqual([]);
  });
});
