import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { envelope, startTestIntake, type TestIntake } from '../../test/test-intake.ts';
import { openTestPglite } from '../../test/test-pglite.ts';
import type { IntakeDatabase } from '../database/open-database.ts';
import { errorName, formatRequestLine } from './request-log.ts';

let database: IntakeDatabase;
let intake: TestIntake;
beforeAll(async () => {
  database = await openTestPglite();
  intake = await startTestIntake({ database });
});
afterAll(() => database.destroy());

const canary = 'CanaryQ7';
const logged = () => intake.lines.map(formatRequestLine).join('\n');

describe('the log', () => {
  it('A30 names the route and never what was asked for, answered or refused', async () => {
    const submission = envelope({ called: canary });
    await intake.post(submission);
    await intake.post({ ...submission, answers: { called: `${canary}2` } });
    await intake.post(`{"${canary}": `);
    await intake.post(envelope({ [canary]: canary }));
    await intake.get(`/forms/${canary}?name=${canary}`, {
      Cookie: canary,
      'User-Agent': canary,
      Referer: `http://${canary}/`,
      'X-Forwarded-For': '203.0.113.7',
    });
    await intake.get(`/${canary}`, { Authorization: `Bearer ${canary}` });
    await intake.worker(`/submissions?cursor=${canary}`);
    await intake.worker(`/submissions/${submission.id}/packet?language=${canary}`);
    await intake.worker(`/submissions/${submission.id}`, { method: 'DELETE' });
    await intake.handle(new Request(`http://intake.test/forms/small`, { method: canary.toUpperCase() }));
    expect(intake.lines.length).toBe(10);
    for (const secret of [canary, canary.toUpperCase(), submission.id, '203.0.113.7', intake.token])
      expect(logged()).not.toContain(secret);
  });

  it('says the method, the pattern of the route, the status and how long it took', async () => {
    await intake.get('/forms/small');
    expect(formatRequestLine(intake.lines.at(-1)!)).toMatch(/^GET \/forms\/:form 200 \d+ ms$/);
  });

  it('would show a canary if there were one', () => {
    expect(formatRequestLine({ method: 'GET', route: canary, status: 200, ms: 1 })).toContain(canary);
  });
});

describe('the name of an unexpected error', () => {
  it('is its class and its code, without its message', () => {
    const error = Object.assign(new RangeError(`Key (called)=(${canary})`), { code: '23505', detail: canary });
    expect(errorName(error)).toBe('RangeError 23505');
  });

  it('leaves out a code that could be data', () => {
    expect(errorName(Object.assign(new Error('x'), { code: `${canary} with spaces` }))).toBe('Error');
  });
});

describe('an error inside', () => {
  it('becomes a 503 with Retry-After and one quiet line when the database is away', async () => {
    const gone = await openTestPglite();
    const broken = await startTestIntake({ database: gone });
    await gone.destroy();
    const health = await broken.get('/health');
    const post = await broken.post(envelope({ called: canary }));
    expect([health.status, health.headers.get('Retry-After')]).toEqual([503, '5']);
    expect(post.status).toBeGreaterThanOrEqual(500);
    expect(await post.text()).not.toContain(canary);
    expect(broken.lines.map(formatRequestLine).join('\n')).not.toContain(canary);
  });
});
