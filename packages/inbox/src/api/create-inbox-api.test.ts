import { expect } from 'chai';
import { createInboxApi } from './create-inbox-api.ts';
import { type InboxProblemCode, problemCodeOf } from './inbox-problem.ts';

const id = '0190a6c2-7d1e-7c3a-9d53-0d1f6f2c9a01';
const sleep = () => Promise.resolve();

const codeOf = (call: Promise<unknown>) => call.then(() => 'fine', problemCodeOf);

const answering = (status: number) => {
  const headers = { 'Content-Type': 'application/problem+json' };
  const fetch = () => Promise.resolve(new Response('{}', { status, headers }));
  return createInboxApi({ base: 'http://localhost', fetch, sleep });
};

describe('createInboxApi', () => {
  const rows: readonly (readonly [number, InboxProblemCode])[] = [
    [401, 'signed-out'],
    [404, 'gone'],
    [409, 'sealed'],
    [412, 'changed'],
    [429, 'busy'],
    [500, 'unexpected'],
    [503, 'busy'],
  ];
  for (const [status, code] of rows) {
    it(`calls a ${status} ${code}`, async () => {
      expect(await codeOf(answering(status).worker.packet(id, 'en'))).to.equal(code);
    });
  }

  it('calls no answer offline', async () => {
    const api = createInboxApi({ base: 'http://localhost', fetch: () => Promise.reject(new TypeError('no')), sleep });
    expect([await codeOf(api.worker.list({})), await codeOf(api.session())]).to.deep.equal(['offline', 'offline']);
  });

  it('calls a page of something in between unexpected', async () => {
    const page = () => Promise.resolve(new Response('<p>Wi-Fi</p>', { headers: { 'Content-Type': 'text/html' } }));
    const api = createInboxApi({ base: 'http://localhost', fetch: page, sleep });
    expect(await codeOf(api.worker.list({}))).to.equal('unexpected');
  });

  it('sends no token over plain http', async () => {
    let calls = 0;
    const fetch = () => {
      calls += 1;
      return Promise.resolve(new Response(null, { status: 204 }));
    };
    const api = createInboxApi({ base: 'http://intake.example', fetch });
    expect([await codeOf(api.signIn('token')), calls]).to.deep.equal(['insecure', 0]);
  });

  it('keeps what was asked out of its errors', async () => {
    const thrown: unknown = await answering(500)
      .signIn('secret-token')
      .catch((error: unknown) => error);
    expect(String(thrown)).to.equal('InboxProblem: The inbox could not go on: unexpected.');
  });
});
