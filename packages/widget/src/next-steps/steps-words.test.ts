import { expect } from 'chai';
import en from './messages/en.json' with { type: 'json' };
import es from './messages/es.json' with { type: 'json' };
import { loadStepsWords } from './steps-words.ts';

const all = (tree: object, above = ''): readonly (readonly [string, string])[] =>
  Object.entries(tree).flatMap(([key, value]: [string, unknown]) =>
    typeof value === 'string' ? [[above + key, value] as const] : all(value as object, `${above}${key}.`),
  );
const withoutPlurals = (path: string) => path.replace(/_(one|many|other)$/, '');
const placeholders = (text: string) => [...text.matchAll(/{{(\w+)}}/g)].map(([, name]) => name).sort();

describe('the words around places', () => {
  it('are there in Spanish for every English key, with the same params', () => {
    const [english, spanish] = [en, es].map(
      (tree) => new Map(all(tree).map(([path, text]) => [withoutPlurals(path), placeholders(text)])),
    );
    expect([...spanish!]).to.deep.equal([...english!]);
  });

  it('have sentences of fifteen words at most', () => {
    const sentences = [...all(en), ...all(es)].flatMap(([, text]) => text.split(/[.?!]/));
    expect(sentences.filter((sentence) => sentence.trim().split(/\s+/).length > 15)).to.deep.equal([]);
  });

  it('blame nobody and promise nothing', () => {
    const bad = /\b(invalid|error|fail|must|qualify|eligible|entitled|califica|elegible|derecho)\b/i;
    expect([...all(en), ...all(es)].filter(([, text]) => bad.test(text))).to.deep.equal([]);
  });

  it('come in a parent of the language, else in English', async () => {
    const tags = await Promise.all(['es-MX', 'so'].map(async (tag) => (await loadStepsWords(tag)).language));
    expect(tags).to.deep.equal(['es', 'en']);
  });
});
