import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { loadFormFolder } from './load-form-folder.ts';

const ours = resolve(import.meta.dirname, '../../../needs-assessment');
let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'open-intake-form-'));
  await cp(join(ours, 'form.json'), join(folder, 'form.json'));
  await cp(join(ours, 'messages'), join(folder, 'messages'), { recursive: true });
});
afterEach(() => rm(folder, { recursive: true }));

describe('a form folder', () => {
  it('is a form with its words in every language', async () => {
    const { form, messages } = await loadFormFolder(ours);
    expect(form.id).toBe('needs-assessment');
    expect(Object.keys(messages)).toEqual(form.languages);
  });

  it.each([
    ['form.json', '{', /form\.json:1:2: this is not JSON/],
    [
      'form.json',
      '{"format":"open-intake/1","id":"x","version":"1.0.0","languages":["en"],"sections":[],"color":"red"}',
      /form\.json:1:\d+ at \/color: there is no such property/,
    ],
    ['messages/es.json', '{"title":"Hola"}', /es\.json:1:1 at \/questions: this must be here/],
    ['messages/tlh.json', '{}', /tlh\.json: add the language to "languages" in form\.json/],
  ])('says what to do about %s holding %j', async (file, text, message) => {
    await writeFile(join(folder, file), text);
    await expect(loadFormFolder(folder)).rejects.toThrow(message);
  });

  it('says which file is missing', async () => {
    await rm(join(folder, 'messages/es.json'));
    await expect(loadFormFolder(folder)).rejects.toThrow(/es\.json: make this file/);
    await expect(loadFormFolder(join(folder, 'nowhere'))).rejects.toThrow(/nowhere\/form\.json: make this file/);
  });
});
