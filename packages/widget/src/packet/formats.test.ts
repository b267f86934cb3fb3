import { expect } from 'chai';
import { createFormats } from './formats.ts';

describe('createFormats', () => {
  it('writes a day in full, the same in every time zone', () => {
    expect(createFormats('en-US').day('2026-12-01')).to.equal('Tuesday, December 1, 2026');
  });

  it('writes a month or a year when no more is known', () => {
    const formats = createFormats('es');
    expect([formats.day('2026-12'), formats.day('2026')]).to.deep.equal(['diciembre de 2026', '2026']);
  });

  it('writes a moment in the time zone it is given, with its name where it is not the reader’s', () => {
    const own = new Intl.DateTimeFormat().resolvedOptions().timeZone;
    const zone = own === 'America/Chicago' ? 'America/New_York' : 'America/Chicago';
    const named = own === 'America/Chicago' ? 'Nov 30, 2026, 4:07 AM EST' : 'Nov 30, 2026, 3:07 AM CST';
    const say = (timeZone?: string) => createFormats('en-US', timeZone).moment('2026-11-30T09:07:00Z');
    expect(say(zone).replace(/\s/g, ' ')).to.equal(named);
    expect([say(own), say('No/Where')]).to.deep.equal([say(), say()]);
  });

  it('gives back what is no day', () => {
    expect(createFormats('en').day('soon')).to.equal('soon');
  });

  it('says how many days are left', () => {
    const formats = createFormats('en');
    expect([-2, 0, 1, 3].map((days) => formats.daysLeft(days))).to.deep.equal([
      '2 days ago',
      'today',
      'tomorrow',
      'in 3 days',
    ]);
  });

  it('says how large a file is in kilobytes, never as nothing', () => {
    const formats = createFormats('en');
    expect([3, 1499, 150_000].map((bytes) => formats.size(bytes))).to.deep.equal(['1 kB', '1 kB', '150 kB']);
  });

  it('names languages in the worker’s language', () => {
    expect(createFormats('es').languageName('ar').toLowerCase()).to.equal('árabe');
  });

  it('says the language and direction of what it writes', () => {
    const { lang, dir } = createFormats('ar');
    expect({ lang, dir }).to.deep.equal({ lang: 'ar', dir: 'rtl' });
  });

  it('writes English for a tag that nobody knows', () => {
    expect(createFormats('not a tag').lang).to.equal('en');
  });
});
