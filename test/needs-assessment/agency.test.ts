import { describe, expect, it } from 'vitest';
import { agency, form } from './needs-assessment.ts';
import { stringsOf } from './strings.ts';

const contacts = [agency.phone, ...Object.values(agency.contacts)];
const tags = new RegExp(`/(?:${agency.languages.join('|')})$`);

describe('the example of an agency', () => {
  it('offers the languages that the form has', () => {
    expect(agency.languages).toEqual(form.languages);
  });

  it('says everything in each language it offers', () => {
    const said = stringsOf(agency).flatMap(({ path }) => (tags.test(path) ? [path.replace(tags, '')] : []));
    const often = countsOf(said);
    expect([...often].filter(([, count]) => count !== agency.languages.length)).toEqual([]);
  });

  it('has no number that reaches a real household', () => {
    const own = [agency.phone.phone, agency.phone.text?.to].filter((number) => number !== undefined);
    expect(own.filter((number) => !/^312 555 01\d\d$/.test(number))).toEqual([]);
  });

  it('knows the lines that help in a crisis', () => {
    expect(Object.keys(agency.contacts).toSorted()).toEqual(['211', '911', '988', 'dv-line']);
    expect(agency.contacts['dv-line']).toMatchObject({ phone: '1-800-799-7233', text: { to: '88788', word: 'START' } });
  });

  it('says what each number is for', () => {
    expect(contacts.filter(({ label, phone }) => !label.en || !phone)).toEqual([]);
  });

  it('closes after it opens', () => {
    expect(agency.hours.filter(({ opens, closes }) => closes <= opens)).toEqual([]);
  });
});

function countsOf(list: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const item of list) counts.set(item, (counts.get(item) ?? 0) + 1);
  return counts;
}
