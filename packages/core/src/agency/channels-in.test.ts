import { describe, expect, it } from 'vitest';
import { channelsIn, isReachableIn } from './channels-in.ts';
import type { AgencyContact } from './contact.ts';

const line: AgencyContact = {
  id: '988',
  label: { en: 'Crisis line' },
  voice: { number: '988', languages: ['en', 'es'], press: { es: '2' }, interpreters: true },
  text: { number: '988', languages: ['en', 'es', 'fr'], keyword: { en: null, es: 'AYUDA' } },
  video: { number: '1-800-273-8255', languages: ['ase'] },
};
const desk: AgencyContact = {
  id: 'desk',
  label: { en: 'Desk' },
  voice: { number: '312 555 0100', languages: ['en'], say: { so: 'Somali, please.' } },
  text: { number: '898211', languages: ['en'], keyword: 'postal-code' },
};

describe('the ways to a contact in a language', () => {
  it.each([
    ['en', { number: '988' }],
    ['es', { number: '988', press: '2' }],
    ['es-MX', { number: '988', press: '2' }],
    ['pl', { number: '988', say: 'Polish interpreter, please.' }],
    ['zh-Hant', { number: '988', say: 'Chinese interpreter, please.' }],
  ])('by voice in %s', (language, voice) => {
    const { number, press, say } = channelsIn(line, language).voice ?? {};
    expect({ number, ...(press && { press }), ...(say && { say }) }).toEqual(voice);
  });

  it('ask in the words of the line, and are none where nobody understands', () => {
    expect(channelsIn(desk, 'so').voice?.say).toBe('Somali, please.');
    expect(channelsIn(desk, 'pl').voice).toBeUndefined();
  });

  it('by text have the word of the language', () => {
    expect(channelsIn(line, 'es').text?.keyword).toBe('AYUDA');
    expect(channelsIn(line, 'en').text).toEqual({ number: '988', languages: ['en', 'es', 'fr'] });
    expect(channelsIn(desk, 'en').text).toMatchObject({ number: '898211', postalCode: true });
  });

  it('by text are none without the word, or the language', () => {
    expect(channelsIn(line, 'fr').text).toBeUndefined();
    expect(channelsIn(line, 'pl').text).toBeUndefined();
  });

  it('by video are there for those who sign, whatever they read', () => {
    expect(channelsIn(line, 'so').video?.number).toBe('1-800-273-8255');
    expect(isReachableIn({ id: 'x', label: {}, video: { number: '1', languages: ['ase'] } }, 'en')).toBe(false);
  });

  it('reach people in what the line speaks', () => {
    expect(['en', 'so', 'es'].map((language) => isReachableIn(desk, language))).toEqual([true, true, false]);
  });
});
