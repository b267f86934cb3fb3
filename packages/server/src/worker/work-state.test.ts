import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { envelope, problemCode, startTestIntake, type TestIntake } from '../../test/test-intake.ts';
import { openTestPglite } from '../../test/test-pglite.ts';
import type { IntakeDatabase } from '../database/open-database.ts';

let database: IntakeDatabase;
let intake: TestIntake;
beforeAll(async () => {
  database = await openTestPglite();
  intake = await startTestIntake({ database });
});
afterAll(() => database.destroy());

/** A worker at a desk of their own, signed in to the inbox. */
async function worker(name?: string) {
  const headers = { 'Sec-Fetch-Site': 'same-origin', 'Content-Type': 'application/json' };
  const call = (method: string, path: string, body?: unknown, more: Readonly<Record<string, string>> = {}) =>
    intake.handle(
      new Request(`http://127.0.0.1:8080${path}`, {
        method,
        headers: { ...headers, ...more },
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      }),
    );
  const signedIn = await call('POST', '/worker/session', { token: intake.token, ...(name && { name }) });
  const Cookie = signedIn.headers.get('Set-Cookie')?.split(';')[0] ?? '';
  return (method: string, path: string, body?: unknown, more: Readonly<Record<string, string>> = {}) =>
    call(method, `/worker/api${path}`, body, { Cookie, ...more });
}

async function arrived(): Promise<string> {
  const submission = envelope();
  await intake.post(submission);
  return `/submissions/${submission.id}`;
}

const tag = (response: Response) => ({ 'If-Match': response.headers.get('ETag') ?? '' });

describe('two workers with one submission', () => {
  it('do not overwrite what the other said', async () => {
    const [ana, ben, at] = [await worker('Ana'), await worker('Ben'), await arrived()];
    const seenByAna = await ana('GET', at);
    const seenByBen = await ben('GET', at);
    await ben('PATCH', at, { status: 'done' }, tag(seenByBen));
    const late = await ana('PATCH', at, { status: 'seen' }, tag(seenByAna));
    expect([late.status, await problemCode(late)]).toEqual([412, 'changed']);
    expect(await (await ana('GET', at)).json()).toMatchObject({ status: 'done' });
  });

  it('press at the same moment: one of them is told', async () => {
    const [ana, ben, at] = [await worker('Ana'), await worker('Ben'), await arrived()];
    const read = await ana('GET', at);
    const answers = await Promise.all(
      [ana, ben].map((one) => one('PATCH', at, { holder: 'me' }, tag(read)).then(({ status }) => status)),
    );
    expect(answers.sort()).toEqual([200, 412]);
  });

  it('see who has it, in the list and in the submission', async () => {
    const [ana, ben, at] = [await worker('Ana'), await worker('Ben'), await arrived()];
    await ana('PATCH', at, { holder: 'me' });
    const state = (one: typeof ana) => one('GET', `${at}/state`).then((response) => response.json());
    expect(await state(ben)).toMatchObject({ holder: { name: 'Ana', mine: false } });
    expect(await state(ana)).toMatchObject({ holder: { name: 'Ana', mine: true } });
    const { submissions } = (await (await ben('GET', '/submissions')).json()) as {
      submissions: readonly { id: string; holder?: unknown }[];
    };
    expect(submissions.find(({ id }) => at.endsWith(id))).toMatchObject({ holder: { name: 'Ana', mine: false } });
  });

  it('hand it over, and let it go', async () => {
    const [ana, ben, at] = [await worker('Ana'), await worker('Ben'), await arrived()];
    await ana('PATCH', at, { holder: 'me' });
    const read = tag(await ben('GET', at));
    expect(await (await ben('PATCH', at, { holder: 'me' }, read)).json()).toMatchObject({
      holder: { name: 'Ben', mine: true },
    });
    expect(await (await ben('PATCH', at, { holder: 'nobody' })).json()).not.toHaveProperty('holder');
  });

  it('do not delete what the other changed meanwhile', async () => {
    const [ana, ben, at] = [await worker('Ana'), await worker('Ben'), await arrived()];
    const read = await ana('GET', at);
    await ben('PATCH', at, { status: 'seen' });
    expect((await ana('DELETE', at, undefined, tag(read))).status).toBe(412);
    expect((await ana('DELETE', at)).status).toBe(204);
  });

  it.each([{}, { 'If-Match': '*' }])('do not undo what they have not read: %j', async (unread) => {
    const [ana, ben, at] = [await worker('Ana'), await worker('Ben'), await arrived()];
    await ben('PATCH', at, { status: 'done', holder: 'me' });
    for (const change of [{ status: 'seen' }, { status: 'new' }, { holder: 'me' }, { holder: 'nobody' }]) {
      const refused = await ana('PATCH', at, change, unread);
      expect([refused.status, await problemCode(refused)]).toEqual([412, 'changed']);
    }
    expect(await (await ana('GET', at)).json()).toMatchObject({ status: 'done', holder: { name: 'Ben' } });
  });

  it('may open again what they have read', async () => {
    const [ana, ben, at] = [await worker('Ana'), await worker('Ben'), await arrived()];
    await ben('PATCH', at, { status: 'done' });
    const again = await ana('PATCH', at, { status: 'seen' }, tag(await ana('GET', at)));
    expect(await again.json()).toMatchObject({ status: 'seen' });
  });

  it('do not open it again by taking it at the moment it is done', async () => {
    const [ana, ben, at] = [await worker('Ana'), await worker('Ben'), await arrived()];
    await Promise.all([ben('PATCH', at, { status: 'done' }), ana('PATCH', at, { holder: 'me' })]);
    expect(await (await ana('GET', at)).json()).toMatchObject({ status: 'done' });
  });

  it('may work without names', async () => {
    const [one, other, at] = [await worker(), await worker(), await arrived()];
    await one('PATCH', at, { holder: 'me' });
    expect(await (await other('GET', `${at}/state`)).json()).toMatchObject({ holder: { mine: false } });
  });
});

describe('another system with the token', () => {
  const json = { 'Content-Type': 'application/json' };
  const patch = (at: string, body: unknown, headers = {}) =>
    intake.worker(at, { method: 'PATCH', body: JSON.stringify(body), headers: { ...json, ...headers } });

  it('may go on without If-Match', async () => {
    const at = await arrived();
    expect((await patch(at, { status: 'seen' })).status).toBe(200);
    expect((await patch(at, { status: 'done' }, { 'If-Match': '*' })).status).toBe(200);
    expect((await patch(at, { status: 'done', holder: 'me' })).status).toBe(200);
    expect((await patch(at, { holder: 'nobody' })).status).toBe(200);
  });

  it.each(['"x"', 'W/"0"', '0', '"99999999999"'])('is told of a tag that is none of ours: %s', async (given) => {
    expect((await patch(await arrived(), { status: 'seen' }, { 'If-Match': given })).status).toBe(412);
  });

  it.each([[{}], [{ status: 'x' }], [{ holder: 'Ana' }], [{ surprise: 1 }]])(
    'is told what is no change: %j',
    async (body) => {
      const response = await patch(await arrived(), body);
      expect([response.status, await problemCode(response)]).toEqual([422, 'bad-request']);
    },
  );
});
