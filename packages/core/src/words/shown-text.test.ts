import { describe, expect, it } from 'vitest';
import type { FormDefinition } from '../form/form-definition.ts';
import { shownText } from './shown-text.ts';

const form: FormDefinition = {
  format: 'open-intake/1',
  id: 'small',
  version: '1.0.0',
  languages: ['en', 'es'],
  sections: [
    {
      id: 'today',
      questions: [
        { id: 'needs', type: 'choices', choices: ['food', { value: 'home' }] },
        { id: 'first', type: 'choice', choicesFrom: 'needs', choices: ['unsure'] },
      ],
    },
  ],
};
const messages = {
  en: {
    questions: {
      needs: { label: 'What do you need?', why: 'To find help.', choices: { food: 'Food', home: 'A home' } },
      first: { label: 'Which first?', choices: { unsure: 'Not sure' } },
    },
  },
  es: { questions: { needs: { label: '¿Qué necesita?', choices: { food: 'Comida' } } } },
};

describe('shownText', () => {
  it('holds the words in the order label, hint, why, choices', () => {
    expect(shownText(form, 'needs', messages, 'en')).toBe(
      '["en","What do you need?",null,"To find help.",["Food","A home"]]',
    );
  });

  it('says the language of every text that fell back', () => {
    expect(JSON.parse(shownText(form, 'needs', messages, 'es'))).toEqual([
      'es',
      '¿Qué necesita?',
      null,
      { lang: 'en', text: 'To find help.' },
      ['Comida', { lang: 'en', text: 'A home' }],
    ]);
  });

  it('takes the labels of choices that come from another question', () => {
    expect(JSON.parse(shownText(form, 'first', messages, 'en'))).toEqual([
      'en',
      'Which first?',
      null,
      null,
      ['Food', 'A home', 'Not sure'],
    ]);
  });

  it('holds only the choices that were offered when they are given', () => {
    expect(JSON.parse(shownText(form, 'first', messages, 'en', ['unsure']))).toEqual([
      'en',
      'Which first?',
      null,
      null,
      ['Not sure'],
    ]);
  });

  it('holds the calculated values as they were seen', () => {
    const counted = { en: { questions: { needs: { label: 'What do {{size}} people need?' } } } };
    const seen = shownText(form, 'needs', counted, 'en', [], { size: 12_000 });
    expect(JSON.parse(seen)).toEqual(['en', 'What do 12,000 people need?', null, null, []]);
  });

  it('changes when a word changes', () => {
    const other = {
      ...messages,
      en: { questions: { ...messages.en.questions, needs: { label: 'What do you want?' } } },
    };
    expect(shownText(form, 'needs', other, 'en')).not.toBe(shownText(form, 'needs', messages, 'en'));
  });
});
