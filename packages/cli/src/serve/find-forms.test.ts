import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { findForms } from './find-forms.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'open-intake-forms-'));
});
afterEach(() => rm(folder, { recursive: true }));

const addForm = async (name: string) => {
  await mkdir(join(folder, name), { recursive: true });
  await writeFile(join(folder, name, 'form.json'), '{}');
};
const names = async () => (await findForms(folder)).map(({ name }) => name);

describe('the forms of a folder', () => {
  it('are the sub-folders with a form.json, by name', async () => {
    await addForm('shelter');
    await addForm('food pantry');
    await mkdir(join(folder, 'notes'));
    await addForm('.hidden');
    expect(await names()).toEqual(['food pantry', 'shelter']);
  });

  it('are the folder itself when it is one', async () => {
    await addForm('.');
    await addForm('older');
    expect(await names()).toEqual([basename(folder), 'older']);
  });

  it('are none where there is no folder', async () => {
    expect(await findForms(join(folder, 'nowhere'))).toEqual([]);
  });
});
