import { createHash, randomUUID } from 'node:crypto';
import type { FormDefinition } from '@open-intake/core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { smallForm, smallMessages } from '../../test/small-form.ts';
import { envelope, startTestIntake, type TestIntake } from '../../test/test-intake.ts';
import { openTestPglite } from '../../test/test-pglite.ts';
import type { IntakeDatabase } from '../database/open-database.ts';

const form: FormDefinition = {
  ...smallForm,
  sections: [
    {
      id: 'papers',
      questions: [
        { id: 'lease', type: 'file', max: 2 },
        { id: 'people', type: 'group', repeat: { max: 2 }, questions: [{ id: 'card', type: 'file' }] },
      ],
    },
  ],
  values: {},
  flags: [],
  notices: [],
};

let database: IntakeDatabase;
let intake: TestIntake;
beforeAll(async () => {
  database = await openTestPglite();
  intake = await startTestIntake({ database, forms: [{ form, messages: smallMessages }] });
});
afterAll(() => database.destroy());

function fileOf(size: number, more: object = {}) {
  const bytes = Buffer.alloc(size, 'x');
  const digest = `sha256-${createHash('sha256').update(bytes).digest('base64url')}`;
  const about = { uploadId: randomUUID(), name: 'a.jpg', type: 'image/jpeg', size, digest };
  return { ...about, data: bytes.toString('base64'), ...more };
}

/** What is wrong with a submission of these answers, as `pointer code`; nothing when it was taken. */
async function wrongWith(answers: Readonly<Record<string, unknown>>): Promise<readonly string[]> {
  const response = await intake.post(envelope(answers, {}, form));
  if (response.status === 201) return [];
  const { errors } = (await response.json()) as { errors: readonly { pointer: string; code: string }[] };
  return errors.map(({ pointer, code }) => `${pointer} ${code}`);
}

describe('files inside a submission', () => {
  it('are taken up to 150,000 bytes', async () => {
    expect(await wrongWith({ lease: [fileOf(100_000), fileOf(50_000)] })).toEqual([]);
  });

  it('have room together, wherever they were asked for', async () => {
    const people = [{ card: [fileOf(100_000)] }, { card: [fileOf(50_001)] }];
    expect(await wrongWith({ people })).toEqual(['/people/1/card files-too-big-together']);
  });

  it('are those that were picked, byte for byte', async () => {
    const data = Buffer.alloc(10, 'y').toString('base64');
    expect(await wrongWith({ lease: [fileOf(10), fileOf(10, { data })] })).toEqual(['/lease/1/digest not-a-file']);
  });

  it('are as large as they say, and of a type that is taken', async () => {
    expect(await wrongWith({ lease: [fileOf(10, { size: 9 }), fileOf(10, { type: 'text/html' })] })).toEqual([
      '/lease/0/data not-a-file',
      '/lease/1 wrong-file-type',
    ]);
  });

  it('A31 have names that lead nowhere when they are read', async () => {
    const submission = envelope({ lease: [fileOf(3, { name: '../../a.jpg\r\nX-Evil: 1' })] }, {}, form);
    await intake.post(submission);
    const response = await intake.worker(`/submissions/${submission.id}/packet?language=en`);
    expect(await response.text()).toContain('"name":"a.jpgX-Evil: 1"');
  });
});
