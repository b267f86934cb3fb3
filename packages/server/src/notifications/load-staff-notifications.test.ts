import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadStaffNotifications } from './load-staff-notifications.ts';

const secret = `whsec_${Buffer.alloc(32, 1).toString('base64')}`;
const hook = { webhook: { url: 'https://agency.example/hook' } };
const mail = { email: { from: 'intake@agency.example', to: ['desk@agency.example'] } };
const environment = { OPEN_INTAKE_WEBHOOK_SECRET: secret, OPEN_INTAKE_SMTP_URL: 'smtps://intake:canary@mail.example' };

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'open-intake-staff-'));
});
afterAll(() => rm(folder, { recursive: true }));

const load = async (file: unknown, secrets: Parameters<typeof loadStaffNotifications>[1] = environment) => {
  await writeFile(join(folder, 'staff.json'), JSON.stringify(file));
  return loadStaffNotifications(join(folder, 'staff.json'), secrets);
};

describe('the file that says who is told', () => {
  it('gets its secrets from the environment', async () => {
    expect(await load({ ...hook, ...mail })).toEqual({
      webhook: { ...hook.webhook, secret: [secret] },
      email: { ...mail.email, smtp: environment.OPEN_INTAKE_SMTP_URL },
    });
  });

  it('takes two secrets while one replaces the other', async () => {
    const { webhook } = await load(hook, { OPEN_INTAKE_WEBHOOK_SECRET: `${secret} ${secret}` });
    expect(webhook?.secret).toEqual([secret, secret]);
  });

  it.each([
    [
      { webhook: { url: 'http://agency.example/hook' } },
      environment,
      /at \/webhook\/url: use an address that begins with https/,
    ],
    [hook, {}, /at \/webhook\/secret: OPEN_INTAKE_WEBHOOK_SECRET is not set; write whsec_/],
    [hook, { OPEN_INTAKE_WEBHOOK_SECRET: ' ' }, /OPEN_INTAKE_WEBHOOK_SECRET is not set; write whsec_/],
    [hook, { OPEN_INTAKE_WEBHOOK_SECRET: 'canary' }, /OPEN_INTAKE_WEBHOOK_SECRET is no secret of Standard Webhooks/],
    [
      hook,
      { OPEN_INTAKE_WEBHOOK_SECRET: `${secret} canary` },
      /at \/webhook\/secret\/1: OPEN_INTAKE_WEBHOOK_SECRET is no/,
    ],
    [
      { webhook: { ...hook.webhook, secret: 'canary' } },
      environment,
      /set OPEN_INTAKE_WEBHOOK_SECRET and take this out/,
    ],
    [mail, {}, /at \/email\/smtp: OPEN_INTAKE_SMTP_URL is not set; write smtps:/],
    [mail, { OPEN_INTAKE_SMTP_URL: 'mail.example:canary' }, /OPEN_INTAKE_SMTP_URL is no address of a mail server/],
    [{ email: { ...mail.email, to: ['nobody'] } }, environment, /at \/email\/to\/0: write an e-mail address such as/],
    [{ email: { ...mail.email, to: [] } }, environment, /at \/email\/to: there are too few/],
    [{ email: { to: ['desk@agency.example'] } }, environment, /at \/email\/from: write an e-mail address/],
    [
      { ...mail, escalation: [{ afterMinutes: '9am' }] },
      environment,
      /at \/escalation\/0\/afterMinutes: this is another kind/,
    ],
    [
      { ...mail, escalation: [{ afterMinutes: 0 }] },
      environment,
      /at \/escalation\/0\/afterMinutes: choose a larger number/,
    ],
    [{ ...mail, inbox: 'intake.example' }, environment, /at \/inbox: use an address that begins with https/],
    ['desk@agency.example', environment, /this is another kind of value/],
    [{ ...mail, colour: 'red' }, environment, /there is no such property/],
  ])('says where it is wrong, and no secret: %j', async (file, secrets, message) => {
    const problem = await load(file, secrets).then(
      () => 'no problem',
      (error: Error) => error.message,
    );
    expect(problem).toMatch(message);
    expect(problem).not.toContain('canary');
  });
});
