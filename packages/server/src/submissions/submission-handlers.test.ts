import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { smallForm, smallMessages } from '../../test/small-form.ts';
import { empty, startTestDatabases } from '../../test/test-databases.ts';
import { digest, envelope, problemCode, startTestIntake, type TestIntake } from '../../test/test-intake.ts';
import { receiptCodes } from './receipt-codes.ts';

const { databases, stop } = await startTestDatabases();
afterAll(stop);

const statuses = (responses: readonly Response[]) => responses.map((response) => response.status).sort();

describe.each(databases)('posting a submission, on $name', ({ database }) => {
  let intake: TestIntake;
  beforeEach(async () => {
    await empty(database);
    intake = await startTestIntake({ database });
  });
  const stored = () => database.selectFrom('submissions').selectAll().execute();

  it('gives a receipt for the bytes that came', async () => {
    const body = JSON.stringify(envelope({ called: 'Ada' }));
    const { id } = JSON.parse(body) as { id: string };
    const response = await intake.post(body, { 'Idempotency-Key': `"${id}"` });
    expect(response.status).toBe(201);
    expect(await response.json()).toEqual({
      id,
      code: expect.stringMatching(/^[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}$/) as string,
      receivedAt: expect.stringMatching(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/) as string,
      digest: digest(body),
      form: { id: 'small', version: '1.0.0' },
    });
  });

  it('keeps the bytes as they came', async () => {
    const sent = `${JSON.stringify(envelope({ called: 'Zoë 🌻' }), null, 2)}\n`;
    await intake.post(sent, { 'Idempotency-Key': (JSON.parse(sent) as { id: string }).id });
    const [row] = await stored();
    expect(new TextDecoder().decode(row?.body)).toBe(sent);
  });

  it('gives the same receipt again when the reply was lost', async () => {
    const submission = envelope({ urgent: ['food'] });
    const first = await intake.post(submission);
    const second = await intake.post(submission);
    expect(second.status).toBe(200);
    expect(await second.json()).toEqual(await first.json());
  });

  it('keeps one row and gives one receipt to 64 posts at once', async () => {
    const submission = envelope({ urgent: ['sleep'], sleep: 'outside' });
    const responses = await Promise.all(Array.from({ length: 64 }, () => intake.post(submission)));
    const receipts = new Set(await Promise.all(responses.map((response) => response.text())));
    expect(statuses(responses)).toEqual([...Array.from({ length: 63 }, () => 200), 201]);
    expect(receipts.size).toBe(1);
    expect(await stored()).toHaveLength(1);
  });

  it('keeps only the first of different bytes that come at once under one key', async () => {
    const id = randomUUID();
    const posts = Array.from({ length: 16 }, (_, age) => intake.post(envelope({ called: `Person ${age}` }, { id })));
    expect(statuses(await Promise.all(posts))).toEqual([201, ...Array.from({ length: 15 }, () => 422)]);
    expect(await stored()).toHaveLength(1);
  });

  it('refuses other bytes under a used key', async () => {
    const submission = envelope({ called: 'Ada' });
    await intake.post(submission);
    expect(await problemCode(await intake.post({ ...submission, answers: { called: 'Eve' } }))).toBe('key-reused');
  });

  it('takes the next code of the id when a code is taken', async () => {
    const submission = envelope();
    const [first, second] = receiptCodes(submission.id);
    await intake.post(envelope());
    await database.updateTable('submissions').set({ code: first! }).execute();
    const { code } = (await (await intake.post(submission)).json()) as { code: string };
    expect(code).toBe(second);
  });

  it('gives the receipt again after the form has changed', async () => {
    const submission = envelope({ urgent: ['food'] });
    const first = await intake.post(submission);
    const form = {
      ...smallForm,
      version: '2.0.0',
      sections: [{ id: 'now', questions: [{ id: 'other', type: 'text' as const }] }],
    };
    const later = await startTestIntake({ database, forms: [{ form, messages: smallMessages }] });
    const again = await later.post(submission);
    expect(await again.json()).toEqual(await first.json());
  });

  it('takes answers to an older version of the form', async () => {
    const form = {
      ...smallForm,
      version: '2.0.0',
      sections: [{ id: 'now', questions: [{ id: 'other', type: 'text' as const }] }],
    };
    const later = await startTestIntake({ database, forms: [{ form, messages: smallMessages }] });
    expect((await later.post(envelope({ urgent: ['food'] }))).status).toBe(201);
  });

  it('says that a version is stale when it was never published here', async () => {
    const form = { id: 'small', version: '1.0.0', hash: digest('another') };
    expect(await problemCode(await intake.post(envelope({}, { form })))).toBe('stale-form');
  });

  it('does not know forms that were never published here', async () => {
    const response = await intake.handle(
      new Request('http://intake.test/forms/other/submissions', {
        method: 'POST',
        headers: { 'Content-Type': 'application/json', 'Idempotency-Key': randomUUID() },
        body: '{}',
      }),
    );
    expect(response.status).toBe(404);
    expect(await problemCode(response)).toBe('unknown-form');
  });

  it.each([{}, { 'Content-Type': 'text/plain' }, { 'Content-Type': 'application/json' }])(
    'does not know them, whatever else is wrong: %j',
    async (headers) => {
      const post = { method: 'POST', headers, body: new Uint8Array([123, 125]) };
      const response = await intake.handle(new Request('http://intake.test/forms/nope/submissions', post));
      expect([response.status, await problemCode(response)]).toEqual([404, 'unknown-form']);
    },
  );

  it('does not store anew what was deleted', async () => {
    const submission = envelope({ called: 'Ada' });
    await intake.post(submission);
    await intake.worker(`/submissions/${submission.id}`, { method: 'DELETE' });
    const late = await intake.post(submission);
    expect(late.status).toBe(410);
    expect(await stored()).toHaveLength(0);
  });

  it('keeps nothing of a deleted submission but a hash of its key', async () => {
    const submission = envelope({ called: 'Canary Person' });
    await intake.post(submission);
    await intake.worker(`/submissions/${submission.id}`, { method: 'DELETE' });
    const { rows } = await sql<{
      all: string;
    }>`select json_agg(t)::text as all from (select * from tombstones) t`.execute(database);
    expect(rows[0]?.all).not.toContain(submission.id);
    expect(rows[0]?.all).toMatch(/[0-9a-f]{64}/);
  });
});
