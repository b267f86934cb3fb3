import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { root } from '../../helpers/source-files.ts';
import { fleschKincaidGrade, inflesz, sentencesOf, wordsOf } from '../needs-assessment/readability.ts';
import { notOurWords } from '../not-our-words.ts';

const folders = ['messages', 'next-steps/messages'] as const;
const languages = ['en', 'es'] as const;

const textsIn = (tree: unknown): readonly string[] =>
  typeof tree === 'string' ? [tree] : Object.values(tree as object).flatMap(textsIn);

function textsOf(folder: string, language: string): readonly string[] {
  const file = resolve(root, 'packages/widget/src', folder, `${language}.json`);
  return textsIn(JSON.parse(readFileSync(file, 'utf8').replaceAll(/{{\w+}}/g, 'one')));
}

describe.each(folders)('the words of the widget in %s', (folder) => {
  it('are grade 5 or lower in English', () => {
    expect(fleschKincaidGrade(textsOf(folder, 'en'))).toBeLessThanOrEqual(5);
  });

  it('are fairly easy in Spanish', () => {
    expect(inflesz(textsOf(folder, 'es'))).toBeGreaterThanOrEqual(65);
  });

  it.each(languages)('have no sentence of more than 15 words in %s', (language) => {
    const sentences = textsOf(folder, language).flatMap(sentencesOf);
    expect(sentences.filter((sentence) => wordsOf(sentence).length > 15)).toEqual([]);
  });

  it.each(languages)('hold none of the words that hurt in %s', (language) => {
    expect(textsOf(folder, language).filter((text) => notOurWords[language].test(text))).toEqual([]);
  });
});
