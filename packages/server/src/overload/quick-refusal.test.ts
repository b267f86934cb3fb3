import { connect } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { envelope, startTestIntake, type TestIntake } from '../../test/test-intake.ts';
import { openTestPglite } from '../../test/test-pglite.ts';
import type { IntakeDatabase } from '../database/open-database.ts';
import { type Serving, serve } from '../serve/serve.ts';
import { AdmissionQueue } from './admission-queue.ts';
import { quickRefusal } from './quick-refusal.ts';

const origin = 'https://agency.example';
/** What depends on the moment and on how the body is cut into pieces. */
const framing = new Set(['date', 'content-length', 'transfer-encoding']);

let database: IntakeDatabase;
let full: TestIntake;
let serving: Serving;
/** The same handler where nobody asks first. */
let plain: Serving;
beforeAll(async () => {
  database = await openTestPglite();
  full = await startTestIntake({ database, allowedOrigins: [origin], admission: { atOnce: 0, waiting: 0 } });
  serving = await serve({ handle: full.handle, port: 0 });
  plain = await serve({ handle: (request, from) => full.handle(request, from), port: 0 });
});
afterAll(async () => {
  await Promise.all([serving.stop(), plain.stop()]);
  await database.destroy();
});

async function post(url: string, path = 'forms/small/submissions') {
  const submission = envelope({ called: 'Ada' });
  const headers = { 'Content-Type': 'application/json', 'Idempotency-Key': submission.id, Origin: origin };
  const response = await fetch(new URL(path, url), { method: 'POST', headers, body: JSON.stringify(submission) });
  const kept = Object.fromEntries([...response.headers].filter(([name]) => !framing.has(name)));
  return { status: response.status, headers: kept, body: (await response.json()) as unknown };
}

describe('a post to a server that is full', () => {
  it('gets the same no from its head alone as from the handler', async () => {
    const quick = await post(serving.url);
    expect(quick).toEqual(await post(plain.url));
    expect(quick).toMatchObject({
      status: 503,
      headers: {
        'retry-after': '5',
        'access-control-allow-origin': origin,
        'content-type': 'application/problem+json',
      },
      body: { type: 'urn:open-intake:problem:overloaded' },
    });
  });

  it('is told before its body came, and the line carries the next request', async () => {
    const { port } = new URL(serving.url);
    const head = 'POST /forms/small/submissions HTTP/1.1\r\nHost: intake.test\r\nContent-Length: 20\r\n\r\n';
    const came = await new Promise<string>((resolve) => {
      let text = '';
      const socket = connect(Number(port), '127.0.0.1', () => socket.write(head));
      socket.on('data', (piece: Buffer) => {
        const isFirst = text === '';
        text += piece.toString();
        if (isFirst)
          socket.write(`${'x'.repeat(20)}GET /health HTTP/1.1\r\nHost: intake.test\r\nConnection: close\r\n\r\n`);
      });
      socket.on('close', () => resolve(text));
    });
    expect(came.match(/HTTP\/1\.1 \d+/g)).toEqual(['HTTP/1.1 503', 'HTTP/1.1 200']);
  });

  it('leaves a line in the log, and other calls go on', async () => {
    const before = full.lines.length;
    await post(serving.url, 'forms/small/submissions?x=1');
    expect(full.lines.slice(before)).toEqual([
      { method: 'POST', route: '/forms/:form/submissions', status: 503, ms: 0 },
    ]);
    expect((await fetch(new URL('forms/small', serving.url))).status).toBe(200);
    expect((await post(serving.url, 'forms/small')).status).toBe(405);
  });
});

describe('a post for whose body there is no room', () => {
  const refuse = quickRefusal({
    queue: new AdmissionQueue(),
    allowedOrigins: [],
    log: undefined,
    hasRoomFor: (bytes) => bytes <= 32 * 1_024,
  });
  const answer = (length: number) => refuse({ method: 'POST', path: '/forms/small/submissions', origin: null, length });

  it('gets its no from its head alone', () => {
    expect(answer(250 * 1_024)).toMatchObject({ status: 503, headers: { 'Retry-After': '5' } });
  });

  it('is asked for nothing where it is of usual size, and is told else what is wrong with it', () => {
    expect([answer(32 * 1_024), answer(300 * 1_024)]).toEqual([undefined, undefined]);
  });
});
