import { describe, expect, it } from 'vitest';
import type { Question } from '../questions/question.ts';
import type { FormDefinition } from './form-definition.ts';
import { indexForm } from './form-index.ts';

const questions: Question[] = [
  { id: 'later', type: 'text', showIf: { '!=': [{ var: 'size' }, null] } },
  {
    id: 'people',
    type: 'group',
    repeat: { max: 5 },
    deviceOnly: true,
    questions: [
      { id: 'age', type: 'number' },
      { id: 'home', type: 'group', questions: [{ id: 'town', type: 'text', showIf: { var: 'age' } }] },
    ],
  },
  { id: 'first', type: 'choice', choicesFrom: 'needs' },
  { id: 'needs', type: 'choices', choices: ['a'] },
];
const form: FormDefinition = {
  format: 'open-intake/1',
  id: 'index',
  version: '1.0.0',
  languages: ['en'],
  sections: [{ id: 'all', questions }],
  values: { size: { some: [{ var: 'people' }, { var: 'age' }] } },
};
const index = indexForm(form);
const order = (id: string) => index.nodes.findIndex((node) => node.id === id);

describe('indexForm', () => {
  it('is built once for a form', () => {
    expect(indexForm(form)).toBe(index);
  });

  it('knows questions in the order of the form', () => {
    expect([...index.questions.keys()]).toEqual(['later', 'people', 'age', 'home', 'town', 'first', 'needs']);
  });

  it('knows the way to an answer in rows', () => {
    expect(index.questions.get('town')?.keys).toEqual(['people', null, 'home', 'town']);
    expect(index.questions.get('town')?.repeats).toEqual(['people']);
  });

  it('knows that what is in a group stays on the device with it', () => {
    expect(index.questions.get('town')?.deviceOnly).toBe(true);
  });

  it('knows who reads an answer', () => {
    expect(
      index.readers
        .get('age')
        ?.map(({ id }) => id)
        .sort(),
    ).toEqual(['size', 'town']);
    expect(index.readers.get('needs')?.map(({ id }) => id)).toEqual(['first']);
  });

  it.each([
    ['size', 'later'],
    ['age', 'size'],
    ['people', 'age'],
    ['needs', 'first'],
    ['all', 'later'],
  ])('evaluates %s before %s', (before, after) => {
    expect(order(before)).toBeLessThan(order(after));
  });

  it('numbers everything by its place in the order', () => {
    expect(index.nodes.map((node) => node.order)).toEqual([...index.nodes.keys()]);
  });
});
