import { autonymOf, languageIn } from '@open-intake/core';
import { expect } from 'chai';
import { findLanguages, languageTags } from './find-languages.ts';

describe('a search for languages', () => {
  const searches = {
    kreyol: 'ht',
    Haitian: 'ht',
    somali: 'so',
    soomaali: 'so',
    پښتو: 'ps',
    'k’iche': 'quc',
    العربية: 'ar',
    Karen: 'ksw',
    Rohingya: 'rhg',
    sign: 'ase',
    dari: 'fa-AF',
  };
  for (const [text, tag] of Object.entries(searches)) {
    it(`finds ${tag} for "${text}"`, () => {
      expect(findLanguages(text, 'es')).to.include(tag);
    });
  }

  it('finds nothing for nothing', () => {
    expect(findLanguages('  ', 'en')).to.deep.equal([]);
  });

  it('shows no more than fit on a phone', () => {
    expect(findLanguages('a', 'en')).to.have.length(8);
  });
});

describe('the list of languages', () => {
  it('has each language once', () => {
    expect(new Set(languageTags).size).to.equal(languageTags.length);
  });

  it('has an own name and an English name for each, also where the browser knows none', () => {
    const nameless = languageTags.filter((tag) => autonymOf(tag) === undefined || languageIn(tag, 'en').lang !== 'en');
    expect(nameless).to.deep.equal([]);
  });
});
