import type { FormDefinition, Question } from '@open-intake/core';
import { expect } from 'chai';
import { loadFields } from './registry.ts';

const form = (...questions: Question[]): FormDefinition => ({
  format: 'open-intake/1',
  id: 'test',
  version: '1.0.0',
  languages: ['en'],
  sections: [{ id: 'all', questions }],
});

describe('the fields of a form', () => {
  it('are loaded for questions inside groups too', async () => {
    const fields = await loadFields(form({ id: 'group', type: 'group', questions: [{ id: 'day', type: 'date' }] }));
    expect(fields.field({ type: 'date' }).labelling).to.equal('group');
  });

  it('share a style sheet that two of them use', async () => {
    const fields = await loadFields(form({ id: 'a', type: 'choice', choices: ['x'] }, { id: 'b', type: 'yesNo' }));
    expect(fields.styles).to.have.length(1);
  });

  it('are those of the form and no others', async () => {
    const fields = await loadFields(form({ id: 'a', type: 'text' }));
    expect(() => fields.field({ type: 'contactSafety' })).to.throw(TypeError);
  });
});
