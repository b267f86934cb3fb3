import { existsSync } from 'node:fs';
import { request as httpRequest } from 'node:http';
import { connect, type Socket } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { envelope, startTestIntake, type TestIntake } from '../../test/test-intake.ts';
import { openTestPglite } from '../../test/test-pglite.ts';
import type { IntakeDatabase } from '../database/open-database.ts';
import { type Serving, serve } from './serve.ts';

let database: IntakeDatabase;
let intake: TestIntake;
let serving: Serving;
beforeAll(async () => {
  database = await openTestPglite();
  intake = await startTestIntake({ database });
  serving = await serve({ handle: intake.handle, port: 0 });
});
afterAll(async () => {
  await serving.stop();
  await database.destroy();
});

const stored = () => database.selectFrom('submissions').select('id').execute();

/** Sends bytes as they are and gives what comes back until the line is closed. */
function raw(text: string): Promise<string> {
  return new Promise((resolve) => {
    const { port } = new URL(serving.url);
    const socket = connect(Number(port), '127.0.0.1', () => socket.write(text));
    let answer = '';
    socket.on('data', (chunk: Buffer) => {
      answer += chunk.toString();
    });
    socket.on('close', () => resolve(answer));
    socket.on('error', () => resolve(answer));
    setTimeout(() => socket.end(), 300);
  });
}

const head = (id: string, ...lines: string[]) =>
  [
    'POST /forms/small/submissions HTTP/1.1',
    'Host: 127.0.0.1',
    'Content-Type: application/json',
    `Idempotency-Key: ${id}`,
    ...lines,
    '',
    '',
  ].join('\r\n');

describe('a served handler', () => {
  it('answers on a port of this machine', async () => {
    expect(serving.url).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/$/);
    const response = await fetch(new URL('health', serving.url));
    expect(await response.json()).toEqual({ status: 'ok' });
  });

  it('answers a health check in HTTP/1.0, which names no host', async () => {
    expect(await raw('GET /health HTTP/1.0\r\n\r\n')).toMatch(/^HTTP\/1\.1 200 [\s\S]*"ok"/);
  });

  it('refuses a request that names two hosts', async () => {
    const hosts = 'Host: intake.example\r\nhost: evil.example\r\n';
    expect(await raw(`GET /health HTTP/1.1\r\n${hosts}\r\n`)).toMatch(/^HTTP\/1\.1 400 [\s\S]*problem:bad-request/);
  });

  it('takes a post', async () => {
    const submission = envelope({ called: 'Ada' });
    const response = await fetch(new URL('forms/small/submissions', serving.url), {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', 'Idempotency-Key': submission.id },
      body: JSON.stringify(submission),
    });
    expect(response.status).toBe(201);
  });

  it('says 413 to five megabytes that do not tell their length (A18)', async () => {
    const status = await new Promise((resolve) => {
      const sending = httpRequest(new URL('forms/small/submissions', serving.url), {
        method: 'POST',
        headers: {
          'Content-Type': 'application/json',
          'Idempotency-Key': envelope().id,
          'Transfer-Encoding': 'chunked',
        },
      });
      sending.on('response', (response) => resolve(response.statusCode));
      sending.on('error', () => undefined);
      sending.end('a'.repeat(5_000_000));
    });
    expect(status).toBe(413);
  });

  it('stores nothing of a body that ends before its length (A68)', async () => {
    const submission = envelope({ called: 'Short' });
    const body = JSON.stringify(submission);
    await raw(`${head(submission.id, `Content-Length: ${body.length + 10}`)}${body}`);
    expect((await stored()).map(({ id }) => id)).not.toContain(submission.id);
  });

  it('refuses a body that is longer than its length (A68)', async () => {
    const submission = envelope({ called: 'Long' });
    const body = JSON.stringify(submission);
    expect(await raw(`${head(submission.id, `Content-Length: ${body.length - 1}`)}${body}`)).toMatch(/^HTTP\/1\.1 400/);
  });

  it('refuses a request with a length and chunks at once (A69)', async () => {
    const submission = envelope();
    const body = JSON.stringify(submission);
    const chunked = `${body.length.toString(16)}\r\n${body}\r\n0\r\n\r\n`;
    expect(
      await raw(`${head(submission.id, `Content-Length: ${body.length}`, 'Transfer-Encoding: chunked')}${chunked}`),
    ).toMatch(/^HTTP\/1\.1 400/);
    expect((await stored()).map(({ id }) => id)).not.toContain(submission.id);
  });

  it('refuses two key headers (R3)', async () => {
    const submission = envelope();
    const body = JSON.stringify(submission);
    expect(
      await raw(`${head(submission.id, `Idempotency-Key: ${submission.id}`, `Content-Length: ${body.length}`)}${body}`),
    ).toMatch(/^HTTP\/1\.1 400/);
  });

  it('takes the next port when one is taken', async () => {
    const port = Number(new URL(serving.url).port);
    const other = await serve({ handle: intake.handle, port, tries: 20 });
    expect(Number(new URL(other.url).port)).toBeGreaterThan(port);
    await other.stop();
  });

  it('says who holds the port when it may take no other', async () => {
    const port = Number(new URL(serving.url).port);
    const holder = existsSync('/proc/net/tcp') ? ` by process ${process.pid} \\(.+\\)` : '';
    await expect(serve({ handle: intake.handle, port })).rejects.toThrow(
      new RegExp(`^port ${port} of 127\\.0\\.0\\.1 is in use${holder}$`),
    );
  });

  it('does not wait for lines on which nothing was asked when it stops, nor for a head that never ends', async () => {
    const idle = await serve({ handle: intake.handle, port: 0 });
    const { port } = new URL(idle.url);
    const lines = await Promise.all(
      ['', 'GET /health HTTP/1.1\r\nHost: here\r\n'].map(
        (text) =>
          new Promise<Socket>((open) => {
            const socket = connect(Number(port), '127.0.0.1', () => {
              socket.write(text);
              open(socket);
            });
            socket.on('error', () => undefined);
          }),
      ),
    );
    await fetch(new URL('health', idle.url)).then((response) => response.text());
    const started = performance.now();
    await idle.stop();
    expect(performance.now() - started).toBeLessThan(5_000);
    for (const socket of lines) socket.destroy();
  });

  it('lets running requests end when it stops', async () => {
    const slow = await serve({
      handle: () => new Promise((resolve) => setTimeout(() => resolve(new Response('done')), 300)),
      port: 0,
    });
    const answer = fetch(slow.url).then((response) => response.text());
    await new Promise((resolve) => setTimeout(resolve, 100));
    await slow.stop();
    expect(await answer).toBe('done');
  });
});
