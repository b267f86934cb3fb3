import { describe, expect, it } from 'vitest';
import { age, formOf, name, one, people, problemOf, reads, shownIf, withChoices } from './hostile-form.ts';

describe('parseForm lets through', () => {
  it.each<readonly [row: string, input: unknown]>([
    ['D3 a byte order mark in front', `\ufeff${JSON.stringify(formOf([name]))}`],
    ['bytes', new Uint8Array(Buffer.from(JSON.stringify(formOf([name]))))],
    ['D29 a condition on a later question', formOf([{ ...name, showIf: reads('age') }, age])],
    ['D30 a condition that never holds', one({ showIf: { '==': [1, 2] } })],
    ['D44 1,000 choices', withChoices(Array.from({ length: 1000 }, (_, at) => `c${at}`))],
    ['1,000 questions', formOf(Array.from({ length: 1000 }, (_, at) => ({ id: `q${at}`, type: 'text' })))],
    ['D52 a right-to-left language', formOf([name], { languages: ['ar', 'en', 'zh-Hant'] })],
    ['a look into rows', shownIf({ some: [{ var: 'people' }, { '<': [{ var: 'years' }, 5] }] })],
    [
      'a row that reads its row and its number',
      formOf([
        {
          ...people,
          questions: [
            { id: 'years', type: 'number' },
            { id: 'q', type: 'text', showIf: { and: [reads('years'), { var: '$index' }] } },
          ],
        },
      ]),
    ],
    [
      'a sum over rows',
      shownIf({
        '>': [{ reduce: [{ var: 'people' }, { '+': [{ var: 'accumulator' }, { var: 'current.years' }] }, 0] }, 9],
      }),
    ],
    ['days until a date', shownIf({ '<=': [{ daysUntil: { var: 'court' } }, 14] })],
    ['a postal code', one({ pattern: '[0-9]{5}(-[0-9]{4})?' })],
    ['an e-mail address', one({ pattern: '[^@\\s]+@[^@\\s]+' })],
    ['words with spaces between', one({ pattern: '\\p{L}{1,20}( \\d{1,3})?' })],
  ])('%s', (_, input) => {
    expect(problemOf(input)).toBe('accepted');
  });
});
