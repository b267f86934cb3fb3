import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadAgencyFiles } from './load-agency-files.ts';
import type { Settings } from './settings.ts';

const ours = resolve(import.meta.dirname, '../../../needs-assessment');
let folder: string;
let settings: Settings;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'open-intake-parts-'));
  settings = {
    database: { kind: 'pglite', folder: join(folder, 'data') },
    form: join(folder, 'form'),
    agency: join(folder, 'agency.json'),
    allowedOrigins: [],
    proxies: 0,
    host: '127.0.0.1',
    port: 0,
    morePorts: 0,
  };
  await cp(ours, settings.form, { recursive: true });
  await cp(join(ours, 'agency.example.json'), settings.agency);
  await writeFile(join(folder, 'a-file'), '{}');
  await mkdir(join(folder, 'keys/server'), { recursive: true });
  await writeFile(join(folder, 'keys/server/keyset.json'), '{}');
  const staff = { webhook: { url: 'https://agency.example/hook' }, email: { from: 'x', to: [] } };
  await writeFile(join(folder, 'staff.json'), JSON.stringify(staff));
});
afterAll(() => rm(folder, { recursive: true }));

const problem = (change: Partial<Settings>) =>
  loadAgencyFiles({ ...settings, ...change }).then(
    () => 'no problem',
    (error: Error) => error.message,
  );
const here = (name: string) => join(folder, name);

describe('the files that settings name', () => {
  it('are read', async () => {
    const { form, agency } = await loadAgencyFiles(settings);
    expect([form.form.id, agency.timeZone]).toEqual(['needs-assessment', 'America/Chicago']);
  });

  it.each([
    ['OPEN_INTAKE_FORM', { form: 'no-such' }, /no-such\/form\.json: make this file, or name the right folder/],
    ['OPEN_INTAKE_FORM', { form: 'a-file' }, /a-file\/form\.json: a file stands where a folder should be/],
    ['OPEN_INTAKE_FORM', { form: 'form/form.json' }, /form\.json\/form\.json: a file stands where a folder should be/],
    ['OPEN_INTAKE_AGENCY', { agency: 'no-such.json' }, /no-such\.json: make this file/],
    ['OPEN_INTAKE_AGENCY', { agency: 'form' }, /form: this is a folder; name a file/],
    ['OPEN_INTAKE_AGENCY', { agency: 'a-file/agency.json' }, /agency\.json: a file stands where a folder should be/],
    ['OPEN_INTAKE_STAFF', { staff: 'no-such.json' }, /no-such\.json: make this file/],
    ['OPEN_INTAKE_KEYS', { keys: 'no-such' }, /no-such\/keyset\.json: make this file, or name the right folder/],
    ['OPEN_INTAKE_KEYS', { keys: 'keys' }, /keys: the keyset is in the folder inside\. Write .+\/keys\/server/],
    [
      'OPEN_INTAKE_PAGES',
      { pages: 'no-such' },
      /no-such: there is nothing of that name\. Make it, or write the right path/,
    ],
    ['OPEN_INTAKE_PAGES', { pages: 'a-file' }, /a-file: this is no folder\. Name a folder/],
  ])('are told by the variable, the file and what to write: %s %j', async (variable, change, fix) => {
    const [[name, path] = ['', '']] = Object.entries(change);
    const said = await problem({ [name]: here(path) });
    expect(said).toMatch(new RegExp(`^${variable}: ${folder}[^\n]+$`));
    expect(said).toMatch(fix);
  });

  it('are all told at once, a line each', async () => {
    const agency = JSON.parse(await readFile(settings.agency, 'utf8')) as object;
    await writeFile(here('wrong.json'), JSON.stringify({ ...agency, timeZone: 'Chicago', exitUrl: 'x' }));
    const said = await problem({ agency: here('wrong.json'), staff: here('staff.json'), pages: here('a-file') });
    const variables = said.split('\n').map((line) => line.split(':')[0]);
    expect(new Set(variables)).toEqual(new Set(['OPEN_INTAKE_AGENCY', 'OPEN_INTAKE_STAFF', 'OPEN_INTAKE_PAGES']));
    expect(said).toContain('OPEN_INTAKE_WEBHOOK_SECRET is not set');
    expect(said).toContain('OPEN_INTAKE_SMTP_URL is not set');
  });
});
