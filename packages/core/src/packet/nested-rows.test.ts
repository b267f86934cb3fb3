import { expect, it } from 'vitest';
import { parseForm } from '../form/parse-form.ts';
import type { Submission } from '../submission/submission.ts';
import { makePacket } from './make-packet.ts';

const form = parseForm({
  format: 'open-intake/1',
  id: 'homes',
  version: '1.0.0',
  languages: ['en'],
  sections: [
    {
      id: 'home',
      questions: [
        {
          id: 'people',
          type: 'group',
          repeat: { max: 3 },
          questions: [
            { id: 'name', type: 'text' },
            { id: 'jobs', type: 'group', repeat: { max: 3 }, questions: [{ id: 'employer', type: 'text' }] },
          ],
        },
      ],
    },
  ],
});
const submission: Submission = {
  format: 'open-intake/1',
  id: 'a2f6c1de-0000-4000-8000-000000000000',
  form: { id: 'homes', version: '1.0.0', hash: 'sha256-x' },
  language: 'en',
  answers: { people: [{ name: 'Ana' }, { jobs: [{ employer: 'Bakery' }, { employer: 'School' }] }] },
};
const messages = { en: { questions: { people: { label: 'People' }, jobs: { label: 'Jobs' } } } };

it('says of an answer in rows inside rows which ones they are', () => {
  const items = makePacket({ submission, form, messages }).sections.flatMap((section) => section.items);
  const places = items.map(({ path, within = [], group, row }) => [
    path,
    ...[...within, { group, row }].map((one) => `${one.group?.text} ${one.row}`),
  ]);
  expect(places).toEqual([
    ['/people/0/name', 'People 0'],
    ['/people/1/jobs/0/employer', 'People 1', 'Jobs 0'],
    ['/people/1/jobs/1/employer', 'People 1', 'Jobs 1'],
  ]);
});
