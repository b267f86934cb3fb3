import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { empty } from '../../../packages/server/test/test-databases.ts';
import { startTestIntake, type TestIntake } from '../../../packages/server/test/test-intake.ts';
import { openTestPglite } from '../../../packages/server/test/test-pglite.ts';
import { Ledger } from './ledger.ts';
import { newPost, type Post } from './posts.ts';

const database = await openTestPglite();
afterAll(() => database.destroy());

let intake: TestIntake;
beforeEach(async () => {
  await empty(database);
  intake = await startTestIntake({ database });
});

const keep = async ({ id, body }: Post) => (await intake.post(body, { 'Idempotency-Key': id })).text();

describe('the ledger of a load', () => {
  it('finds nothing where everything was kept', async () => {
    const [ledger, post] = [new Ledger(), newPost()];
    ledger.acknowledge(post, await keep(post));
    ledger.acknowledge(post, await keep(post));
    expect(await ledger.compare(database)).toEqual({ lost: 0, doubled: 0, falseReceipts: 0 });
  });

  it('sees what was acknowledged and is gone', async () => {
    const [ledger, post] = [new Ledger(), newPost()];
    ledger.acknowledge(post, await keep(post));
    await database.deleteFrom('submissions').execute();
    expect(await ledger.compare(database)).toEqual({ lost: 1, doubled: 0, falseReceipts: 0 });
  });

  it('sees a submission that was kept again under another key', async () => {
    const [ledger, post, other] = [new Ledger(), newPost(), newPost()];
    ledger.acknowledge(post, await keep(post));
    await keep({ ...other, body: other.body.replace(other.marker, post.marker) });
    expect(await ledger.compare(database)).toEqual({ lost: 0, doubled: 1, falseReceipts: 0 });
  });

  it.each([
    ['for something else', (receipt: string) => receipt.replace(/"id":"[^"]*"/, '"id":"another"')],
    ['for other bytes', (receipt: string) => receipt.replace(/sha256-.{43}/, `sha256-${'A'.repeat(43)}`)],
    ['with a code that nobody has', (receipt: string) => receipt.replace(/"code":"[^"]*"/, '"code":"AAAA-AAAA"')],
    ['that is none', () => 'thank you'],
  ])('sees a receipt %s', async (_, change) => {
    const [ledger, post] = [new Ledger(), newPost()];
    ledger.acknowledge(post, change(await keep(post)));
    expect((await ledger.compare(database)).falseReceipts).toBeGreaterThan(0);
  });
});
