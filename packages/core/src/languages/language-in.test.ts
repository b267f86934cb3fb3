import { describe, expect, it } from 'vitest';
import { autonyms } from './autonyms.ts';
import { englishNames } from './english-names.ts';
import { languageIn } from './language-in.ts';

describe('languageIn', () => {
  it.each([
    ['es', 'en', 'Spanish', 'en'],
    ['en', 'es', 'Inglés', 'es'],
    ['en', 'es-MX', 'Inglés', 'es-MX'],
    ['ksw', 'en', 'Karen', 'en'],
    ['ksw', 'en-GB', 'Karen', 'en'],
    ['ckb', 'en', 'Kurdish (Sorani)', 'en'],
    ['ksw', 'es', 'Karen', 'en'],
    ['es', 'ht', 'Spanish', 'en'],
    ['ht', 'ht', 'Kreyòl ayisyen', 'ht'],
    ['mis', 'en', 'A language that is not in our list', 'en'],
    ['mis', 'es-MX', 'Un idioma que no está en nuestra lista', 'es'],
    ['mis', 'so', 'A language that is not in our list', 'en'],
    ['qqq', 'en', 'qqq', 'und'],
  ])('of %s in %s is %s', (tag, inLanguage, text, lang) => {
    expect(languageIn(tag, inLanguage)).toEqual({ text, lang, dir: 'ltr' });
  });

  it('gives a name in English to every language that has a name of its own here', () => {
    expect(Object.keys(autonyms).filter((tag) => languageIn(tag, 'en').lang !== 'en')).toEqual([]);
  });

  it.each(Object.keys(englishNames))('has an own name beside the English name of %s', (tag) => {
    expect(autonyms).toHaveProperty([tag]);
  });
});
