import { autonymOf } from '@open-intake/core';
import { expect } from 'chai';
import { findLanguages } from './find-languages.ts';
import { languageTags } from './language-tags.ts';

describe('a search for languages', () => {
  const searches = {
    kreyol: 'ht',
    Haitian: 'ht',
    somalí: 'so',
    'k’iche': 'quc',
    العربية: 'ar',
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

  it('has a name for each', () => {
    expect(
      languageTags.filter(
        (tag) => autonymOf(tag) === undefined && new Intl.DisplayNames('en', { type: 'language' }).of(tag) === tag,
      ),
    ).to.deep.equal([]);
  });
});
