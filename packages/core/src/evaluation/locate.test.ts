import { describe, expect, it } from 'vitest';
import type { FormDefinition } from '../form/form-definition.ts';
import { indexForm } from '../form/form-index.ts';
import { locate } from './locate.ts';

const form: FormDefinition = {
  format: 'open-intake/1',
  id: 'household',
  version: '1.0.0',
  languages: ['en'],
  sections: [
    {
      id: 'home',
      questions: [
        { id: 'street', type: 'text' },
        { id: 'address', type: 'group', questions: [{ id: 'town', type: 'text' }] },
        {
          id: 'people',
          type: 'group',
          repeat: { max: 5 },
          questions: [
            { id: 'age', type: 'number' },
            { id: 'pets', type: 'group', repeat: { max: 3 }, questions: [{ id: 'pet', type: 'text' }] },
          ],
        },
      ],
    },
  ],
};

const found = (path: string) => {
  const location = locate(indexForm(form), path);
  return location && [location.node.id, ...location.rows];
};

describe('locate', () => {
  it.each([
    ['/street', ['street']],
    ['/address/town', ['town']],
    ['/people', ['people']],
    ['/people/2/age', ['age', 2]],
    ['/people/2/pets', ['pets', 2]],
    ['/people/2/pets/1/pet', ['pet', 2, 1]],
  ])('finds %s', (path, expected) => {
    expect(found(path)).toEqual(expected);
  });

  it.each([
    '',
    '/',
    '/nothing',
    'street',
    'xstreet',
    '/town',
    '/people/age',
    '/people/0',
    '/people/01/age',
    '/people/-1/age',
    '/street/0',
    '/__proto__',
    '/address/0/town',
    '/people/2/pets/1',
  ])('finds no question at "%s"', (path) => {
    expect(found(path)).toBeUndefined();
  });
});
