import { describe, expect, it } from 'vitest';
import { notOurWords, wholeWords } from '../not-our-words.ts';
import { agency, languages, messages } from './needs-assessment.ts';
import { fleschKincaidGrade, inflesz, sentencesOf, wordsOf } from './readability.ts';
import { clientSentences, clientStrings, stringsOf } from './strings.ts';

const textOf = ({ text }: { readonly text: string }) => text;

const familiar = wholeWords(
  'tú|tu|tus|te|ti|contigo|tienes|quieres|puedes|necesitas|eres|estás|dinos|llámanos|escribe',
);

describe('the words of the default form', () => {
  it('are grade 5 or lower in English, all client texts together', () => {
    expect(fleschKincaidGrade(clientStrings(messages.en).map(textOf))).toBeLessThanOrEqual(5);
  });

  it('are grade 5 or lower in English, whole sentences alone', () => {
    expect(fleschKincaidGrade(clientSentences(messages.en).map(textOf))).toBeLessThanOrEqual(5);
  });

  it('are fairly easy in Spanish, all client texts together', () => {
    expect(inflesz(clientStrings(messages.es).map(textOf))).toBeGreaterThanOrEqual(65);
  });

  it('are fairly easy in Spanish, whole sentences alone', () => {
    expect(inflesz(clientSentences(messages.es).map(textOf))).toBeGreaterThanOrEqual(65);
  });

  it.each(languages)('have no sentence of more than 15 words in %s', (language) => {
    const sentences = stringsOf(messages[language]).flatMap(({ text }) => sentencesOf(text));
    expect(sentences.filter((sentence) => wordsOf(sentence).length > 15)).toEqual([]);
  });

  it.each(languages)('hold none of the words that hurt in %s', (language) => {
    const texts = [...stringsOf(messages[language]), ...agencyTexts(language)].map(textOf);
    expect(texts.filter((text) => notOurWords[language].test(text))).toEqual([]);
  });

  it.each(languages)('ask one thing at a time in %s', (language) => {
    const labels = clientStrings(messages[language]).filter(({ path }) => path.endsWith('/label'));
    expect(labels.filter(({ text }) => (text.match(/\?/g)?.length ?? 0) > 1)).toEqual([]);
  });

  it('say usted, never tú', () => {
    expect(stringsOf(messages.es).filter(({ text }) => familiar.test(text))).toEqual([]);
  });
});

describe('the list of words that hurt', () => {
  it.each(['Bring your papers', 'You qualify', 'Please do not fail'])('knows "%s"', (text) => {
    expect(notOurWords.en.test(text)).toBe(true);
  });

  it.each(['Sus papeles', 'Su respuesta es inválida', 'Algo falló'])('knows "%s"', (text) => {
    expect(notOurWords.es.test(text)).toBe(true);
  });

  it('leaves whole other words alone', () => {
    expect(notOurWords.en.test('A newspaper')).toBe(false);
  });
});

describe('a measure of readability', () => {
  it('gives the grade of a known text', () => {
    expect(fleschKincaidGrade(['The cat sat on the mat.'])).toBeCloseTo(0.39 * 6 + 11.8 - 15.59, 5);
  });

  it('tells a hard text from an easy one', () => {
    const hard = 'Eligibility determinations necessitate comprehensive documentation of household composition.';
    expect(fleschKincaidGrade([hard])).toBeGreaterThan(12);
  });

  it('counts a placeholder as long as what may stand in its place', () => {
    expect(wordsOf(sentencesOf('By {{readBy}}.')[0] ?? '')).toHaveLength(7);
  });
});

function agencyTexts(language: 'en' | 'es') {
  return stringsOf(agency).filter(({ path }) => path.endsWith(`/${language}`));
}
