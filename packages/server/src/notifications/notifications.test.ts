import { sql } from 'kysely';
import { Webhook } from 'standardwebhooks';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type MailReceiver, startMailReceiver } from '../../test/mail-receiver.ts';
import { empty, startTestDatabases } from '../../test/test-databases.ts';
import { envelope, startTestIntake, type TestIntake } from '../../test/test-intake.ts';
import { startWebhookReceiver, type WebhookReceiver } from '../../test/webhook-receiver.ts';
import type { StaffNotifications } from './staff-notifications.ts';
import { type Notifications, startNotifications } from './start-notifications.ts';

const { databases, stop } = await startTestDatabases();
afterAll(stop);

const secret = `whsec_${Buffer.alloc(32, 7).toString('base64')}`;
const minute = 60_000;

describe.each(databases)('staff are told, on $name', ({ database }) => {
  let hook: WebhookReceiver;
  let mail: MailReceiver;
  let intake: TestIntake;
  let clock: Date;
  let notifications: Notifications | undefined;
  const lines: string[] = [];

  beforeAll(async () => {
    mail = await startMailReceiver();
  });
  afterAll(() => mail.stop());
  beforeEach(async () => {
    await empty(database);
    await sql`drop schema if exists open_intake_jobs cascade`.execute(database);
    hook = await startWebhookReceiver();
    clock = new Date();
    intake = await startTestIntake({ database, notifications: true, now: () => clock });
    lines.length = 0;
  });
  afterEach(async () => {
    await notifications?.stop();
    await hook.stop();
  });

  const start = async (staff: StaffNotifications = { webhook: { url: hook.url, secret } }) => {
    notifications = await startNotifications({
      database,
      staff,
      now: () => clock,
      every: 3_600_000,
      log: (line) => lines.push(line),
    });
  };
  const post = async (answers: Readonly<Record<string, unknown>>) => {
    const submission = envelope(answers);
    expect((await intake.post(submission)).status).toBe(201);
    return submission;
  };
  /** Lets time go by, for our clock and for the queue, whose clock is the database's. */
  const later = async (ms: number) => {
    clock = new Date(clock.getTime() + ms);
    await sql`update open_intake_jobs.job set start_after = start_after - ${ms} * interval '1 millisecond'`.execute(
      database,
    );
    await notifications?.look();
  };
  const said = () => hook.received.map(({ body }) => (JSON.parse(body) as { type: string; data: unknown }).data);

  it('of several arrivals within a minute at once, and how urgent they are', async () => {
    await start();
    await post({ called: 'Ada' });
    await later(30_000);
    await post({ urgent: ['danger'] });
    await post({ urgent: ['sleep'], sleep: 'outside' });
    await later(30_000);
    expect(said()).toEqual([{ count: 3, urgent: { now: 1, 'same-day': 1 }, step: 0 }]);
  });

  it('in a webhook that the library of Standard Webhooks takes as ours', async () => {
    await start();
    await post({ called: 'Ada' });
    await later(minute);
    const { headers, body } = hook.received[0]!;
    expect(new Webhook(secret).verify(body, headers as Record<string, string>)).toEqual({
      type: 'submissions.new',
      timestamp: clock.toISOString(),
      data: { count: 1, urgent: {}, step: 0 },
    });
  });

  it('by e-mail, in one line and with the address of the inbox', async () => {
    const inbox = 'https://intake.example/worker/';
    await start({ email: { smtp: mail.url, from: 'intake@agency.example', to: ['desk@agency.example'] }, inbox });
    await post({ urgent: ['sleep'], sleep: 'outside' });
    await later(minute);
    const { to, text } = mail.received.at(-1)!;
    expect(to).toEqual(['desk@agency.example']);
    expect(text).toMatch(/^Subject: 1 new, 1 same-day\r$/m);
    expect(text).toContain(inbox);
  });

  it('T7 without anything of the person', async () => {
    const email = { smtp: mail.url, from: 'intake@agency.example', to: ['desk@agency.example'] };
    await start({ webhook: { url: hook.url, secret }, email });
    const { id } = await post({ called: 'CanaryAda', words: 'CanaryWords', urgent: ['danger'] });
    const { code } = await database.selectFrom('submissions').select('code').executeTakeFirstOrThrow();
    await later(minute);
    const everything = JSON.stringify([hook.received, mail.received.at(-1), lines]);
    const jobs = await sql`select * from open_intake_jobs.job`.execute(database);
    for (const secretOfPerson of [id, code, 'Canary', 'danger', '"en"', 'small'])
      expect(everything + JSON.stringify(jobs.rows)).not.toContain(secretOfPerson);
  });

  it('again, as often as it takes, with the same id and the same body', async () => {
    await start();
    hook.answers.push(500, 503);
    await post({ called: 'Ada' });
    await later(minute);
    await later(5_001);
    await later(5 * minute + 1);
    const ids = new Set(hook.received.map(({ headers, body }) => `${String(headers['webhook-id'])} ${body}`));
    expect([hook.received.length, ids.size]).toEqual([3, 1]);
    expect(lines).toEqual(['notices: not sent, http-500', 'notices: not sent, http-503']);
    await later(100 * 3_600_000);
    expect(said().filter((data) => JSON.stringify(data).includes('"step":0')).length).toBe(3);
  });

  it('again when the mail server was full', async () => {
    const before = mail.received.length;
    mail.refusing = 1;
    await start({ email: { smtp: mail.url, from: 'intake@agency.example', to: ['desk@agency.example'] } });
    await post({ called: 'Ada' });
    await later(minute);
    expect([mail.received.length - before, lines]).toEqual([0, ['notices: not sent, smtp-452']]);
    await later(5_001);
    expect(mail.received.length - before).toBe(1);
  });

  it('again of what nobody opened in its time, at the next address', async () => {
    const email = { smtp: mail.url, from: 'intake@agency.example', to: ['desk@agency.example'] };
    await start({
      email,
      escalation: [{ to: ['lead@agency.example'] }, { afterMinutes: 30, to: ['head@agency.example'] }],
    });
    const before = mail.received.length;
    await post({ urgent: ['danger'] });
    for (const minutes of [1, 14, 1, 29, 1]) await later(minutes * minute);
    const told = mail.received.slice(before).map(({ to, text }) => [to[0], /^Subject: (.*)\r$/m.exec(text)?.[1]]);
    expect(told).toEqual([
      ['desk@agency.example', '1 new, 1 now'],
      ['lead@agency.example', '1 not opened yet, 1 now'],
      ['head@agency.example', '1 not opened yet, 1 now'],
    ]);
  });

  it.each([
    ['packet', (id: string) => intake.worker(`/submissions/${id}/packet`)],
    [
      'status',
      (id: string) =>
        intake.worker(`/submissions/${id}`, {
          method: 'PATCH',
          headers: { 'Content-Type': 'application/json' },
          body: '{"status":"seen"}',
        }),
    ],
    ['deletion', (id: string) => intake.worker(`/submissions/${id}`, { method: 'DELETE' })],
  ])('no more once somebody opened it: %s', async (_, open) => {
    await start();
    const { id } = await post({ urgent: ['danger'] });
    await later(minute);
    expect((await open(id)).status).toBeLessThan(300);
    await later(60 * minute);
    expect(said().length).toBe(1);
    expect(await database.selectFrom('notice_outbox').selectAll().execute()).toEqual([]);
  });

  it('F57 at the latest after 75 hours of a dead receiver when somebody sends it again', async () => {
    await start();
    hook.answers.push(...Array.from({ length: 10 }, () => 500));
    const { id } = await post({ called: 'Ada' });
    await later(minute);
    await intake.worker(`/submissions/${id}/packet`);
    const began = clock.getTime();
    for (const minutes of [0.1, 5.1, 30.1, 120.1, 300.1, 600.1, 840.1, 1200.1, 1440.1]) await later(minutes * minute);
    expect(hook.received.length).toBe(10);
    expect(clock.getTime() - began).toBeGreaterThan(75 * 60 * minute);
    await later(30 * 24 * 60 * minute);
    const state: unknown = await (await intake.worker('/notices')).json();
    expect(state).toEqual({ waiting: 0, undelivered: 1, reasons: [{ way: 'webhook', code: 'http-500' }] });
    expect((await intake.worker('/notices/again', { method: 'POST' })).status).toBe(200);
    await later(1);
    expect([hook.received.length, new Set(hook.received.map(({ headers }) => headers['webhook-id'])).size]).toEqual([
      11, 1,
    ]);
    expect(await (await intake.worker('/notices')).json()).toEqual({ waiting: 0, undelivered: 0, reasons: [] });
  });

  it('once by two processes that look at the same time', async () => {
    await start();
    const other = await startNotifications({
      database,
      staff: { webhook: { url: hook.url, secret } },
      now: () => clock,
      every: 3_600_000,
    });
    for (let person = 0; person < 5; person += 1) await post({ called: `Person ${person}` });
    clock = new Date(clock.getTime() + minute);
    await Promise.all([notifications?.look(), other.look()]);
    await Promise.all([notifications?.look(), other.look()]);
    await other.stop();
    expect(said()).toEqual([{ count: 5, urgent: {}, step: 0 }]);
  });

  it('only when the submission is kept: a second post of it says nothing', async () => {
    await start();
    const submission = await post({ called: 'Ada' });
    expect((await intake.post(submission)).status).toBe(200);
    await later(minute);
    expect(said()).toEqual([{ count: 1, urgent: {}, step: 0 }]);
  });

  it('T7 not at all by a server without notices', async () => {
    intake = await startTestIntake({ database, now: () => clock });
    await post({ called: 'Ada' });
    expect(await database.selectFrom('notice_outbox').selectAll().execute()).toEqual([]);
  });
});
