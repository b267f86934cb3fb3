import { expect } from 'chai';
import { inboxMessages, inboxWords } from './inbox-words.ts';

const keys = (tree: object, prefix = ''): string[] =>
  Object.entries(tree).flatMap(([key, value]: [string, unknown]) =>
    typeof value === 'object' && value !== null ? keys(value, `${prefix}${key}.`) : [prefix + key],
  );

const placeholders = (text: string) => (JSON.stringify(text).match(/\{\{\w+\}\}/g) ?? []).join();

describe('the words of the inbox', () => {
  for (const [language, messages] of Object.entries(inboxMessages)) {
    it(`has the same keys in ${language} as in English, in the same order`, () => {
      expect(keys(messages)).to.deep.equal(keys(inboxWords('en').messages));
    });

    it(`blames nobody in ${language}`, () => {
      expect(JSON.stringify(messages)).not.to.match(/invalid|inválid|error|fail|fall(ó|a)\b|refus|rechaz/i);
    });

    it(`takes the same parameters in ${language}`, () => {
      expect(placeholders(JSON.stringify(messages))).to.equal(placeholders(JSON.stringify(inboxWords('en').messages)));
    });
  }

  it('puts parameters in', () => {
    expect(inboxWords('en').say((m) => m.list.speaks, { language: 'Polish' })).to.equal('Speaks Polish');
  });

  for (const [language, count, said] of [
    ['en', 1, 'One just came in'],
    ['en', 2, '2 just came in'],
    ['es', 1, 'Acaba de llegar uno'],
    ['es', 1_000_000, 'Acaban de llegar 1000000'],
  ] as const)
    it(`has the plural of ${language} for ${count}`, () => {
      expect(inboxWords(language).count('list.fresh', count)).to.equal(said);
    });

  it('puts what it is told into a text as it stands', () => {
    expect(inboxWords('en').count('list.deletionSoon', 1, { day: '<1 May>' })).to.contain('deleted on <1 May>.');
  });

  it('reads English where there are no words yet, and says so', () => {
    expect(inboxWords('ar').lang).to.equal('en');
  });

  it('takes the parent of a regional tag', () => {
    expect(inboxWords('es-MX').lang).to.equal('es');
  });
});
