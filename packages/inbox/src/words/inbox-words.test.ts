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
    expect(inboxWords('en').say((m) => m.list.fresh, { count: 2 })).to.equal('Just came in: 2');
  });

  it('reads English where there are no words yet, and says so', () => {
    expect(inboxWords('ar').lang).to.equal('en');
  });

  it('takes the parent of a regional tag', () => {
    expect(inboxWords('es-MX').lang).to.equal('es');
  });
});
