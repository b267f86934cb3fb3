import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runInNewContext } from 'node:vm';
import type { Agency, FormDefinition } from '@open-intake/core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Preload, preloadOf } from './preload.ts';
import { preloadingScript } from './preloading-script.ts';
import type { StaticFolder } from './static-folder.ts';

const form: FormDefinition = {
  format: 'open-intake/1',
  id: 'small',
  version: '1.0.0',
  languages: ['en', 'es'],
  lists: { cities: ['lima'], countries: ['pe'] },
  sections: [
    {
      id: 'one',
      questions: [
        { id: 'home', type: 'group', questions: [{ id: 'city', type: 'choice', list: 'cities' }] },
        { id: 'first', type: 'choice', choicesFrom: 'needs' },
      ],
    },
    {
      id: 'two',
      questions: [
        { id: 'needs', type: 'choices', choices: ['food'] },
        { id: 'words', type: 'text' },
      ],
    },
  ],
};
const wordsIn = (tag: string) => ({
  title: `Small ${tag}`,
  sections: { one: { title: 'One' }, two: { title: 'Two' } },
  questions: Object.fromEntries(
    ['home', 'city', 'first', 'needs', 'words'].map((id) => [id, { label: `${id} ${tag}` }]),
  ),
  lists: { cities: { lima: 'Lima' }, countries: { pe: 'Perú' } },
  notices: { crisis: { title: "It's here \\ there" } },
});
const messages = { en: wordsIn('en'), es: wordsIn('es') };
const agency = { format: 'open-intake-agency/1', name: { en: "Ana's \\ door" } } as unknown as Agency;

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'open-intake-preload-'));
  await mkdir(join(folder, 'words'));
  await writeFile(join(folder, 'words/en.json'), '{"nav":{"next":"Next"}}');
  await writeFile(join(folder, 'open-intake.js'), 'found(openIntakePreload);');
});
afterAll(() => rm(folder, { recursive: true }));

describe('what the script brings along', () => {
  it('is the form with the words that its first section shows, in every language', async () => {
    const preload = await preloadOf({ form, messages }, agency, folder);
    expect(preload?.form).toBe(form);
    expect(Object.keys(preload?.messages ?? {})).toEqual(['en', 'es']);
    expect(Object.keys(preload?.messages.es?.questions ?? {})).toEqual(['home', 'city', 'first', 'needs']);
    expect(preload?.messages.es?.lists).toEqual({ cities: { lima: 'Lima' } });
    expect(preload?.messages.es?.notices).toBe(undefined);
  });

  it('leaves out words for a helper: nobody is one yet', async () => {
    const helper = { label: 'Their home?' };
    const helped = { ...wordsIn('en'), questions: { ...wordsIn('en').questions, home: { label: 'Home?', helper } } };
    const preload = await preloadOf({ form, messages: { en: helped } }, agency, folder);
    expect(JSON.stringify(preload?.messages.en)).not.toContain('helper');
    expect(preload?.messages.en?.questions.home?.label).toBe('Home?');
  });

  it('is the widget’s own words where it has any, English always', async () => {
    const preload = await preloadOf({ form: { ...form, languages: ['es'] }, messages }, agency, folder);
    expect(preload?.ui).toEqual({ en: { nav: { next: 'Next' } } });
  });

  it('is what the form’s languages are called in themselves', async () => {
    const preload = await preloadOf({ form: { ...form, languages: ['es', 'ht'] }, messages }, agency, folder);
    expect(preload?.names).toEqual({ es: 'Español', ht: 'Kreyòl ayisyen' });
  });

  it('leaves out languages that have no room', async () => {
    const long = { ...wordsIn('es'), title: 'x'.repeat(20_000) };
    const preload = await preloadOf({ form, messages: { en: messages.en, es: long } }, agency, folder);
    expect(Object.keys(preload?.messages ?? {})).toEqual(['en']);
  });

  it('is nothing for a large form, which the browser reads beside the script', async () => {
    const questions = Array.from({ length: 2_000 }, (_, at) => ({ id: `question-${at}`, type: 'text' as const }));
    const large = { ...form, sections: [{ id: 'one', questions }] };
    expect(await preloadOf({ form: large, messages }, agency, folder)).toBe(undefined);
  });
});

describe('the script that brings a form along', () => {
  let script: StaticFolder;
  let preload: Preload;
  const get = (headers: Readonly<Record<string, string>> = {}) =>
    script(new Request('http://127.0.0.1/open-intake.js', { headers }));

  beforeAll(async () => {
    preload = (await preloadOf({ form, messages }, agency, folder))!;
    script = preloadingScript(
      { folder, headers: { 'Access-Control-Allow-Origin': '*' } },
      { preload: () => preload, allowedOrigins: ['https://agency.example'] },
    );
  });

  it('is the built script behind a constant, whatever the words hold', async () => {
    const response = await get();
    const found: unknown[] = [];
    runInNewContext(await response!.text(), { found: (data: unknown) => found.push(data) });
    expect(JSON.parse(JSON.stringify(found))).toEqual([JSON.parse(JSON.stringify(preload))]);
    expect(response?.headers.get('Content-Type')).toBe('text/javascript; charset=utf-8');
  });

  it('costs nothing the second time', async () => {
    const first = await get({ 'Accept-Encoding': 'br' });
    expect(first?.headers.get('Content-Encoding')).toBe('br');
    const again = await get({ 'Accept-Encoding': 'br', 'If-None-Match': first?.headers.get('ETag') ?? '' });
    expect([again?.status, await again?.text()]).toEqual([304, '']);
  });

  it('changes with what it brings along', async () => {
    const before = (await get())?.headers.get('ETag');
    preload = { ...preload, agency: { ...agency, sealedOnly: true } };
    expect((await get())?.headers.get('ETag')).not.toBe(before);
  });

  it.each([
    ['its own pages', undefined, true],
    ['pages that may read the form', 'https://agency.example', true],
    ['no other page', 'https://elsewhere.example', false],
    ['no page without an origin', 'null', false],
  ])('is for %s', async (_, origin, isBrought) => {
    const response = await get(origin === undefined ? {} : { Origin: origin });
    expect(response !== undefined).toBe(isBrought);
    if (isBrought) expect(response?.headers.get('Vary')).toContain('Origin');
  });
});
