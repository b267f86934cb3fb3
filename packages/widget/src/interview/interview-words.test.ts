import { expect } from 'chai';
import { interviewMessages, interviewWords } from './interview-words.ts';

const keys = (tree: object, above = ''): string[] =>
  Object.entries(tree).flatMap(([key, value]: [string, unknown]) =>
    typeof value === 'object' && value !== null ? keys(value, `${above}${key}.`) : [above + key],
  );
const texts = (tree: object): string[] =>
  Object.values(tree).flatMap((value: unknown) =>
    typeof value === 'object' && value !== null ? texts(value) : [String(value)],
  );
const placeholders = (tree: object) => texts(tree).map((text) => (text.match(/\{\{\w+\}\}/g) ?? []).sort());

describe('the words of an interview', () => {
  const english = interviewWords('en').messages;

  for (const [language, messages] of Object.entries(interviewMessages)) {
    it(`have the same keys and parameters in ${language} as in English`, () => {
      expect(keys(messages)).to.deep.equal(keys(english));
      expect(placeholders(messages)).to.deep.equal(placeholders(english));
    });

    it(`have sentences of fifteen words at most where they are read aloud in ${language}`, () => {
      const long = texts(messages.say)
        .flatMap((text) => text.split(/[.?!]/))
        .filter((sentence) => sentence.trim().split(/\s+/).length > 15);
      expect(long).to.deep.equal([]);
    });

    it(`blame nobody in ${language}`, () => {
      expect(
        texts(messages).filter((text) => /\b(invalid|error|refus|failed|inválid|rechaz)/i.test(text)),
      ).to.deep.equal([]);
    });
  }

  it('are those of the parent of a regional tag, and English where there are none', () => {
    expect([interviewWords('es-MX').lang, interviewWords('pl').lang]).to.deep.equal(['es', 'en']);
  });
});
