import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { canonicalJson } from '@open-intake/core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { smallForm } from '../../test/small-form.ts';
import { envelope, problemCode, startTestIntake, type TestIntake } from '../../test/test-intake.ts';
import { openTestPglite } from '../../test/test-pglite.ts';
import type { IntakeDatabase } from '../database/open-database.ts';

const agencyPage = 'https://agency.example';
let database: IntakeDatabase;
let intake: TestIntake;
beforeAll(async () => {
  database = await openTestPglite();
  intake = await startTestIntake({ database, allowedOrigins: [agencyPage, 'http://localhost:*'] });
});
afterAll(() => database.destroy());

const call = (method: string, path: string, headers: Readonly<Record<string, string>> = {}) =>
  intake.handle(new Request(`http://intake.test${path}`, { method, headers }));

/** The headers of an answer and its text, unpacked. */
async function getWith(path: string, headers: Readonly<Record<string, string>>) {
  const response = await call('GET', path, headers);
  const bytes = Buffer.from(await response.arrayBuffer());
  const unpack = { br: brotliDecompressSync, gzip: gunzipSync }[response.headers.get('Content-Encoding') ?? ''];
  return { headers: response.headers, text: (unpack ? unpack(bytes) : bytes).toString() };
}

describe('every answer', () => {
  it.each([
    ['GET', '/forms/small', 200],
    ['GET', '/health', 200],
    ['GET', '/nothing', 404],
    ['GET', '/submissions', 401],
    ['PUT', '/forms/small', 405],
    ['OPTIONS', '/forms/small/submissions', 204],
  ])('has its security headers: %s %s', async (method, path, status) => {
    const { headers, status: got } = await call(method, path);
    expect(got).toBe(status);
    expect(headers.get('X-Content-Type-Options')).toBe('nosniff');
    expect(headers.get('Referrer-Policy')).toBe('no-referrer');
    expect(headers.get('Content-Security-Policy')).toContain("default-src 'none'");
  });

  it.each(['/forms/small', '/forms/small/submissions', '/health', '/openapi.json'])(
    'sets no cookie on client paths: %s',
    async (path) => {
      expect((await call('GET', path)).headers.get('Set-Cookie')).toBeNull();
    },
  );

  it.each([
    ['GET', '/nothing', 404, 'not-found'],
    ['GET', '/forms/nobody', 404, 'unknown-form'],
    ['GET', '/forms/small/messages/tlh', 404, 'not-found'],
    ['GET', '/forms/small/messages/__proto__', 404, 'not-found'],
    ['GET', '/forms/small/agency', 404, 'not-found'],
    ['PUT', '/forms/small', 405, 'method-not-allowed'],
    ['GET', '/forms/small/submissions', 405, 'method-not-allowed'],
    ['POST', '/submissions', 405, 'method-not-allowed'],
    ['OPTIONS', '/submissions', 405, 'method-not-allowed'],
    ['DELETE', '/health', 405, 'method-not-allowed'],
  ])('is a problem when it is no good news: %s %s is %i', async (method, path, status, code) => {
    const response = await call(method, path);
    expect(response.status).toBe(status);
    expect(await problemCode(response)).toBe(code);
  });

  it.each([
    ['status', '/submissions?status=x'],
    ['language', '/submissions?language=not%20a%20tag'],
    ['cursor', '/submissions?cursor=x'],
  ])('names the parameter that is not as it should be: %s', async (parameter, path) => {
    const response = await intake.worker(path);
    expect([response.status, await response.json()]).toMatchObject([
      400,
      {
        type: 'urn:open-intake:problem:bad-request',
        errors: [{ pointer: `/${parameter}`, code: `bad-${parameter}` }],
      },
    ]);
  });

  it('says which methods there are', async () => {
    expect((await call('PUT', '/forms/small')).headers.get('Allow')).toBe('GET, HEAD');
    expect((await call('PUT', '/forms/small/submissions')).headers.get('Allow')).toBe('POST');
  });
});

describe('a page of another origin', () => {
  it.each([agencyPage, 'http://localhost:3000'])('reads answers when it is on the list: %s', async (origin) => {
    const response = await intake.post(envelope(), { Origin: origin });
    expect(response.headers.get('Access-Control-Allow-Origin')).toBe(origin);
  });

  it('T37 reads problems too', async () => {
    const responses = [
      await intake.post('{', { Origin: agencyPage }),
      await call('GET', '/forms/nobody', { Origin: agencyPage }),
      await call('PUT', '/forms/small', { Origin: agencyPage }),
    ];
    expect(responses.map(({ headers }) => headers.get('Access-Control-Allow-Origin'))).toEqual([
      agencyPage,
      agencyPage,
      agencyPage,
    ]);
  });

  it.each(['https://evil.example', 'https://agency.example.evil.example', 'https://agency.example:444', 'null'])(
    'reads nothing when it is not: %s',
    async (origin) => {
      const response = await call('GET', '/forms/small', { Origin: origin });
      expect(response.headers.get('Access-Control-Allow-Origin')).toBeNull();
      expect(response.headers.get('Vary')).toContain('Origin');
    },
  );

  it('may ask first', async () => {
    const { headers } = await call('OPTIONS', '/forms/small/submissions', {
      Origin: agencyPage,
      'Access-Control-Request-Method': 'POST',
    });
    expect(headers.get('Access-Control-Allow-Origin')).toBe(agencyPage);
    expect(headers.get('Access-Control-Allow-Methods')).toContain('POST');
    expect(headers.get('Access-Control-Allow-Headers')).toMatch(/Idempotency-Key/);
  });
});

describe('what may be kept', () => {
  it.each(['/forms/small', '/forms/small/messages/en', '/openapi.json'])(
    'is asked for again by its ETag: %s',
    async (path) => {
      const first = await call('GET', path);
      const etag = first.headers.get('ETag') ?? '';
      const again = await call('GET', path, { 'If-None-Match': `W/${etag}, "x"` });
      expect(again.status).toBe(304);
      expect(await again.text()).toBe('');
    },
  );

  it.each([
    ['br', 'br'],
    ['gzip, deflate', 'gzip'],
    ['br;q=0, *', 'gzip'],
    ['identity', null],
  ])('comes packed as the caller accepts it, under an ETag of its own: %s', async (accepted, encoding) => {
    const packed = { 'Accept-Encoding': accepted, Origin: agencyPage };
    const { headers, ...response } = await getWith('/forms/small', packed);
    const plain = (await call('GET', '/forms/small')).headers.get('ETag');
    expect([headers.get('Content-Encoding'), headers.get('Vary')]).toEqual([encoding, 'Accept-Encoding, Origin']);
    expect(headers.get('ETag') === plain).toBe(encoding === null);
    expect((await call('GET', '/forms/small', { ...packed, 'If-None-Match': headers.get('ETag') ?? '' })).status).toBe(
      304,
    );
    expect(response.text).toBe(canonicalJson(smallForm));
  });

  it('is sent whole when the caller has it in another coding', async () => {
    const { headers } = await call('GET', '/forms/small', { 'Accept-Encoding': 'br' });
    expect((await call('GET', '/forms/small', { 'If-None-Match': headers.get('ETag') ?? '' })).status).toBe(200);
  });

  it('is the form under its own hash', async () => {
    const { headers } = await call('GET', '/forms/small');
    expect(headers.get('ETag')).toBe(`"${envelope().form.hash}"`);
  });

  it('is nothing of a submission or of a worker', async () => {
    const answers = [
      await intake.post(envelope()),
      await intake.post('{'),
      await intake.worker('/submissions'),
      await intake.get('/submissions'),
    ];
    expect(answers.map(({ headers }) => headers.get('Cache-Control'))).toEqual([
      'no-store',
      'no-store',
      'no-store',
      'no-store',
    ]);
  });
});

describe('HEAD', () => {
  it('is GET without the body', async () => {
    const response = await call('HEAD', '/forms/small');
    expect(response.status).toBe(200);
    expect(await response.text()).toBe('');
  });
});
