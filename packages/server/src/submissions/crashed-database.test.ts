import { setImmediate } from 'node:timers/promises';
import { afterAll, describe, expect, it } from 'vitest';
import { startPostgres } from '../../../../test/helpers/postgres.ts';
import { empty } from '../../test/test-databases.ts';
import { envelope, startTestIntake } from '../../test/test-intake.ts';
import { openPostgres } from '../database/open-database.ts';

const postgres = await startPostgres();
afterAll(() => postgres?.stop());

describe.runIf(postgres?.canCrash)('F55 a PostgreSQL that stops at once while posts come in', () => {
  it('costs nothing that was acknowledged; until it is back, answers say when to come again', async () => {
    const database = await openPostgres(await postgres!.newDatabase(), 8);
    await empty(database);
    const intake = await startTestIntake({ database });
    const acknowledged: string[] = [];
    const others: { status: number; again: string | null }[] = [];
    let over = false;
    const client = async () => {
      while (!over) {
        const submission = envelope({ called: `Person ${acknowledged.length}` });
        const response = await intake.post(submission);
        if (response.status === 201) acknowledged.push(submission.id);
        else others.push({ status: response.status, again: response.headers.get('Retry-After') });
        // Over a line, an answer leaves the process time for others: these are refused without one.
        await setImmediate();
      }
    };
    const clients = Array.from({ length: 8 }, client);
    while (acknowledged.length < 20) await new Promise((resolve) => setTimeout(resolve, 10));
    const before = acknowledged.length;
    await postgres?.crash();
    while (acknowledged.length < before + 20) await new Promise((resolve) => setTimeout(resolve, 10));
    over = true;
    await Promise.all(clients);

    const rows = await database.selectFrom('submissions').select('id').execute();
    const kept = new Set(rows.map(({ id }) => id));
    expect(acknowledged.filter((id) => !kept.has(id))).toEqual([]);
    expect(others.length).toBeGreaterThan(0);
    expect(others.filter(({ status, again }) => status !== 503 || again === null)).toEqual([]);
    expect((await intake.get('/health')).status).toBe(200);
    await database.destroy();
  }, 60_000);
});
