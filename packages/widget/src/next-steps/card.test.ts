import { type Facts, matchServices } from '@open-intake/services';
import { expect } from 'chai';
import { type Changes, daily, mondayAt11, someService, someServices } from '../../test/some-services.ts';
import { agencyTimes } from './agency-times.ts';
import { type Card, cardOf } from './card.ts';
import { loadStepsWords } from './steps-words.ts';

const [en, es] = await Promise.all(['en', 'es'].map(loadStepsWords));

function card(more: Changes = {}, facts: Partial<Facts> = {}, ui = en!): Card {
  const languages = facts.languages ?? [ui.language];
  const file = someServices(someService('a', more));
  const all = { now: mondayAt11, languages, alone: true, ...facts };
  const [match] = matchServices(
    file.services[0]!.needs.map((code) => ({ code })),
    file,
    all,
  );
  return cardOf(match!, { ui, times: agencyTimes(file, ui.language, all.now), languages, now: all.now });
}

/** Without the narrow spaces that some browsers put before AM. */
const plain = (text: string | undefined) => text?.replaceAll(/[\u202F\u00A0]/g, ' ');

describe('the card of a place', () => {
  for (const [what, more, words] of [
    ['open now', {}, 'Open now, until 1:00 PM'],
    ['open day and night', { open: [[0, 20_160]] }, 'Open now'],
    ['open later today', { open: daily(17, 19) }, 'Opens today at 5:00 PM'],
    ['open on another day', { open: daily(8, 10).slice(1) }, 'Opens Tuesday at 8:00 AM'],
    ['open at times that nobody knows', { open: undefined }, 'Call first'],
    ['one to call before', { how: 'call-ahead' }, 'Call first'],
  ] as const)
    it(`says when: ${what}`, () => {
      expect(plain(card(more).when)).to.equal(words);
    });

  for (const [what, open, words] of [
    ['one stretch', daily(10, 13), 'Today: 10:00 AM – 1:00 PM'],
    [
      'two stretches',
      [
        [600, 720],
        [780, 960],
      ],
      'Today: 10:00 AM – 12:00 PM, 1:00 PM – 4:00 PM',
    ],
    [
      'past midnight',
      [
        [-300, 420],
        [1140, 1860],
      ],
      'Today: 7:00 PM – 7:00 AM',
    ],
    ['all day', [[0, 1440]], 'Open day and night'],
    ['closed', daily(10, 13).slice(1), 'Closed today.'],
    ['over, and others later', daily(8, 10), 'Closed for today.'],
  ] as const)
    it(`says the hours of today: ${what}`, () => {
      expect(plain(card({ open }).hours)).to.equal(words);
    });

  it('asks for the papers that the person does not have', () => {
    const documents = [
      { code: 'photo-id', text: 'State ID' },
      { code: 'pay-proof', text: 'Pay slip' },
      { text: 'A bill' },
    ];
    expect(card({ documents }, { documents: ['pay-proof'] }).bring.map(({ text }) => text)).to.deep.equal([
      'State ID',
      'A bill',
    ]);
    const held = card({ documents: documents.slice(0, 2) }, { documents: ['pay-proof', 'photo-id'] });
    expect([held.bring, held.facts.includes('You have what they ask for.')]).to.deep.equal([[], true]);
  });

  it('names a paper in our words where those of the place are in another language', () => {
    const documents = [{ code: 'photo-id', text: 'State ID' }, { text: 'A bill' }];
    expect(card({ documents }, {}, es).bring).to.deep.equal([
      { text: 'Identificación con foto', lang: 'es', dir: 'ltr' },
      { text: 'A bill', lang: 'en', dir: 'ltr' },
    ]);
  });

  it('says which languages a line speaks, and what to say in English where it speaks no other', () => {
    const phones = [{ number: '312 555 0120', extension: '4', languages: ['en'] }];
    expect(card().lines[0]).to.include({ languages: 'This line speaks English and Spanish.', say: undefined });
    const line = card({ phones, languages: ['en'], interpreters: true }, { languages: ['pl', 'es'] }, es).lines[0];
    expect(line).to.deep.include({ languages: 'Contestan en inglés. Diga:', say: 'Polish, please.' });
    expect(line?.extension).to.equal('después marque 4');
  });

  it('is in the language shown, else in English, and says in which', () => {
    const words = { en: { name: 'Pantry' }, es: { name: 'Despensa' } };
    expect(card({ words }, {}, es).name).to.deep.equal({ text: 'Despensa', lang: 'es', dir: 'ltr' });
    expect(card({ words: { en: { name: 'Pantry' } } }, {}, es).name.lang).to.equal('en');
    expect(card({ words: { ar: { name: 'خبز' } } }).name).to.deep.equal({ text: 'خبز', lang: 'ar', dir: 'rtl' });
  });

  it('says what is good to check, each once, and never who may have it', () => {
    const { checks } = card({
      area: undefined,
      cost: 'costs',
      waitDays: 3,
      ages: { from: 60 },
      asks: ['status', 'number'],
      access: [],
    });
    expect(checks).to.deep.equal([
      'Ask if they help where you stay.',
      'It is for ages 60 and up.',
      'People wait about 3 days.',
      'It may cost something. Ask how much.',
      'They ask about immigration status.',
      'They ask for a government ID number.',
    ]);
  });

  it('says in which month it was checked, with the year where that is another', () => {
    expect(card({ checked: '2026-10-02' }).checked).to.equal('Checked in October');
    expect(card({ checked: '2025-10-02' }).checked).to.equal('Checked in October 2025');
    expect(card({ checked: 'soon' }).checked).to.equal(undefined);
  });

  it('says how to get it where nobody wrote the steps', () => {
    const words = { en: { name: 'Pantry' } };
    expect(card({ words, how: 'appointment' }).steps.map(({ text }) => text)).to.deep.equal(['Call to set a day.']);
    expect(card({ words, how: 'by-boat' as 'call' }).steps).to.deep.equal([]);
  });
});
