import { inspect } from 'node:util';
import { runInNewContext } from 'node:vm';
import { http } from 'msw';
import { setupServer } from 'msw/node';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { canaries, smallForm, smallSubmission } from '../../test/small-form.ts';
import { createIntakeClient } from '../client/intake-client.ts';
import { HeldError } from './held-error.ts';
import { IntakeError, isIntakeError } from './intake-error.ts';

const endpoint = 'https://agency.example/forms/small';
const secret = 'canary-query-secret';
const server = setupServer();
beforeAll(() => server.listen({ onUnhandledRequest: 'error' }));
afterEach(() => server.resetHandlers());
afterAll(() => server.close());

/** A careless server that says everything back. */
async function echo(request: Request, status: number, contentType: string): Promise<Response> {
  const body = await request.text();
  const errors = [
    { pointer: body, code: body },
    { pointer: '/name', code: 'too-long', value: body },
  ];
  const problem = {
    type: 'urn:open-intake:problem:invalid-answers',
    title: body,
    detail: body,
    status,
    errors,
    echo: body,
  };
  return new Response(JSON.stringify(problem), { status, headers: { 'content-type': contentType } });
}

async function failureOf(answer: (request: Request) => Response | Promise<Response>): Promise<unknown> {
  server.use(http.post(`${endpoint}/submissions`, ({ request }) => answer(request)));
  const client = createIntakeClient({ endpoint: `${endpoint}?token=${secret}`, sleep: () => Promise.resolve() });
  const frozen = await client.freeze(smallSubmission(), smallForm);
  return client.send(frozen).then(
    () => expect.unreachable('this was to end in an error'),
    (error: unknown) => error,
  );
}

function everythingSaidBy(error: unknown): string {
  const { message, stack } = error as Error;
  return [
    JSON.stringify(error),
    String(error),
    inspect(error, { depth: null, showHidden: true, getters: true }),
    message,
    stack,
  ].join('\n');
}

describe('errors', () => {
  it.each([
    ['rejected', (request: Request) => echo(request, 422, 'application/problem+json')],
    ['held', (request: Request) => echo(request, 403, 'text/plain')],
    ['no receipt', (request: Request) => echo(request, 201, 'application/json')],
    ['no network', () => Response.error()],
    ['busy', (request: Request) => echo(request, 500, 'text/html')],
  ])('carry none of the ten answers and no query (%s)', async (_, answer) => {
    const said = everythingSaidBy(await failureOf(answer));
    expect([...canaries, secret].filter((canary) => said.includes(canary))).toEqual([]);
    expect(said).toContain('POST /forms/small/submissions');
  });

  it('would be found out: the posted bytes do carry every answer', async () => {
    let body = '';
    await failureOf(async (request) => {
      body = await request.text();
      return new Response(null, { status: 403 });
    });
    expect(canaries.filter((canary) => !body.includes(canary))).toEqual([]);
  });

  it('name the code, the call, the status and the fix', () => {
    const error = new HeldError({ code: 'not-here', call: 'POST /forms/small/submissions', attempts: 1, status: 404 });
    expect(error.message).toBe(
      'not-here: POST /forms/small/submissions, status 404. There is nothing at this address, or it was deleted: check it.',
    );
  });

  it('keep their facts in JSON', () => {
    const error = new HeldError({ code: 'not-here', call: 'POST /x', attempts: 2, status: 404 });
    expect(JSON.parse(JSON.stringify(error))).toEqual({
      name: 'HeldError',
      code: 'not-here',
      attempts: 2,
      status: 404,
    });
  });

  it('are known across realms by a shared symbol', () => {
    const foreign: unknown = runInNewContext('({ [Symbol.for("open-intake.error")]: true })');
    expect([isIntakeError(foreign), foreign instanceof IntakeError]).toEqual([true, false]);
  });

  it.each([new TypeError('x'), null, undefined, 'IntakeError', { name: 'IntakeError' }])(
    'are told from %s',
    (value) => {
      expect(isIntakeError(value)).toBe(false);
    },
  );
});
