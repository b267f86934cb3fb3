import { createSession, type FormDefinition } from '@open-intake/core';
import { expect } from 'chai';
import { createFormWords } from '../words/form-words.ts';
import { answerLines } from './answer-lines.ts';

const form: FormDefinition = {
  format: 'open-intake/1',
  id: 'small',
  version: '1.0.0',
  languages: ['en'],
  sections: [
    {
      id: 'all',
      questions: [
        {
          id: 'household',
          type: 'group',
          sensitive: true,
          questions: [
            {
              id: 'children',
              type: 'group',
              repeat: { min: 0, max: 3 },
              questions: [{ id: 'age', type: 'number' }],
            },
          ],
        },
        { id: 'name', type: 'text' },
      ],
    },
  ],
};

describe('the lines of the review', () => {
  it('keep what stands in a sensitive group as private as the group', () => {
    const answers = { household: { children: [{ age: 4 }] }, name: 'Amina' };
    const session = createSession({ form, language: 'en', answers, now: () => new Date(), newId: () => 'x' });
    const words = createFormWords(form, {}, 'en', () => ({}));
    const lines = answerLines(session, words, form.sections[0]!.questions);
    expect(lines.map(({ path, isPrivate }) => [path, isPrivate])).to.deep.equal([
      ['/household/children/0/age', true],
      ['/name', false],
    ]);
  });
});
