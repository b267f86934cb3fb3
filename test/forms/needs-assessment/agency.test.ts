import { type AgencyContact, channelsIn, contactsOf, contactsOfNotice, telAddress } from '@open-intake/core';
import { describe, expect, it } from 'vitest';
import { agency, form } from './needs-assessment.ts';
import { stringsOf } from './strings.ts';

const ids = (contacts: readonly AgencyContact[]) => contacts.map(({ id }) => id);
const contact = (id: string): AgencyContact => {
  const found = agency.contacts.find((one) => one.id === id);
  if (found === undefined) throw new Error(`There is no contact ${id}.`);
  return found;
};
const tags = new RegExp(`/(?:${agency.languages.join('|')})$`);

describe('the example of an agency', () => {
  it('offers the languages that the form has', () => {
    expect(agency.languages).toEqual(form.languages);
  });

  it('says everything in each language it offers', () => {
    // What to press or to text is a fact of the line in one language, not something said in each.
    const texts = stringsOf(agency).filter(({ path }) => !/\/(press|keyword|say)\//.test(path));
    const said = texts.flatMap(({ path }) => (tags.test(path) ? [path.replace(tags, '')] : []));
    const often = countsOf(said);
    expect([...often].filter(([, count]) => count !== agency.languages.length)).toEqual([]);
  });

  it('has no number that reaches a real household', () => {
    const own = [agency.phone.phone, agency.phone.text?.to].filter((number) => number !== undefined);
    expect(own.filter((number) => !/^312 555 01\d\d$/.test(number))).toEqual([]);
  });

  it('knows the lines that help in a crisis', () => {
    expect(ids(agency.contacts)).toEqual(['911', '988', 'dv-line', 'illinois-dv-line', '311', '211', 'legal-help']);
  });

  it('says what each line is for, who answers, when it is open or that nobody knows, and when that was checked', () => {
    const blank = agency.contacts.filter(({ label, answeredBy }) => !label.en || !answeredBy?.en);
    const unchecked = agency.contacts.flatMap(({ id, note, voice, text, video }) => {
      const isSaid = note?.en?.includes('We do not know the hours.') === true;
      return [voice, text, video].some((way) => way && (!(way.hours || isSaid) || !way.checked)) ? [id] : [];
    });
    expect([blank, unchecked]).toEqual([[], []]);
  });

  it('has a number that a phone can dial for each way', () => {
    const numbers = agency.contacts.flatMap(({ voice, text, video }) =>
      [voice?.number, voice?.elsewhere, text?.number, video?.number].filter((number) => number !== undefined),
    );
    expect(numbers.filter((number) => telAddress(number) === undefined)).toEqual([]);
  });

  it.each([
    ['988', 'es', { voice: { press: '2' }, text: { number: '988', keyword: 'AYUDA' } }],
    ['988', 'pl', { voice: { say: 'Polish interpreter, please.' } }],
    ['dv-line', 'en', { text: { number: '88788', keyword: 'START' } }],
    ['211', 'en', { text: { number: '898211', postalCode: true } }],
    ['311', 'es', { voice: { number: '311', elsewhere: '312-744-5000', say: 'Spanish interpreter, please.' } }],
  ])('reaches %s in %s', (id, language, ways) => {
    expect(channelsIn(contact(id), language)).toMatchObject(ways);
  });

  it('shows no way in a language for which nobody has vouched', () => {
    expect(channelsIn(contact('dv-line'), 'es').text).toBeUndefined();
    expect(channelsIn(contact('211'), 'es')).toEqual({});
    expect(channelsIn(contact('988'), 'pl').text).toBeUndefined();
  });

  it('sends nobody to 211 for a bed, and nobody past the line of Illinois', () => {
    const shown = (id: string) =>
      ids(contactsOfNotice(form.notices?.find((notice) => notice.id === id) ?? { id }, contactsOf(agency)));
    expect(shown('sleep-tonight')).toEqual(['311']);
    expect(shown('danger-right-now')).toEqual(['911', 'dv-line', 'illinois-dv-line']);
    expect(shown('family-held-now')).toEqual(['agency']);
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
