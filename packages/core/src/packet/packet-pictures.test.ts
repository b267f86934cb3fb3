import { expect, it } from 'vitest';
import { heicWithPlace, jpegWithPlace, place, plainPng } from '../../../../test/helpers/pictures-with-place.ts';
import type { FormDefinition } from '../form/form-definition.ts';
import { makePacket } from './make-packet.ts';

const form: FormDefinition = {
  format: 'open-intake/1',
  id: 'photos',
  version: '1.0.0',
  languages: ['en'],
  sections: [{ id: 'all', questions: [{ id: 'papers', type: 'file', max: 3, accept: ['image/*'] }] }],
};
const id = '6f1c1b8e-6a6e-4c58-9d4d-1d9d6f8b2a01';
const digest = `sha256-${'a'.repeat(43)}`;

const fileOf = (bytes: Buffer, type = 'image/jpeg') => ({
  uploadId: id,
  name: 'photo',
  type,
  size: bytes.length,
  digest,
  data: bytes.toString('base64'),
});

const packetOf = (answers: Readonly<Record<string, unknown>>) =>
  makePacket({
    form,
    submission: {
      format: 'open-intake/1',
      id,
      form: { id: 'photos', version: '1.0.0', hash: digest },
      language: 'en',
      answers,
    },
  });
const filesOf = (answers: Readonly<Record<string, unknown>>) =>
  packetOf(answers).sections.flatMap(({ items }) => items.flatMap(({ values }) => values.map(({ file }) => file)));

/** All that is in a value, with what its base64 stands for. */
const told = (value: unknown) =>
  JSON.stringify(value).replaceAll(/[A-Za-z0-9+/]{40,}=*/g, (text) => Buffer.from(text, 'base64').toString('latin1'));

it('gives pictures without where they were taken; the digest stays that of what was sent', () => {
  const sent = fileOf(jpegWithPlace());
  const [file] = filesOf({ papers: [sent] });
  expect(told(file)).not.toContain(place);
  expect(file).toMatchObject({ stripped: true, digest, size: Buffer.from(file?.data ?? '', 'base64').length });
  expect(told(sent)).toContain(place);
});

it('gives a picture that holds nothing more just as it was', () => {
  const { name, type, size, data } = fileOf(plainPng(), 'image/png');
  expect(filesOf({ papers: [fileOf(plainPng(), 'image/png')] })).toEqual([{ name, type, size, digest, data }]);
});

it('gives no bytes of a picture that cannot be made clean', () => {
  const sent = fileOf(heicWithPlace(), 'image/heic');
  expect(filesOf({ papers: [sent] })).toMatchObject([{ data: '', withheld: true, size: sent.size }]);
});

it.each([
  ['that do not fit their question', { papers: { photo: fileOf(jpegWithPlace()) } }],
  ['to questions that the form does not have', { other: [{ deep: fileOf(jpegWithPlace()) }] }],
  [
    'that are an address with a picture in it',
    { other: `data:image/jpeg;base64,${jpegWithPlace().toString('base64')}` },
  ],
])('tells nothing of it in answers %s', (_name, answers) => {
  expect(told(answers)).toContain(place);
  expect(told(packetOf(answers))).not.toContain(place);
});
