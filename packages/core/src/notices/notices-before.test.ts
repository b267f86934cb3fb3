import { expect, it } from 'vitest';
import { parseForm } from '../form/parse-form.ts';
import { contactsByNeed } from './contacts-by-need.ts';
import { noticePlaces } from './notice-places.ts';

const formWith = (...notices: readonly object[]) =>
  parseForm({
    format: 'open-intake/1',
    id: 'small',
    version: '1.0.0',
    languages: ['en'],
    sections: [
      {
        id: 'all',
        questions: [
          { id: 'hungry', type: 'yesNo' },
          { id: 'home', type: 'group', questions: [{ id: 'story', type: 'longText' }] },
        ],
      },
    ],
    notices,
  });
const hungry = { '===': [{ var: 'hungry' }, true] };

it('a notice before questions stands at no other place', () => {
  const form = formWith({ id: 'food', showIf: hungry }, { id: 'told', role: 'reporting', before: ['story', 'home'] });
  expect([...noticePlaces(form)]).toEqual([['food', 'hungry']]);
  expect([...noticePlaces(formWith({ id: 'food', showIf: hungry, before: ['story'] }))]).toEqual([]);
  expect(contactsByNeed(form, { contacts: [], phone: { label: {} }, languages: [], hours: [] } as never)).toHaveLength(
    1,
  );
});

it.each([
  [{ id: 'told' }, 'missing at /notices/0/showIf'],
  [{ id: 'told', before: ['storey'] }, 'unknown-reference at /notices/0/before/0'],
  [{ id: 'told', before: [] }, 'too-few at /notices/0/before'],
  [{ id: 'told', before: ['story'], role: 'duty' }, 'unknown-value at /notices/0/role'],
])('%j is refused', (notice, why) => {
  expect(() => formWith(notice)).toThrow(why);
});
