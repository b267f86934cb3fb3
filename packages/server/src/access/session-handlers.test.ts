import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { envelope, startTestIntake, type TestIntake } from '../../test/test-intake.ts';
import { openTestPglite } from '../../test/test-pglite.ts';
import type { IntakeDatabase } from '../database/open-database.ts';

let database: IntakeDatabase;
let intake: TestIntake;
let clock = new Date('2026-11-22T12:00:00Z');
beforeAll(async () => {
  database = await openTestPglite();
  intake = await startTestIntake({ database, now: () => clock });
});
afterAll(() => database.destroy());

const ownPage = { 'Sec-Fetch-Site': 'same-origin', 'Content-Type': 'application/json' };
const call = (
  method: string,
  path: string,
  headers: Readonly<Record<string, string>>,
  body?: unknown,
  host = 'http://127.0.0.1:8080',
) =>
  intake.handle(
    new Request(`${host}${path}`, { method, headers, ...(body === undefined ? {} : { body: JSON.stringify(body) }) }),
  );

const signIn = async () => {
  const response = await call('POST', '/worker/session', ownPage, { token: intake.token });
  return response.headers.get('Set-Cookie')?.split(';')[0] ?? '';
};

describe('the session of the inbox', () => {
  it.each(['a\u0000b', 'a\nb', 'a\u001bb', '\u202eanA', 'a\u2066b', 'a\ud800b', 'a\u2028b'])(
    'takes no name that is no line of plain text: %j',
    async (name) => {
      const response = await call('POST', '/worker/session', ownPage, { token: intake.token, name });
      expect(response.status).toBe(422);
      expect(await response.json()).toMatchObject({ errors: [{ pointer: '/name', code: 'bad-name' }] });
    },
  );

  it.each(['Ana María', 'سلمى', 'Zoë 🌻', 'O’Brien-Łuk'])('takes names of people: %s', async (name) => {
    expect((await call('POST', '/worker/session', ownPage, { token: intake.token, name })).status).toBe(204);
  });

  it('is a cookie that no script and no other site can use', async () => {
    const response = await call('POST', '/worker/session', ownPage, { token: intake.token });
    expect(response.status).toBe(204);
    const [cookie, ...attributes] = response.headers.get('Set-Cookie')?.split('; ') ?? [];
    expect(cookie).toMatch(/^oi_worker=[\w-]{43}$/);
    expect(attributes.sort()).toEqual(['HttpOnly', 'Max-Age=43200', 'Path=/worker', 'SameSite=Strict']);
  });

  it('travels only over https where the address is not of this machine', async () => {
    const response = await call('POST', '/worker/session', ownPage, { token: intake.token }, 'https://agency.example');
    expect(response.headers.get('Set-Cookie')?.split('; ')).toContain('Secure');
  });

  it('opens the worker side under /worker/api', async () => {
    const cookie = await signIn();
    expect((await call('GET', '/worker/api/submissions', { Cookie: cookie })).status).toBe(200);
    expect((await call('GET', '/submissions', { Cookie: cookie })).status).toBe(401);
  });

  it('is asked after without trouble, signed in or not', async () => {
    const cookie = await signIn();
    const answers = [
      await call('GET', '/worker/session', { Cookie: cookie }),
      await call('GET', '/worker/session', {}),
    ];
    expect(await Promise.all(answers.map((answer) => answer.json()))).toEqual([
      { signedIn: true, timeZone: 'UTC', forms: ['small'] },
      { signedIn: false, timeZone: 'UTC' },
    ]);
  });

  it('ends by signing out', async () => {
    const cookie = await signIn();
    const response = await call('DELETE', '/worker/session', { ...ownPage, Cookie: cookie });
    expect(response.headers.get('Set-Cookie')).toContain('Max-Age=0');
    expect((await call('GET', '/worker/api/submissions', { Cookie: cookie })).status).toBe(401);
  });

  it('ends by itself', async () => {
    const cookie = await signIn();
    clock = new Date(clock.getTime() + 12 * 3_600_000 + 1);
    expect((await call('GET', '/worker/api/submissions', { Cookie: cookie })).status).toBe(401);
  });

  it('does not start with another token', async () => {
    expect((await call('POST', '/worker/session', ownPage, { token: 'guess' })).status).toBe(401);
  });

  it.each([
    ['another site', { 'Sec-Fetch-Site': 'cross-site' }],
    ['another host of the same site', { 'Sec-Fetch-Site': 'same-site' }],
    ['another origin', { Origin: 'http://evil.example' }],
    ['nowhere', {}],
  ])('does not let %s change anything (CSRF)', async (_, headers) => {
    const cookie = await signIn();
    const submission = envelope();
    await intake.post(submission);
    const json = { ...(headers as Record<string, string>), 'Content-Type': 'application/json', Cookie: cookie };
    expect((await call('PATCH', `/worker/api/submissions/${submission.id}`, json, { status: 'done' })).status).toBe(
      403,
    );
    expect((await call('DELETE', `/worker/api/submissions/${submission.id}`, json)).status).toBe(403);
    expect((await call('POST', '/worker/session', json, { token: intake.token })).status).toBe(403);
  });

  it('lets our own page change things, known by its origin in an older browser', async () => {
    const cookie = await signIn();
    const submission = envelope();
    await intake.post(submission);
    const headers = { Origin: 'http://127.0.0.1:8080', 'Content-Type': 'application/json', Cookie: cookie };
    expect((await call('PATCH', `/worker/api/submissions/${submission.id}`, headers, { status: 'done' })).status).toBe(
      200,
    );
  });

  it('ends the session before when somebody signs in again on the same browser', async () => {
    const before = await signIn();
    await call('POST', '/worker/session', { ...ownPage, Cookie: before }, { token: intake.token });
    expect((await call('GET', '/worker/api/submissions', { Cookie: before })).status).toBe(401);
  });

  it('ends every session that a browser sends when it signs out', async () => {
    const [one, other] = [await signIn(), await signIn()];
    await call('DELETE', '/worker/session', { ...ownPage, Cookie: `${one}; ${other}` });
    const answers = [one, other].map((cookie) => call('GET', '/worker/api/submissions', { Cookie: cookie }));
    expect((await Promise.all(answers)).map(({ status }) => status)).toEqual([401, 401]);
  });

  it('travels over https only where that is said, whatever the proxy passes on', async () => {
    const behind = await startTestIntake({ database, secureCookie: true });
    const response = await behind.handle(
      new Request('http://127.0.0.1:8080/worker/session', {
        method: 'POST',
        headers: ownPage,
        body: JSON.stringify({ token: behind.token }),
      }),
    );
    expect(response.headers.get('Set-Cookie')?.split('; ')).toContain('Secure');
  });

  it('knows what the worker wants to be called', async () => {
    const body = { token: intake.token, name: '  Ana ' };
    const cookie =
      (await call('POST', '/worker/session', ownPage, body)).headers.get('Set-Cookie')?.split(';')[0] ?? '';
    const state: unknown = await (await call('GET', '/worker/session', { Cookie: cookie })).json();
    expect(state).toEqual({ signedIn: true, name: 'Ana', timeZone: 'UTC', forms: ['small'] });
  });

  it('is written down: signing in, signing out, a wrong token', async () => {
    await database.deleteFrom('audit').execute();
    const cookie = await signIn();
    await call('DELETE', '/worker/session', { ...ownPage, Cookie: cookie });
    await call('POST', '/worker/session', ownPage, { token: 'guess' });
    await call('GET', '/submissions', { Authorization: 'Bearer guess' });
    const rows = await database.selectFrom('audit').select(['action', 'who']).orderBy('id').execute();
    expect(rows.map(({ action }) => action)).toEqual(['sign-in', 'sign-out', 'refused', 'refused']);
    expect(JSON.stringify(rows)).not.toContain('guess');
  });

  it('slows down who tries tokens, and lets the right one in at once', async () => {
    const from = { address: '198.51.100.7' };
    const attempt = (token: string) =>
      intake.handle(
        new Request('http://127.0.0.1:8080/worker/session', {
          method: 'POST',
          headers: ownPage,
          body: JSON.stringify({ token }),
        }),
        from,
      );
    const burst = Promise.all(Array.from({ length: 40 }, (_, index) => attempt(`guess-${index}`)));
    expect((await attempt(intake.token)).status).toBe(204);
    const statuses = (await burst).map(({ status }) => status);
    expect(statuses.filter((status) => status === 429).length).toBe(35);
  }, 20_000);

  it('takes nothing but JSON, which a plain form of another page cannot send', async () => {
    expect(
      (await call('POST', '/worker/session', { ...ownPage, 'Content-Type': 'text/plain' }, { token: intake.token }))
        .status,
    ).toBe(415);
  });
});
