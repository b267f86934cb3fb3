import { HttpResponse, http } from 'msw';
import { setupServer } from 'msw/node';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { canaries } from '../../test/small-form.ts';
import { createWorkerClient } from './worker-client.ts';

const base = 'https://intake.example';
const token = 'worker-token-canary';
const entry = { id: 'a0b1c2d3-e4f5-4678-9abc-def012345678', status: 'seen' };
const todayState = { revision: 3, statements: [], named: { needs: [], contacts: [], services: [], languages: ['en'] } };
const asked: Request[] = [];

/** Notes what was asked, and lets in who brings the token. */
function guarded(give: (request: Request) => Response | Promise<Response>) {
  return ({ request }: { readonly request: Request }) => {
    asked.push(request.clone());
    const known = request.headers.get('authorization') === `Bearer ${token}`;
    return known ? give(request) : problem(401, 'unauthorized');
  };
}

function problem(status: number, code: string): Response {
  const body = { type: `urn:open-intake:problem:${code}`, title: canaries[0], status };
  return HttpResponse.json(body, { status, headers: { 'content-type': 'application/problem+json' } });
}

const server = setupServer(
  http.get(
    `${base}/submissions`,
    guarded(() => Response.json({ submissions: [entry], next: 'abc' })),
  ),
  http.get(
    `${base}/submissions/:id`,
    guarded(() => Response.json({ receipt: {}, status: 'new', submission: {} })),
  ),
  http.get(
    `${base}/submissions/:id/packet`,
    guarded(() => Response.json({ client: {}, sections: [] })),
  ),
  http.patch(
    `${base}/submissions/:id`,
    guarded(async (request) => Response.json({ ...entry, ...((await request.json()) as object) })),
  ),
  http.delete(
    `${base}/submissions/:id`,
    guarded(() => new Response(null, { status: 204 })),
  ),
  http.get(
    `${base}/today`,
    guarded(() => Response.json(todayState)),
  ),
  http.put(
    `${base}/today`,
    guarded(async (request) => Response.json({ ...todayState, ...((await request.json()) as object), revision: 4 })),
  ),
  http.get(
    `${base}/today/history`,
    guarded(() => Response.json({ changes: [] })),
  ),
  http.get(
    `${base}/submissions.csv`,
    guarded(() => new Response('\uFEFFid,code\r\n', { headers: { 'content-type': 'text/csv; charset=utf-8' } })),
  ),
);
beforeAll(() => server.listen({ onUnhandledRequest: 'error' }));
afterEach(() => {
  server.resetHandlers();
  asked.length = 0;
});
afterAll(() => server.close());

const worker = (given: string | undefined = token) =>
  createWorkerClient({ base, token: given, sleep: () => Promise.resolve() });

describe('the worker’s client', () => {
  it('lists by status and page', async () => {
    expect(await worker().list({ status: 'new', cursor: 'x y' })).toEqual({ submissions: [entry], next: 'abc' });
    expect(asked[0]?.url).toBe(`${base}/submissions?status=new&cursor=x+y`);
  });

  it('asks for the whole list without a query', async () => {
    await worker().list();
    expect(asked[0]?.url).toBe(`${base}/submissions`);
  });

  it('leaves out of the query what is not said', async () => {
    await worker().list({ status: undefined, language: 'es' });
    expect(asked[0]?.url).toBe(`${base}/submissions?language=es`);
  });

  it('reads what is true today, and its history', async () => {
    expect([await worker().today(), await worker().todayHistory()]).toEqual([todayState, []]);
  });

  it('says what is true from now on, on what was read', async () => {
    const full = { kind: 'full', until: '2026-12-01T15:00:00Z' } as const;
    expect(await worker().changeToday([full], { revision: 3 })).toMatchObject({ revision: 4, statements: [full] });
    expect(asked[0]?.headers.get('if-match')).toBe('"3"');
  });

  it('sends a change as JSON', async () => {
    await worker().patch(entry.id, { status: 'done' });
    expect(asked[0]?.headers.get('content-type')).toBe('application/json');
    expect(await asked[0]?.json()).toEqual({ status: 'done' });
  });

  it('looks for a name in the body, never in the address', async () => {
    const page = { submissions: [entry], searched: 1 };
    server.use(
      http.post(
        `${base}/submissions/find`,
        guarded(() => Response.json(page)),
      ),
    );
    expect(await worker().find({ text: 'Ana' }, { language: 'es' })).toEqual(page);
    expect([asked[0]?.url, await asked[0]?.json()]).toEqual([`${base}/submissions/find?language=es`, { text: 'Ana' }]);
  });

  it('reads a submission', async () => {
    expect(await worker().read(entry.id)).toMatchObject({ status: 'new' });
    expect(asked[0]?.url).toBe(`${base}/submissions/${entry.id}`);
  });

  it('reads a packet in a language', async () => {
    await worker().packet(entry.id, 'es');
    expect(asked[0]?.url).toBe(`${base}/submissions/${entry.id}/packet?language=es`);
  });

  it('changes the status', async () => {
    expect(await worker().patch(entry.id, { status: 'done' })).toEqual({ ...entry, status: 'done' });
  });

  it.each([
    ['changes', () => worker().patch(entry.id, { holder: 'me' }, { revision: 3 })],
    ['deletes', () => worker().delete(entry.id, { revision: 3 })],
  ])('%s only what is as it was read', async (_, call) => {
    await call();
    expect(asked[0]?.headers.get('If-Match')).toBe('"3"');
  });

  it('says that somebody changed it meanwhile', async () => {
    server.use(http.patch(`${base}/submissions/:id`, () => problem(412, 'changed')));
    await expect(worker().patch(entry.id, { status: 'done' }, { revision: 3 })).rejects.toMatchObject({
      code: 'changed',
      status: 412,
    });
  });

  it('looks how the work stands', async () => {
    const state = { status: 'seen', revision: 4, holder: { since: '2026-11-22T12:00:00Z', mine: false } };
    server.use(http.get(`${base}/submissions/:id/state`, () => Response.json(state)));
    expect(await worker().state(entry.id)).toEqual(state);
  });

  it('deletes', async () => {
    await worker().delete(entry.id);
    expect(asked[0]?.method).toBe('DELETE');
  });

  it('begins no CSV anew: to make one is much work', async () => {
    let begun = 0;
    server.use(
      http.get(`${base}/submissions.csv`, () => {
        begun += 1;
        return HttpResponse.error();
      }),
    );
    await expect(worker().csv()).rejects.toMatchObject({ code: 'network' });
    expect(begun).toBe(1);
  });

  it('asks for the words, the days and the status of a CSV', async () => {
    await worker().csv({ language: 'es', from: '2026-11-01', to: '2026-11-30', status: 'done' });
    const { origin, pathname, searchParams } = new URL(asked[0]!.url);
    expect(origin + pathname).toBe(`${base}/submissions.csv`);
    expect(Object.fromEntries(searchParams)).toEqual({
      language: 'es',
      from: '2026-11-01',
      to: '2026-11-30',
      status: 'done',
    });
  });

  it('gives the CSV byte for byte', async () => {
    const bytes = new Uint8Array(await (await worker().csv()).arrayBuffer());
    expect([...bytes.slice(0, 5)]).toEqual([0xef, 0xbb, 0xbf, 0x69, 0x64]);
  });

  it('sends the token in a header and nowhere else, and no cookie', async () => {
    await worker().list();
    expect(asked[0]).toMatchObject({ credentials: 'omit', redirect: 'error', cache: 'no-store' });
    expect(asked[0]?.url).not.toContain(token);
  });

  it('uses the session of its own origin without a token', async () => {
    await expect(createWorkerClient({ base }).list()).rejects.toMatchObject({ code: 'not-allowed', status: 401 });
    expect(asked[0]?.credentials).toBe('same-origin');
  });

  it('says nothing of token or answers when it is not let in', async () => {
    const error: unknown = await worker('wrong-token-canary')
      .list()
      .catch((reason: unknown) => reason);
    expect(`${JSON.stringify(error)} ${String(error)}`).not.toContain('canary');
  });

  it('says that a submission is sealed', async () => {
    server.use(http.get(`${base}/submissions/:id/packet`, () => problem(409, 'sealed')));
    await expect(worker().packet(entry.id, 'en')).rejects.toMatchObject({ code: 'sealed', status: 409 });
  });

  it('tries reading again, and changing only once', async () => {
    const unavailable = () => new Response(null, { status: 503 });
    server.use(http.get(`${base}/*`, unavailable), http.delete(`${base}/*`, unavailable));
    await expect(worker().read(entry.id)).rejects.toMatchObject({ code: 'busy', attempts: 3 });
    await expect(worker().delete(entry.id)).rejects.toMatchObject({ code: 'busy', attempts: 1 });
  });

  it.each([
    ['list', () => worker().list()],
    ['packet', () => worker().packet(entry.id, 'en')],
    ['csv', () => worker().csv()],
  ])('takes no login page for a %s', async (_, call) => {
    server.use(http.get(`${base}/*`, () => HttpResponse.html('<p>Sign in</p>')));
    await expect(call()).rejects.toMatchObject({ code: 'unexpected-content' });
  });
});
