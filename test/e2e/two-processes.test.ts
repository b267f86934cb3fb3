import { createIntakeClient, type FrozenSubmission } from '@open-intake/sdk';
import { type IntakeDatabase, openPostgres } from '@open-intake/server';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startPostgres } from '../helpers/postgres.ts';
import { type Demo, startDemo } from './demo.ts';

const postgres = await startPostgres();
afterAll(() => postgres?.stop());

const token = 'a-worker-token-for-tests-of-32-characters-and-more';

/** Hands requests to one process after the other, as a balancer does that never looks whether they live. */
function balanced(demos: readonly Demo[]): typeof fetch {
  let turn = 0;
  return (input, init) => {
    const { pathname } = new URL(input instanceof Request ? input.url : input);
    turn += 1;
    const address = new URL(pathname, demos[turn % demos.length]!.page);
    return input instanceof Request ? fetch(new Request(address, input), init) : fetch(address, init);
  };
}

describe.runIf(postgres)('two processes on one PostgreSQL', () => {
  let demos: readonly [Demo, Demo];
  let database: IntakeDatabase;
  let client: ReturnType<typeof createIntakeClient>;

  beforeAll(async () => {
    const url = await postgres!.newDatabase();
    const env = { DATABASE_URL: url, OPEN_INTAKE_WORKER_TOKEN: token };
    demos = await Promise.all([startDemo(env), startDemo(env)]);
    database = await openPostgres(url, 2);
    client = createIntakeClient({
      endpoint: new URL('forms/needs-assessment', demos[0].page).href,
      fetch: balanced(demos),
      sleep: () => new Promise((resolve) => setTimeout(resolve, 20)),
    });
  });
  afterAll(async () => {
    await database?.destroy();
    await Promise.all(demos?.map((demo) => demo.stop()) ?? []);
  });

  const freeze = async (name: string): Promise<FrozenSubmission> => {
    const form = await client.form();
    const { id, version } = form;
    return client.freeze(
      {
        format: 'open-intake/1',
        form: { id, version },
        language: 'en',
        filledBy: 'self',
        partial: true,
        answers: { name },
      },
      form,
    );
  };
  const stored = () => database.selectFrom('submissions').select(['id', 'code', 'digest']).execute();

  it('start at the same time on an empty database', async () => {
    const answers = await Promise.all(demos.map(({ page }) => fetch(new URL('health', page))));
    expect(answers.map(({ status }) => status)).toEqual([200, 200]);
  });

  it('keep one row and give one receipt when 64 posts of one submission come at once', async () => {
    const frozen = await freeze('Amina');
    const answers = await Promise.all(
      Array.from({ length: 64 }, (_, turn) =>
        fetch(new URL('forms/needs-assessment/submissions', demos[turn % 2]!.page), {
          method: 'POST',
          headers: { 'Content-Type': 'application/json', 'Idempotency-Key': frozen.id },
          body: frozen.bytes as BodyInit,
        }),
      ),
    );
    const receipts = new Set(await Promise.all(answers.map((answer) => answer.text())));
    expect(answers.map(({ status }) => status).sort()).toEqual([...Array.from({ length: 63 }, () => 200), 201]);
    expect([receipts.size, (await stored()).map(({ id }) => id)]).toEqual([1, [frozen.id]]);
  });

  it('lose nothing and double nothing when one is killed in the middle of 200 posts', async () => {
    const people = await Promise.all(Array.from({ length: 200 }, (_, person) => freeze(`Person ${person}`)));
    let acknowledged = 0;
    let killed: Promise<void> | undefined;
    const send = async (frozen: FrozenSubmission) => {
      const receipt = await client.send(frozen, { keepTrying: true, signal: AbortSignal.timeout(60_000) });
      acknowledged += 1;
      if (acknowledged === 40) killed = demos[0].kill();
      return receipt;
    };
    const receipts = await Promise.all(people.map(send));
    await killed;
    await expect(fetch(demos[0].page)).rejects.toThrow();
    const wanted = receipts.map(({ id, code, digest }) => ({ id, code, digest }));
    const ids = new Set(people.map(({ id }) => id));
    const found = (await stored()).filter(({ id }) => ids.has(id));
    const inOrder = (rows: readonly { id: string }[]) => [...rows].sort((one, other) => (one.id < other.id ? -1 : 1));
    expect(new Set(receipts.map(({ code }) => code)).size).toBe(200);
    expect(inOrder(found)).toEqual(inOrder(wanted));
  });
});
