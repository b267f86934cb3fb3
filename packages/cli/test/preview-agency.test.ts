import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { hashWorkerToken, type IntakeDatabase, newWorkerToken } from '@open-intake/server';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { readFolder } from '../../../test/forms/needs-assessment/needs-assessment.ts';
import { smallForm, smallMessages } from '../../server/test/small-form.ts';
import { openTestPglite } from '../../server/test/test-pglite.ts';
import { ServedForms } from '../src/serve/served-forms.ts';

const agency = readFolder('agency.example.json') as { readonly contacts: readonly { readonly id: string }[] };
let folder: string;
let database: IntakeDatabase;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'open-intake-preview-'));
  await mkdir(join(folder, 'messages'));
  const notices = [{ id: 'warm', showIf: { '==': [1, 1] }, contacts: ['988'] }];
  await writeFile(join(folder, 'form.json'), JSON.stringify({ ...smallForm, notices }));
  for (const [tag, words] of Object.entries(smallMessages))
    await writeFile(join(folder, `messages/${tag}.json`), JSON.stringify(words));
  database = await openTestPglite();
}, 60_000);
afterAll(async () => {
  await database.destroy();
  await rm(folder, { recursive: true });
});

it.each([
  ['lacks whom a notice names', { contacts: agency.contacts.filter(({ id }) => id !== '988') }, 'missing-contact'],
  ['is broken', { timeZone: 'Chicago' }, 'unknown-time-zone'],
])('the preview says that an agency file %s, and still shows the form', async (_name, change, code) => {
  await writeFile(join(folder, 'agency.json'), JSON.stringify({ ...agency, ...change }));
  const served = new ServedForms({ folder, database, workerTokenHash: hashWorkerToken(newWorkerToken()) });
  await served.read();
  const [form] = served.forms;
  expect(form?.findings).toContainEqual(expect.objectContaining({ severity: 'error', code }));
  expect((await form?.handle?.(new Request('http://127.0.0.1/forms/small')))?.status).toBe(200);
});
