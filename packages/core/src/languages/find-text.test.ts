import { describe, expect, it } from 'vitest';
import { fallbackChain, findText } from './find-text.ts';

const messages = {
  en: { questions: { sleep: { label: 'Where do you sleep?', hint: 'Any place.' } } },
  ar: { questions: { sleep: { label: 'أين تنام؟' } } },
};

describe('fallbackChain', () => {
  it.each([
    ['es', ['es', 'en']],
    ['zh-Hant-TW', ['zh-Hant-TW', 'zh-Hant', 'zh', 'en']],
    ['en-x-rtl', ['en-x-rtl', 'en']],
    ['en', ['en']],
  ])('of %s is %j', (tag, chain) => {
    expect(fallbackChain(tag, 'en')).toEqual(chain);
  });
});

describe('findText', () => {
  it('finds the text in the language itself', () => {
    const found = findText(messages, fallbackChain('ar', 'en'), ['questions', 'sleep', 'label']);
    expect(found).toEqual({ text: 'أين تنام؟', lang: 'ar', dir: 'rtl' });
  });

  it('says which language it fell back to', () => {
    const found = findText(messages, fallbackChain('ar-EG', 'en'), ['questions', 'sleep', 'hint']);
    expect(found).toEqual({ text: 'Any place.', lang: 'en', dir: 'ltr' });
  });

  it.each([
    [['questions', 'constructor', 'name']],
    [['questions', '__proto__', 'toString']],
    [['questions', 'sleep', 'label', 'length']],
    [['questions', 'sleep']],
  ])('finds no text at %j', (path) => {
    expect(findText(messages, ['en'], path)).toBeUndefined();
  });

  it('finds no language on the prototype', () => {
    expect(findText(messages, ['constructor'], ['name'])).toBeUndefined();
  });
});
