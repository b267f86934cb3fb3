import type { FormDefinition } from '@open-intake/core';
import { expect } from 'chai';
import { closestLanguage, offeredLanguages } from './offered-languages.ts';

const form = { languages: ['en', 'es', 'zh-Hans'] } as unknown as FormDefinition;

describe('offeredLanguages', () => {
  it('are those of the form', () => {
    expect(offeredLanguages(form, undefined, null)).to.deep.equal(['en', 'es', 'zh-Hans']);
  });

  it('are in the order the page gives', () => {
    expect(offeredLanguages(form, undefined, 'es, en')).to.deep.equal(['es', 'en']);
  });

  it('hold none that the form does not have', () => {
    expect(offeredLanguages(form, undefined, 'so es')).to.deep.equal(['es']);
  });
});

describe('closestLanguage', () => {
  for (const [wish, found] of [
    ['es-MX', 'es'],
    ['ES', 'es'],
    ['zh', 'zh-Hans'],
    ['so', undefined],
  ] as const) {
    it(`for ${wish} is ${String(found)}`, () => {
      expect(closestLanguage(wish, form.languages)).to.equal(found);
    });
  }
});
