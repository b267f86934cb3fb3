import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseForm } from '@open-intake/core';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { startTestIntake } from '../../test/test-intake.ts';
import { openTestPglite } from '../../test/test-pglite.ts';
import { loadFormFolder } from './load-form-folder.ts';
import { readPictures } from './read-pictures.ts';

const png = Buffer.from('89504e470d0a1a0a0000', 'hex');
const jpeg = Buffer.from('ffd8ffe00010', 'hex');
const webp = Buffer.from('RIFF____WEBPVP8 ', 'latin1');
const form = {
  format: 'open-intake/1',
  id: 'ride',
  version: '1.0.0',
  languages: ['en'],
  sections: [
    {
      id: 'all',
      questions: [
        { id: 'by', type: 'choice', choices: [{ value: 'bus', picture: 'bus.png' }, 'foot'] },
        { id: 'to', type: 'choice', list: 'places' },
      ],
    },
  ],
  lists: { places: [{ value: 'clinic', picture: 'clinic.webp' }] },
};
const words = {
  title: 'Ride',
  sections: { all: { title: 'All' } },
  questions: { by: { label: 'How?', choices: { bus: 'Bus', foot: 'On foot' } }, to: { label: 'Where to?' } },
  lists: { places: { clinic: 'Clinic' } },
};

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'open-intake-pictures-'));
  await mkdir(join(folder, 'messages'));
  await mkdir(join(folder, 'pictures'));
  await writeFile(join(folder, 'form.json'), JSON.stringify(form));
  await writeFile(join(folder, 'messages/en.json'), JSON.stringify(words));
  await writeFile(join(folder, 'pictures/bus.png'), png);
  await writeFile(join(folder, 'pictures/clinic.webp'), webp);
});
afterEach(() => rm(folder, { recursive: true }));

describe('the pictures of a form', () => {
  it('are those that its choices and lists name', async () => {
    await writeFile(join(folder, 'pictures/stray.png'), png);
    const { pictures = new Map() } = await loadFormFolder(folder);
    expect([...pictures.keys()]).toEqual(['bus.png', 'clinic.webp']);
  });

  it.each([
    ['is missing', undefined, 'no-such-file', /bus\.png: make this file/],
    [
      'is too large',
      Buffer.concat([png, Buffer.alloc(200_000)]),
      'picture-too-large',
      /bus\.png: make this picture smaller/,
    ],
    ['is another thing', Buffer.from('<script>'), 'not-a-picture', /bus\.png: save this as png/],
    ['is of another format', jpeg, 'not-a-picture', /bus\.png/],
  ])('say what to do when one %s', async (_name, bytes, code, message) => {
    if (bytes === undefined) await rm(join(folder, 'pictures/bus.png'));
    else await writeFile(join(folder, 'pictures/bus.png'), bytes);
    await expect(loadFormFolder(folder)).rejects.toThrow(message);
    expect((await readPictures(folder, parseForm(form))).issues).toEqual([{ file: 'pictures/bus.png', code }]);
  });
});

describe('GET /forms/{id}/pictures/{name}', () => {
  it('serves what the form names and nothing else', async () => {
    const database = await openTestPglite();
    const intake = await startTestIntake({ database, forms: [await loadFormFolder(folder)] });
    const answer = await intake.get('/forms/ride/pictures/bus.png');
    expect(Object.fromEntries(answer.headers)).toMatchObject({
      'content-type': 'image/png',
      'x-content-type-options': 'nosniff',
      'cache-control': 'public, max-age=86400, stale-while-revalidate=604800',
    });
    expect(Buffer.from(await answer.arrayBuffer())).toEqual(png);
    const etag = answer.headers.get('ETag') ?? '';
    expect((await intake.get('/forms/ride/pictures/bus.png', { 'If-None-Match': etag })).status).toBe(304);
    expect((await intake.get('/forms/ride/pictures/clinic.webp')).headers.get('content-type')).toBe('image/webp');
    for (const path of ['ride/pictures/car.png', 'ride/pictures/..%2Fform.json', 'other/pictures/bus.png'])
      expect((await intake.get(`/forms/${path}`)).status).toBe(404);
    await database.destroy();
  });
});
