import { migrateAnswers } from '@open-intake/core';
import { describe, expect, it } from 'vitest';
import { form } from './needs-assessment.ts';

const { answers, unplaced } = migrateAnswers({
  form,
  from: '1.0.0',
  answers: {
    who: 'self',
    'own-phone': true,
    urgent: ['food', 'sleep'],
    needs: ['food', 'home'],
    interpreter: 'yes',
    'lang-speak': 'pl',
    sleep: 'shelter',
    'sleep-most': 'outside',
    'food-today': 'no',
    food: 'many-days',
    household: { adults: 1, children: [{ 'child-age': 4 }], pets: 2 },
    doors: ['served', 'jail'],
    before: 'yes',
    'own-words': 'Necesito un lugar tranquilo.',
  },
});

describe('what was begun in the first edition', () => {
  it('goes on in the second', () => {
    expect(answers).toEqual({
      who: 'self',
      urgent: ['food', 'sleep'],
      needs: ['food', 'home'],
      interpreter: 'other',
      'lang-speak': 'pl',
      sleep: 'shelter',
      household: { adults: 1, children: [{ 'child-age': 4 }] },
      doors: ['served'],
      'own-words': 'Necesito un lugar tranquilo.',
    });
  });

  it('tells what is asked no more', () => {
    const paths = unplaced.map(({ path, reason }) => `${path} ${reason}`);
    expect(paths.toSorted()).toEqual([
      '/before retired',
      '/doors does-not-fit',
      '/food retired',
      '/food-today retired',
      '/household/pets retired',
      '/own-phone retired',
      '/sleep-most retired',
    ]);
  });
});
