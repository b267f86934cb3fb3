import { describe, expect, it } from 'vitest';
import { fleschKincaidGrade, inflesz, sentencesOf, wordsOf } from '../needs-assessment/readability.ts';
import { clientSentences, clientStrings, stringsOf } from '../needs-assessment/strings.ts';
import { exampleForm, exampleNames } from './example-forms.ts';

const textOf = ({ text }: { readonly text: string }) => text;
const notAList = ({ path }: { readonly path: string }) => !path.startsWith('/lists/');

describe.each(exampleNames)('the words of %s', (name) => {
  const { messages } = exampleForm(name);
  const { en, es } = messages;

  it('are grade 5 or lower in English, all together and whole sentences alone', () => {
    expect(en).toBeDefined();
    if (en === undefined) return;
    const all = clientStrings(en).filter(notAList);
    expect(fleschKincaidGrade(all.map(textOf))).toBeLessThanOrEqual(5);
    expect(fleschKincaidGrade(clientSentences(en).map(textOf))).toBeLessThanOrEqual(5);
  });

  it.each(es === undefined ? [] : [es])('are fairly easy in Spanish', (spanish) => {
    expect(inflesz(clientStrings(spanish).filter(notAList).map(textOf))).toBeGreaterThanOrEqual(65);
  });

  it.each(Object.entries(messages))('have no sentence of more than 15 words in %s', (_tag, words) => {
    const sentences = stringsOf(words)
      .filter(notAList)
      .flatMap(({ text }) => sentencesOf(text));
    expect(sentences.filter((sentence) => wordsOf(sentence).length > 15)).toEqual([]);
  });

  it('do not blame', () => {
    const blame = /\b(invalid|errors?|failed|failure|refused?|denied|must)\b/i;
    expect(stringsOf(en).filter(({ text }) => blame.test(text))).toEqual([]);
  });
});
