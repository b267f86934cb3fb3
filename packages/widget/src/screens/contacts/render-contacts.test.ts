import type { Agency, AgencyContact } from '@open-intake/core';
import { expect } from 'chai';
import { html, render } from 'lit';
import { smallAgency } from '../../../test/small-form.ts';
import { loadUiMessages } from '../../messages/ui-messages.ts';
import { createUiWords } from '../../words/ui-words.ts';
import { renderContacts } from './render-contacts.ts';

const line: AgencyContact = {
  id: '988',
  label: { en: 'Crisis line', es: 'Línea de crisis' },
  answeredBy: { en: 'A trained person answers.', es: 'Contesta una persona capacitada.' },
  mayDo: ['send-help'],
  voice: { number: '988', languages: ['en', 'es'], press: { es: '2' }, interpreters: true, hours: 'always' },
  text: { number: '988', languages: ['en', 'es'], keyword: { en: null, es: 'AYUDA' }, hours: 'always' },
  video: { number: '1-800-273-8255', languages: ['ase'], hours: 'always' },
};

/** What stands on the screen, as one line of text, and where the links lead. */
async function drawn(contact: AgencyContact, language: string): Promise<{ words: string; links: readonly string[] }> {
  const { tag, messages } = await loadUiMessages([language], 'all');
  const ui = { ...createUiWords(tag, messages), language };
  const agency: Agency = { ...smallAgency, contacts: [contact] };
  const place = document.createElement('div');
  render(html`${renderContacts([contact.id], agency, ui)}`, place);
  return {
    words: (place.textContent ?? '').replace(/\s+/g, ' ').trim(),
    links: [...place.querySelectorAll('a')].map((link) => link.getAttribute('href') ?? ''),
  };
}

describe('contacts on a screen', () => {
  it('have the ways, the word and the key of the language shown', async () => {
    const { words, links } = await drawn(line, 'es');
    expect(links).to.deep.equal(['tel:988', 'sms:988?&body=AYUDA', 'tel:18002738255']);
    expect(words).to.contain('Mande la palabra AYUDA al 988');
    expect(words).to.contain('Luego oprima 2.');
    expect((await drawn(line, 'en')).links[1]).to.equal('sms:988');
  });

  it('have the sentence to say in English in place of a language that is reached by an interpreter', async () => {
    const { words, links } = await drawn(line, 'pl');
    expect(words).to.contain('Say in English: “Polish interpreter, please.”');
    expect(links).to.deep.equal(['tel:988', 'tel:18002738255']);
  });

  it('are not there in a language they lack', async () => {
    const english = { id: '211', label: { en: 'Help' }, voice: { number: '211', languages: ['en'] } };
    expect(await drawn(english, 'es')).to.deep.equal({ words: '', links: [] });
  });

  it('say on each button who answers and what it leaves behind', async () => {
    const { words } = await drawn(line, 'en');
    expect(words.match(/A trained person answers\. The (call|message) may stay/g)).to.have.length(3);
  });

  it('say when they are open, and what they may do unasked', async () => {
    const { words } = await drawn(line, 'en');
    expect(words.match(/Day and night\./g)).to.have.length(1);
    expect(words).to.contain('If a life is in danger, they may send help to you.');
  });

  it('say that they are closed now', async () => {
    const days = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;
    const soon = new Date(Date.now() + 3_600_000).toISOString().slice(11, 16);
    const later = new Date(Date.now() + 7_200_000).toISOString().slice(11, 16);
    const hours = [{ days: [...days], opens: soon, closes: later }];
    const office = {
      id: 'office',
      label: { en: 'Office' },
      voice: { number: '311', languages: ['en'], hours, timeZone: 'UTC' },
    };
    expect((await drawn(office, 'en')).words).to.match(/Closed now\. It opens \w+, /);
  });

  it('ask for the ZIP code where that is the word, and name the number from elsewhere', async () => {
    const { words, links } = await drawn(
      {
        id: '211',
        label: { en: 'Help' },
        voice: { number: '311', elsewhere: '312-744-5000', languages: ['en'] },
        text: { number: '898211', languages: ['en'], keyword: 'postal-code' },
      },
      'en',
    );
    expect(words).to.contain('Text your ZIP code to 898211');
    expect(words).to.contain('From outside this area, call 312-744-5000');
    expect(links).to.deep.equal(['tel:311', 'tel:3127445000', 'sms:898211']);
  });

  it('are read and not dialled where the number may be two', async () => {
    const two = { id: 'x', label: { en: 'Help' }, voice: { number: '988 or 911', languages: ['en'] } };
    const { words, links } = await drawn(two, 'en');
    expect(links).to.deep.equal([]);
    expect(words).to.contain('Call 988 or 911');
  });
});
