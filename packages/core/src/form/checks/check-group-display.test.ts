import { describe, expect, it } from 'vitest';
import type { Question } from '../../questions/question.ts';
import { FormDefinitionError } from '../form-definition-error.ts';
import { parseForm } from '../parse-form.ts';

const often = ['never', 'sometimes', 'always'];
const calm = { id: 'calm', type: 'choice', choices: often };
const tired = { id: 'tired', type: 'choice', choices: ['never', { value: 'sometimes' }, 'always'] };
const group = '/sections/0/questions/0';

const formOf = (more: object) => ({
  format: 'open-intake/1',
  id: 'moods',
  version: '1.0.0',
  languages: ['en'],
  sections: [{ id: 's', questions: [{ id: 'moods', type: 'group', ...more } as Question] }],
});

function problemsOf(more: object): readonly string[] {
  try {
    parseForm(formOf(more));
    return [];
  } catch (error) {
    if (!(error instanceof FormDefinitionError)) throw error;
    return error.issues.map(({ code, path }) => `${code} ${path}`);
  }
}

const cases: readonly [name: string, group: object, problems: readonly string[]][] = [
  ['a matrix of the same choices', { display: 'matrix', questions: [calm, tired] }, []],
  [
    'a matrix of the same points',
    {
      display: 'matrix',
      questions: [
        { id: 'a', type: 'scale' },
        { id: 'b', type: 'scale', min: 1, max: 5 },
      ],
    },
    [],
  ],
  ['a table that repeats', { display: 'table', repeat: { max: 3, reorder: true }, questions: [calm] }, []],
  ['a table without rows', { display: 'table', questions: [calm] }, [`table-without-repeat ${group}/display`]],
  [
    'a matrix that repeats',
    { display: 'matrix', repeat: { max: 2 }, questions: [calm] },
    [`matrix-repeats ${group}/repeat`],
  ],
  [
    'a matrix with other choices in its second question',
    { display: 'matrix', questions: [calm, { ...tired, choices: ['no', 'yes'] }] },
    [`matrix-differs ${group}/questions/1`],
  ],
  [
    'a matrix with the same choices in another order',
    { display: 'matrix', questions: [calm, { ...tired, choices: [...often].reverse() }] },
    [`matrix-differs ${group}/questions/1`],
  ],
  [
    'a matrix of a scale and a choice',
    { display: 'matrix', questions: [calm, { id: 'b', type: 'scale' }] },
    [`matrix-differs ${group}/questions/1`],
  ],
  [
    'a matrix of scales with other points',
    {
      display: 'matrix',
      questions: [
        { id: 'a', type: 'scale' },
        { id: 'b', type: 'scale', max: 7 },
      ],
    },
    [`matrix-differs ${group}/questions/1`],
  ],
  [
    'a matrix with a text in it',
    { display: 'matrix', questions: [{ id: 'name', type: 'text' }, calm] },
    [`matrix-type ${group}/questions/0`],
  ],
  ['a display that there is not', { display: 'cards', questions: [calm] }, [`unknown-value ${group}/display`]],
  [
    'rows that cannot be put in order by false',
    { repeat: { max: 2, reorder: false }, questions: [calm] },
    [`unknown-value ${group}/repeat/reorder`],
  ],
];

describe('how a group is shown', () => {
  it.each(cases)('is checked: %s', (_name, more, problems) => {
    expect(problemsOf(more)).toEqual(problems);
  });
});
