import { describe, expect, it } from 'vitest';
import type { Question } from './question.ts';
import { factsOf } from './question-facts.ts';

const labels: Readonly<Record<string, string>> = { food: 'Comida', other: 'Otro', yes: 'Sí' };
const words = {
  language: 'es',
  ownLanguage: 'ar',
  choice: (value: string) => (labels[value] ? { text: labels[value], lang: 'es', dir: 'ltr' as const } : undefined),
};
const textOf = (question: Question, value: unknown) =>
  factsOf(question)
    .toText(value, question, words)
    .map(({ text, lang, dir, code, own }) => [text, lang, dir, code ?? (own ? 'own' : '')]);

describe('toText', () => {
  it.each<[string, Question, unknown, readonly unknown[]]>([
    ['typed words are the client’s own', { id: 'q', type: 'text' }, 'مرحبا', [['مرحبا', 'ar', 'rtl', 'own']]],
    [
      'a choice keeps its code',
      { id: 'q', type: 'choice', choices: ['food'] },
      'food',
      [['Comida', 'es', 'ltr', 'food']],
    ],
    [
      'a choice without words is its code',
      { id: 'q', type: 'choice', choices: ['x'] },
      'x',
      [['x', 'und', 'ltr', 'x']],
    ],
    [
      '"other" is followed by what was typed',
      { id: 'q', type: 'choices', choices: ['food', { value: 'other', other: true }] },
      ['food', { value: 'other', text: 'كلب' }],
      [
        ['Comida', 'es', 'ltr', 'food'],
        ['Otro', 'es', 'ltr', 'other'],
        ['كلب', 'ar', 'rtl', 'own'],
      ],
    ],
    [
      'a whole date is said in words',
      { id: 'q', type: 'date' },
      { year: 2026, month: 3, day: 5 },
      [['5 de marzo de 2026', 'es', 'ltr', '2026-03-05']],
    ],
    [
      'a month is no more exact than it is',
      { id: 'q', type: 'date' },
      { year: 2026, month: 3 },
      [['marzo de 2026', 'es', 'ltr', '2026-03']],
    ],
    ['a year is a year', { id: 'q', type: 'date' }, { year: 1985 }, [['1985', 'es', 'ltr', '1985']]],
    ['a number', { id: 'q', type: 'number' }, 12.5, [['12.5', 'es', 'ltr', '12.5']]],
    ['yes, in the words of the form', { id: 'q', type: 'yesNo' }, true, [['Sí', 'es', 'ltr', 'yes']]],
    ['no, without words', { id: 'q', type: 'yesNo' }, false, [['no', 'und', 'ltr', 'no']]],
    ['a language by its name', { id: 'q', type: 'language' }, 'en', [['Inglés', 'es', 'ltr', 'en']]],
    [
      'an amount in the way of the reader, with its code beside it',
      { id: 'q', type: 'money', currencies: ['USD'] },
      { amount: '1234.5', currency: 'USD' },
      [['1234,50\u00a0$ (USD)', 'es', 'ltr', '1234.5 USD']],
    ],
    [
      'an amount that nobody can read is as typed',
      { id: 'q', type: 'money', currencies: ['USD'] },
      { amount: '12,', currency: 'USD' },
      [['12, USD', 'und', 'ltr', '12, USD']],
    ],
    [
      'an address is on lines, as on an envelope',
      { id: 'q', type: 'address' },
      { postalCode: '60432', city: 'Joliet', line1: '5 Oak St', state: 'IL', landmark: ' ' },
      [['5 Oak St\nJoliet, IL 60432', 'ar', 'rtl', 'own']],
    ],
    [
      'no fixed address is a code, with where to look',
      { id: 'q', type: 'address' },
      { noFixedAddress: true, landmark: 'by the church' },
      [
        ['no-fixed-address', 'und', 'ltr', 'no-fixed-address'],
        ['by the church', 'ar', 'rtl', 'own'],
      ],
    ],
    ['a point has its place on the scale', { id: 'q', type: 'scale' }, 4, [['4/5', 'es', 'ltr', '4']]],
    [
      'a ranking is counted',
      { id: 'q', type: 'ranking', choices: ['food', { value: 'other', other: true }] },
      [{ value: 'other', text: 'كلب' }, 'food'],
      [
        ['1. Otro', 'es', 'ltr', 'other'],
        ['كلب', 'ar', 'rtl', 'own'],
        ['2. Comida', 'es', 'ltr', 'food'],
      ],
    ],
    [
      'a typed signature',
      { id: 'q', type: 'signature' },
      { kind: 'typed', data: 'أمل' },
      [['أمل', 'ar', 'rtl', 'own']],
    ],
    [
      'a drawn signature says so',
      { id: 'q', type: 'signature' },
      { kind: 'drawn', data: 'M 1 2 L 3 4' },
      [['drawn', 'und', 'ltr', 'drawn']],
    ],
    ['a notice says nothing', { id: 'q', type: 'notice' }, undefined, []],
  ])('%s', (_name, question, value, pieces) => {
    expect(textOf(question, value)).toEqual(pieces);
  });
});
