import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startPostgres } from '../../../../test/postgres.ts';
import { buildServerProcess, type ServerProcess, startServerProcess } from '../../../../test/server/server-process.ts';
import { envelope } from '../../../../test/server/test-intake.ts';
import { type IntakeDatabase, openPostgres } from '../database/open-database.ts';

const postgres = await startPostgres();
afterAll(() => postgres?.stop());

const rounds = 4;

/** Posts one after the other until the server is gone; `acknowledged` gets the ids whose receipt came. */
async function postUntilDead(
  { url }: ServerProcess,
  sent: { readonly id: string }[],
  acknowledged: string[],
): Promise<void> {
  for (;;) {
    const submission = envelope({ called: `Person ${sent.length}` });
    sent.push(submission);
    try {
      const response = await post(url, submission);
      if (response.status === 201) acknowledged.push(((await response.json()) as { id: string }).id);
    } catch {
      return;
    }
  }
}

function post(url: string, submission: { readonly id: string }): Promise<Response> {
  return fetch(new URL('forms/small/submissions', url), {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', 'Idempotency-Key': submission.id },
    body: JSON.stringify(submission),
  });
}

describe.runIf(postgres)('a server that is killed (SIGKILL) between posts, on PostgreSQL', () => {
  const acknowledged: string[] = [];
  const sent: { readonly id: string }[] = [];
  let file: string;
  let url: string;
  let database: IntakeDatabase;

  beforeAll(async () => {
    file = await buildServerProcess();
    url = (await postgres?.newDatabase()) ?? '';
    database = await openPostgres(url, 2);
    for (let round = 0; round < rounds; round += 1) {
      const server = await startServerProcess(file, url);
      const kept: string[] = [];
      const clients = [1, 2, 3, 4].map(() => postUntilDead(server, sent, kept));
      while (kept.length < 5) await new Promise((resolve) => setTimeout(resolve, 10));
      await server.kill();
      await Promise.all(clients);
      acknowledged.push(...kept);
    }
  }, 120_000);
  afterAll(() => database.destroy());

  const stored = async () => (await database.selectFrom('submissions').select('id').execute()).map(({ id }) => id);

  it('acknowledged some in every round, or nothing was tested', () => {
    expect(acknowledged.length).toBeGreaterThan(rounds * 4);
  });

  it('holds everything that it acknowledged', async () => {
    const rows = new Set(await stored());
    expect(acknowledged.filter((id) => !rows.has(id))).toEqual([]);
  });

  it('takes what was under way again, once', async () => {
    const server = await startServerProcess(file, url);
    const again = await Promise.all(sent.slice(-8).map((submission) => post(server.url, submission)));
    await server.kill();
    expect(again.map(({ status }) => status).filter((status) => status !== 200 && status !== 201)).toEqual([]);
    const rows = await stored();
    expect(new Set(rows).size).toBe(rows.length);
  });
});
