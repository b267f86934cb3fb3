import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { hashWorkerToken, type IntakeDatabase, type IntakeHandler, newWorkerToken } from '@open-intake/server';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { folder as needsAssessment } from '../../../test/forms/needs-assessment/needs-assessment.ts';
import { smallForm, smallMessages } from '../../server/test/small-form.ts';
import { envelope } from '../../server/test/test-intake.ts';
import { openTestPglite } from '../../server/test/test-pglite.ts';
import { ChangeStream } from '../src/serve/change-stream.ts';
import { createPreviewHandler } from '../src/serve/preview-handler.ts';
import type { FormDetails, FormEntry } from '../src/serve/preview-json.ts';
import { ServedForms } from '../src/serve/served-forms.ts';

let folder: string;
let database: IntakeDatabase;
let served: ServedForms;
let handle: IntakeHandler;
const changes = new ChangeStream();

const json = (path: string, value: unknown) => writeFile(join(folder, path), JSON.stringify(value));
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'open-intake-preview-'));
  for (const name of ['small one/messages', 'broken']) await mkdir(join(folder, name), { recursive: true });
  await json('small one/form.json', smallForm);
  for (const [tag, words] of Object.entries(smallMessages)) await json(`small one/messages/${tag}.json`, words);
  await writeFile(join(folder, 'broken/form.json'), '{');
  await cp(needsAssessment, join(folder, 'twin'), { recursive: true });
  await cp(needsAssessment, join(folder, 'needs'), { recursive: true });
  database = await openTestPglite();
  const workerToken = newWorkerToken();
  served = new ServedForms({ folder, database, workerTokenHash: hashWorkerToken(workerToken) });
  await served.read();
  const files = new Map([['/preview.js', new TextEncoder().encode('script')]]);
  handle = createPreviewHandler({ served, changes, files, workerToken });
});
afterAll(async () => {
  await database.destroy();
  await rm(folder, { recursive: true });
});

const get = (path: string, origin = 'http://127.0.0.1:8090') => handle(new Request(`${origin}${path}`));
const read = async <T>(path: string) => (await (await get(path)).json()) as T;
const small = () => read<FormDetails>('/api/forms/small%20one');
const post = (body: { readonly id: string }) =>
  handle(
    new Request('http://127.0.0.1:8090/intake/small%20one/forms/small/submissions', {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', 'Idempotency-Key': body.id },
      body: JSON.stringify(body),
    }),
  );

describe('the preview', () => {
  it('lists the forms of the folder with what there is to change', async () => {
    const forms = await read<readonly FormEntry[]>('/api/forms');
    expect(forms.map(({ name, errors }) => [name, errors > 0])).toEqual([
      ['broken', true],
      ['needs', false],
      ['small one', expect.any(Boolean)],
      ['twin', false],
    ]);
  });

  it('serves two forms with the same id beside each other', async () => {
    for (const name of ['needs', 'twin']) {
      const { src } = await read<FormDetails>(`/api/forms/${name}`);
      expect((await get(src!)).status).toBe(200);
    }
  });

  it('shows what a form that cannot be read needs, and no form', async () => {
    expect(await read('/api/forms/broken')).toMatchObject({ src: null, findings: [{ code: 'bad-json' }] });
  });

  it.each(['/', '/form/small%20one'])('answers %s with the page under a strict policy', async (path) => {
    const { headers } = await get(path);
    const policy = headers.get('Content-Security-Policy') ?? '';
    expect(policy).toContain("default-src 'none'; script-src 'self'; style-src 'self'");
    expect(policy).not.toContain('unsafe');
    expect(await (await get(path)).text()).not.toMatch(/<script(?! type="module" src=")/);
  });

  it.each([
    '/../package.json',
    '/%2e%2e/package.json',
    '/%',
    '/form/a/b',
    '/api/forms/nowhere',
    '/api/forms/small%20one/submissions/0',
    '/intake/small%20one/submissions',
    '/intake/small%20one/worker/session',
    '/intake/broken/forms/x',
  ])('has nothing at %s', async (path) => {
    expect((await get(path)).status).toBe(404);
  });

  it('answers to the names of this machine only', async () => {
    const origins = ['http://localhost', 'http://[::1]', 'http://evil.example', 'http://127.0.0.1.evil.example'];
    const statuses = await Promise.all(origins.map(async (origin) => (await get('/api/forms', origin)).status));
    expect(statuses).toEqual([200, 200, 421, 421]);
  });

  it('takes a submission with the real server, and shows it and its packet', async () => {
    const sent = envelope({ called: 'Amina', urgent: ['food'] });
    expect((await post(sent)).status).toBe(201);
    expect((await post(sent)).status).toBe(200);
    const { received } = await small();
    expect(received.map(({ id }) => id)).toEqual([sent.id]);
    const path = `/api/forms/small%20one/submissions/${sent.id}`;
    expect(await read(path)).toMatchObject({ submission: { answers: { called: 'Amina' } } });
    expect(await read(`${path}/packet?language=es`)).toMatchObject({ language: 'es' });
  });

  it('refuses what the real server refuses', async () => {
    expect((await post(envelope({ sleep: 'palace' }))).status).toBe(422);
  });

  it('notices when a file changes, and still has what was submitted before', async () => {
    expect(await served.read()).toBe(false);
    const [before, { received }] = [(await small()).state, await small()];
    const file = join(folder, 'small one/form.json');
    await json('small one/form.json', { ...(JSON.parse(await readFile(file, 'utf8')) as object), version: '1.1.0' });
    expect(await served.read()).toBe(true);
    const after = await small();
    expect([after.version, after.state === before]).toEqual(['1.1.0', false]);
    const packet = `/api/forms/small%20one/submissions/${received[0]!.id}/packet?language=en`;
    expect(await read(packet)).toMatchObject({ form: { version: '1.0.0' } });
  });

  it('tells its pages of changes as they happen', async () => {
    const reader = (await get('/api/changes')).body!.getReader();
    const next = async () => new TextDecoder().decode((await reader.read()).value);
    expect(await next()).toContain('retry:');
    changes.tell();
    expect(await next()).toContain('event: changed');
    changes.close();
    expect((await reader.read()).done).toBe(true);
  });
});
