import { describe, expect, it } from 'vitest';
import type { Agency } from '../agency/agency.ts';
import type { FormDefinition } from '../form/form-definition.ts';
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

const agency: Agency = {
  format: 'open-intake-agency/1',
  name: { en: 'Lakeside' },
  timeZone: 'America/Chicago',
  phone: { label: { en: 'Front desk' }, phone: '312 555 0100' },
  contacts: [],
  hours: [],
  exitUrl: 'https://weather.example/',
  retentionDays: 90,
  languages: ['en'],
};

function order(...ids: readonly string[]): readonly string[] {
  const contacts = ids.map((id) => ({ id, label: { en: id }, voice: { number: id, languages: ['en'] } }));
  return contactsByNeed(form, { ...agency, contacts }).map(({ id }) => id);
}

describe('the order of people to call', () => {
  it('starts with danger now, and ends with the everyday', () => {
    expect(order('211', '911', '988', 'dv-line')).toEqual(['911', 'dv-line', '988', '211', 'agency']);
  });

  it('ends with those that no notice names, and has none that the agency lacks', () => {
    expect(order('mine', '911')).toEqual(['911', 'mine', 'agency']);
  });

  it('leaves out whom only notices for people who are alone name, but for somebody who is', () => {
    const [food, danger, feel] = form.notices!;
    const notices = [food!, { ...danger!, alone: true }, { ...feel!, contacts: ['988', '911'] }];
    const contacts = ['211', '911', 'dv-line'].map((id) => ({
      id,
      label: { en: id },
      voice: { number: id, languages: ['en'] },
    }));
    const shownTo = (alone: boolean) =>
      contactsByNeed({ ...form, notices }, { ...agency, contacts }, alone).map(({ id }) => id);
    expect(shownTo(false)).toEqual(['911', '211', 'agency']);
    expect(shownTo(true)).toEqual(['911', 'dv-line', '211', 'agency']);
  });
});
