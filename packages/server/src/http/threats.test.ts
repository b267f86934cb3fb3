import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { envelope, startTestIntake, type TestIntake } from '../../test/test-intake.ts';
import { openTestPglite } from '../../test/test-pglite.ts';
import { mountedRoutes } from '../api/routes.ts';
import type { IntakeDatabase } from '../database/open-database.ts';

/** `npm run fuzz` asks for ten times as many. */
const ways = process.env.FUZZ_RUNS === undefined ? 1_000 : 10_000;

let database: IntakeDatabase;
let intake: TestIntake;
beforeAll(async () => {
  database = await openTestPglite();
  intake = await startTestIntake({ database });
});
afterAll(() => database.destroy());

describe('who has only a code, or a receipt', () => {
  it('T9 reads nothing that anybody sent: whatever gives answers asks for the token', async () => {
    const submission = envelope({ called: 'CanaryName' });
    const { id, code } = (await (await intake.post(submission)).json()) as { id: string; code: string };
    const readable = mountedRoutes.filter(({ route }) => route.method === 'GET').map(({ path }) => path);
    const open: string[] = [];
    for (const path of readable) {
      for (const key of [id, code]) {
        const answer = await intake.get(path.replace(':id', key).replace(':form', 'small'));
        expect(await answer.text()).not.toContain('CanaryName');
        if (answer.status !== 401) open.push(path);
      }
    }
    expect([...new Set(open)].filter((path) => !path.startsWith('/forms/')).sort()).toEqual([
      '/health',
      '/openapi.json',
      '/worker/session',
    ]);
  });
});

describe('what is broken on its way here', () => {
  it(`T22 leaves nothing of itself in the log or in an answer, in ${ways} ways`, { timeout: 120_000 }, async () => {
    const whole = JSON.stringify(envelope({ called: 'CanaryName', words: 'CanaryWords' }));
    const statuses = new Set<number>();
    for (let turn = 0; turn < ways; turn += 1) {
      const at = (turn * 7919) % whole.length;
      const broken = [
        whole.slice(0, at),
        `${whole.slice(0, at)}\u0000${whole.slice(at)}`,
        `${whole.slice(0, at)}"${whole.slice(at + 1)}`,
        `${whole.slice(0, at)}[{${whole.slice(at)}`,
      ][turn % 4]!;
      const answer = await intake.post(broken);
      statuses.add(answer.status);
      expect(await answer.text()).not.toContain('Canary');
    }
    expect([...statuses].filter((status) => status < 400 || status >= 500)).toEqual([]);
    expect(JSON.stringify(intake.lines)).not.toContain('Canary');
  });
});
