import { randomUUID } from 'node:crypto';
import type { FormDefinition } from '@open-intake/core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { heicWithPlace, jpegWithPlace, place } from '../../../../test/helpers/pictures-with-place.ts';
import { smallForm, smallMessages } from '../../test/small-form.ts';
import { digest, envelope, startTestIntake, type TestIntake } from '../../test/test-intake.ts';
import { openTestPglite } from '../../test/test-pglite.ts';
import type { IntakeDatabase } from '../database/open-database.ts';

const form: FormDefinition = {
  ...smallForm,
  sections: [{ id: 'papers', questions: [{ id: 'lease', type: 'file', max: 2, accept: ['image/*'] }] }],
  values: {},
  flags: [],
  notices: [],
};
const fileOf = (bytes: Buffer, type: string) => {
  const about = { uploadId: randomUUID(), name: 'photo', type, size: bytes.length, digest: digest(bytes) };
  return { ...about, data: bytes.toString('base64') };
};
const sent = envelope(
  { lease: [fileOf(jpegWithPlace(6), 'image/jpeg'), fileOf(heicWithPlace(), 'image/heic')] },
  {},
  form,
);

let database: IntakeDatabase;
let intake: TestIntake;
beforeAll(async () => {
  database = await openTestPglite();
  intake = await startTestIntake({ database, forms: [{ form, messages: smallMessages }] });
  await intake.post(sent);
});
afterAll(() => database.destroy());

/** All that an answer tells, with what its base64 stands for. */
async function told(path: string): Promise<string> {
  const text = await (await intake.worker(path)).text();
  return text.replaceAll(/[A-Za-z0-9+/]{40,}=*/g, (one) => Buffer.from(one, 'base64').toString('latin1'));
}

describe('a picture that says where it was taken, posted past the widget', () => {
  it.each([
    `/submissions/${sent.id}`,
    `/submissions/${sent.id}/packet?language=en`,
    '/submissions',
    '/submissions.csv',
    '/submissions.csv?language=en',
  ])('says nothing of it in %s', async (path) => {
    const text = await told(path);
    expect(text).not.toContain(place);
    expect(text).toContain(sent.id);
  });

  it('is kept as it was signed for', async () => {
    const { body, digest: kept } = await database
      .selectFrom('submissions')
      .select(['body', 'digest'])
      .where('id', '=', sent.id)
      .executeTakeFirstOrThrow();
    expect([Buffer.from(body).toString(), kept]).toEqual([JSON.stringify(sent), digest(JSON.stringify(sent))]);
  });

  it('is whole in the copy: as large as it says, with its own digest', async () => {
    const response = await intake.worker(`/submissions/${sent.id}`);
    const { submission, receipt } = (await response.json()) as {
      submission: typeof sent;
      receipt: { digest: string };
    };
    const [file] = submission.answers.lease as ReturnType<typeof fileOf>[];
    const bytes = Buffer.from(file?.data ?? '', 'base64');
    expect(file).toMatchObject({ size: bytes.length, digest: digest(bytes) });
    expect(receipt.digest).toBe(digest(JSON.stringify(sent)));
  });
});
