import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { IntakeHandler } from '../http/intake-handler.ts';
import { formatRequestLine } from '../http/request-log.ts';
import { createSite } from './create-site.ts';

let folder: string;
let site: IntakeHandler;
const lines: string[] = [];
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'open-intake-site-'));
  const write = async (path: string, text: string) => {
    await mkdir(join(folder, path, '..'), { recursive: true });
    await writeFile(join(folder, path), text);
  };
  await write('widget/open-intake.js', 'plain');
  await write('widget/open-intake-services.js', 'places');
  await write('widget/open-intake.js.br', 'brotli');
  await write('widget/open-intake.js.gz', 'gzip');
  await write('widget/chunks/page-Ab12Cd_9.js', 'chunk');
  await write('widget/secret.js', 'not for the public');
  await write('inbox/index.html', '<title>Inbox</title>');
  await write('site/index.html', '<title>Agency</title>');
  await write('site/.hidden.css', 'hidden');
  await write('site/notes.md', 'notes');
  await write('outside.css', 'outside');
  const intake = () => Promise.resolve(new Response('intake', { status: 404 }));
  site = createSite({
    intake,
    widgetFolder: join(folder, 'widget'),
    inboxFolder: join(folder, 'inbox'),
    siteFolder: join(folder, 'site'),
    log: (line) => lines.push(formatRequestLine(line)),
  });
});
afterAll(() => rm(folder, { recursive: true }));

const get = (path: string, headers: Readonly<Record<string, string>> = {}) =>
  site(new Request(`http://127.0.0.1${path}`, { headers }));

describe('the site', () => {
  it.each([
    ['/', 'Agency'],
    ['/worker/', 'Inbox'],
    ['/open-intake.js', 'plain'],
    ['/open-intake-services.js', 'places'],
    ['/chunks/page-Ab12Cd_9.js', 'chunk'],
  ])('serves %s', async (path, text) => {
    const response = await get(path);
    expect(response.status).toBe(200);
    expect(await response.text()).toContain(text);
    expect(response.headers.get('X-Content-Type-Options')).toBe('nosniff');
  });

  it.each(['/', '/worker', '/worker/', '/open-intake.js', '/worker/icon.svg'])('lets %s only be read', async (path) => {
    const response = await site(new Request(`http://127.0.0.1${path}`, { method: 'POST', body: 'x' }));
    expect([response.status, response.headers.get('Allow')]).toEqual([405, 'GET, HEAD']);
    expect(response.headers.get('Content-Type')).toBe('application/problem+json');
  });

  it('leaves what is no file to the server', async () => {
    const response = await site(new Request('http://127.0.0.1/worker/session', { method: 'POST', body: 'x' }));
    expect(await response.text()).toBe('intake');
  });

  it.each(['/', '/worker/'])('puts the strict policy on the page %s', async (path) => {
    const policy = (await get(path)).headers.get('Content-Security-Policy') ?? '';
    for (const part of [
      "default-src 'none'",
      "script-src 'self'",
      "style-src 'self'",
      "connect-src 'self'",
      "img-src 'self'",
      "require-trusted-types-for 'script'",
      'trusted-types lit-html',
      "frame-ancestors 'none'",
    ]) {
      expect(policy.split(';').map((directive) => directive.trim())).toContain(part);
    }
    expect(policy).not.toContain('unsafe');
  });

  it('lets any page load the widget', async () => {
    expect((await get('/open-intake.js')).headers.get('Access-Control-Allow-Origin')).toBe('*');
    expect((await get('/open-intake.js')).headers.get('Cross-Origin-Resource-Policy')).toBe('cross-origin');
  });

  it('lets hashed files be kept for good, and others be asked for again', async () => {
    expect((await get('/chunks/page-Ab12Cd_9.js')).headers.get('Cache-Control')).toContain('immutable');
    const { headers } = await get('/open-intake.js');
    expect(headers.get('Cache-Control')).toBe('no-cache');
    expect((await get('/open-intake.js', { 'If-None-Match': headers.get('ETag') ?? '' })).status).toBe(304);
  });

  it.each([
    ['gzip, deflate, br', 'br', 'brotli'],
    ['gzip', 'gzip', 'gzip'],
    ['br;q=0, gzip', 'gzip', 'gzip'],
    ['', null, 'plain'],
  ])('sends the packed sibling that fits %j', async (accepted, encoding, text) => {
    const response = await get('/open-intake.js', { 'Accept-Encoding': accepted });
    expect(response.headers.get('Content-Encoding')).toBe(encoding);
    expect(response.headers.get('Vary')).toBe('Accept-Encoding');
    expect(await response.text()).toBe(text);
  });

  it.each([
    '/secret.js',
    '/.hidden.css',
    '/notes.md',
    '/../outside.css',
    '/%2e%2e/outside.css',
    '/..%2foutside.css',
    '/chunks/..%2f..%2foutside.css',
    '/chunks',
    '/%',
    '/a%00.css',
    '/open-intake.js.br',
  ])('serves nothing else: %s', async (path) => {
    expect(await (await get(path)).text()).toBe('intake');
  });

  it.each(['/favicon.ico', '/worker/icon.svg'])('has an icon, so that no browser meets a 404: %s', async (path) => {
    const response = await get(path);
    expect([response.status, response.headers.get('Content-Type')]).toEqual([200, 'image/svg+xml']);
  });

  it('logs each file in a line, without a query, and leaves the rest to the server', async () => {
    lines.length = 0;
    await get('/open-intake.js?CanaryQ7=1', { 'Accept-Encoding': 'br' });
    await get('/CanaryQ7');
    expect(lines.map((line) => line.replace(/\d+ ms$/, ''))).toEqual(['GET /open-intake.js 200 ']);
  });

  it('sends /worker to the inbox', async () => {
    const response = await get('/worker');
    expect([response.status, response.headers.get('Location')]).toEqual([308, '/worker/']);
  });
});
