import { autonymOf, autonyms, languageName } from '@open-intake/core';
import { expect } from 'chai';
import { autonym, loadAutonyms, namedByBrowsers, nameOfLanguage } from './language-names.ts';

describe('the names of languages', () => {
  it('need no table where every browser has them', () => {
    expect(Object.keys(autonyms).filter((tag) => namedByBrowsers.test(tag))).to.deep.equal([]);
  });

  it('come with the table for any other', async () => {
    await loadAutonyms(['en', 'es']);
    expect(autonym('ht')).not.to.equal(autonymOf('ht'));
    await loadAutonyms(['en', 'ht']);
    for (const tag of Object.keys(autonyms)) {
      expect(autonym(tag)).to.equal(autonymOf(tag));
      expect(nameOfLanguage(tag, 'es')).to.equal(languageName(tag, 'es'));
    }
  });
});
