import { describe, expect, it } from 'vitest';
import { autonymOf, languageName } from './language-name.ts';

describe('autonymOf', () => {
  it.each([
    ['es', 'Español'],
    ['en', 'English'],
    ['so', 'Soomaali'],
    ['fa-AF', 'دری'],
    ['ht', 'Kreyòl ayisyen'],
    ['ht-HT', 'Kreyòl ayisyen'],
    ['hmn-Latn', 'Hmoob'],
    ['mww-Latn', 'Hmoob'],
    ['rhg', 'Ruáingga'],
    ['aii', 'ܣܘܪܝܬ'],
    ['zh-Hans', '简体中文'],
  ])('of %s is %s', (tag, name) => {
    expect(autonymOf(tag)).toBe(name);
  });

  it.each(['qqq', 'not a tag', ''])('of %j is unknown', (tag) => {
    expect(autonymOf(tag)).toBeUndefined();
  });
});

describe('languageName', () => {
  it.each([
    ['es', 'en', 'Spanish'],
    ['en', 'es', 'Inglés'],
    ['ksw', 'en', 'ကညီကျိာ်'],
    ['ht', 'en', 'Haitian Creole'],
    ['es', 'ht', 'Español'],
    ['qqq', 'en', 'qqq'],
  ])('of %s in %s is %s', (tag, inLanguage, name) => {
    expect(languageName(tag, inLanguage)).toBe(name);
  });
});
