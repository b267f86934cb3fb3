import type { FormDefinition } from '@open-intake/core';
import { expect } from 'chai';
import { smallAgency } from '../testing/small-form.ts';
import { contactsByNeed } from './contacts-by-need.ts';

const has = (id: string) => ({ '===': [{ var: id }, 'yes'] }) as const;
const form: FormDefinition = {
  format: 'open-intake/1',
  id: 'small',
  version: '1.0.0',
  languages: ['en'],
  sections: [{ id: 'all', questions: ['food', 'danger', 'feel'].map((id) => ({ id, type: 'yesNo' })) }],
  flags: [{ id: 'in-danger', if: has('danger'), within: 'now' }],
  notices: [
    { id: 'food', showIf: has('food'), contacts: ['211'] },
    { id: 'danger', showIf: has('danger'), contacts: ['911', 'dv-line'] },
    { id: 'feel', showIf: has('feel'), contacts: ['988'] },
  ],
};

function order(...ids: readonly string[]): readonly string[] {
  const contacts = ids.map((id) => ({ id, label: { en: id }, voice: { number: id, languages: ['en'] } }));
  return contactsByNeed(form, { ...smallAgency, contacts }).map(({ id }) => id);
}

describe('the order of people to call', () => {
  it('starts with danger now, and ends with the everyday', () => {
    expect(order('211', '911', '988', 'dv-line')).to.deep.equal(['911', 'dv-line', '988', '211', 'agency']);
  });

  it('ends with those that no notice names, and has none that the agency lacks', () => {
    expect(order('mine', '911')).to.deep.equal(['911', 'mine', 'agency']);
  });
});
