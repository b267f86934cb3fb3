import { expect } from 'chai';
import { loadUiMessages, uiLanguages } from './ui-messages.ts';

const { messages: en } = await loadUiMessages(['en'], 'all');
const { messages: es } = await loadUiMessages(['es'], 'all');

function paths(tree: object, above = ''): string[] {
  return Object.entries(tree).flatMap(([key, value]) =>
    typeof value === 'string' ? [`${above}${key}`] : paths(value as object, `${above}${key}.`),
  );
}

function texts(tree: object): string[] {
  return Object.values(tree).flatMap((value: unknown) => (typeof value === 'string' ? [value] : texts(value as object)));
}

const placeholders = (text: string) => [...text.matchAll(/\{\{(\w+)\}\}/g)].map(([, name]) => name).sort();
const withoutPlurals = (path: string) => !/_(zero|one|two|few|many)$/.test(path);
const at = (tree: object, path: string) =>
  path.split('.').reduce<unknown>((node, key) => (node as Record<string, unknown>)[key], tree) as string;

describe('the words of the widget', () => {
  it('are there in Spanish for every English key, and no other', () => {
    expect(paths(es).filter(withoutPlurals)).to.have.members(paths(en).filter(withoutPlurals));
  });

  it('have a plural for every class that the language counts in', () => {
    for (const [tag, tree] of Object.entries({ en, es })) {
      const classes = new Intl.PluralRules(tag).resolvedOptions().pluralCategories;
      const counted = new Set(paths(tree).flatMap((path) => /^(.*)_other$/.exec(path)?.[1] ?? []));
      for (const stem of counted) expect(paths(tree)).to.include.members(classes.map((name) => `${stem}_${name}`));
    }
  });

  it('take the same params in both languages', () => {
    for (const path of paths(en).filter(withoutPlurals)) {
      expect(placeholders(at(es, path)), path).to.deep.equal(placeholders(at(en, path)));
    }
  });

  it('blame nobody', () => {
    const blame = /\b(invalid|error|failed|failure|refused|denied|illegal|must)\b/i;
    expect(texts(en).filter((text) => blame.test(text))).to.deep.equal([]);
  });

  it('have sentences of fifteen words at most', () => {
    const long = texts(en).flatMap((text) => text.split(/[.?!…]/)).filter((sentence) => sentence.trim().split(/\s+/).length > 15);
    expect(long).to.deep.equal([]);
  });

  it('leave what comes after the first question for later', async () => {
    expect((await loadUiMessages(['es'], 'first')).messages).to.not.have.any.keys('review', 'receipt', 'errors');
  });

  it('fall back to English where the widget has no words', async () => {
    expect((await loadUiMessages(['so'], 'first')).tag).to.equal('en');
  });

  it('are offered in English and Spanish', () => {
    expect(uiLanguages()).to.include.members(['en', 'es']);
  });
});
