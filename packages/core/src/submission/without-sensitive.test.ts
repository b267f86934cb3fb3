import { describe, expect, it } from 'vitest';
import type { FormDefinition } from '../form/form-definition.ts';
import { withoutSensitive } from './without-sensitive.ts';

const form: FormDefinition = {
  format: 'open-intake/1',
  id: 'test',
  version: '1.0.0',
  languages: ['en'],
  sections: [
    {
      id: 'all',
      questions: [
        { id: 'called', type: 'text' },
        { id: 'age', type: 'number' },
        { id: 'alone', type: 'yesNo', deviceOnly: true },
        { id: 'hurt', type: 'yesNo', sensitive: true },
        { id: 'reach', type: 'contactSafety' },
        {
          id: 'wants',
          type: 'choices',
          choices: ['food', { value: 'safety', sensitive: true }, { value: 'more', other: true, sensitive: true }],
        },
        { id: 'first', type: 'choice', choices: [], choicesFrom: 'wants' },
        { id: 'pets', type: 'group', questions: [{ id: 'kind', type: 'text' }] },
        { id: 'home', type: 'group', questions: [{ id: 'who', type: 'text', sensitive: true }] },
      ],
    },
  ],
};

describe('answers without what can hurt', () => {
  it('have no sensitive question or choice, no way to reach the person, and nothing in their own words', () => {
    const answers = {
      called: 'Lu',
      age: 40,
      alone: true,
      hurt: true,
      reach: { ways: [], clientWill: ['call'], times: [] },
      wants: ['food', 'safety', { value: 'more', text: 'He hits me' }],
      first: 'safety',
      pets: { kind: 'A dog' },
      home: { who: 'Jo' },
    };
    expect(withoutSensitive(form, answers)).toEqual({ age: 40, wants: ['food'] });
  });

  it('leave a question out where nothing else was picked', () => {
    expect(withoutSensitive(form, { wants: ['safety'] })).toEqual({});
  });

  it('are none of a form that has other questions', () => {
    expect(withoutSensitive(form, { other: 1 })).toEqual({});
  });
});
