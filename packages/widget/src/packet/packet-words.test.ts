import { expect } from 'chai';
import { packetMessages, packetWords } from './packet-words.ts';

const keys = (tree: object, prefix = ''): string[] =>
  Object.entries(tree).flatMap(([key, value]: [string, unknown]) =>
    typeof value === 'object' && value !== null ? keys(value, `${prefix}${key}.`) : [prefix + key],
  );

const texts = (tree: object): string[] =>
  Object.values(tree).flatMap((value: unknown) =>
    typeof value === 'object' && value !== null ? texts(value) : [String(value)],
  );

describe('the words of the packet', () => {
  for (const [language, messages] of Object.entries(packetMessages)) {
    it(`has the same keys in ${language} as in English, in the same order`, () => {
      expect(keys(messages)).to.deep.equal(keys(packetMessages['en'] ?? {}));
    });

    it(`has no empty text in ${language}`, () => {
      expect(texts(messages).filter((text) => text.trim() === '')).to.deep.equal([]);
    });

    it(`never judges or counts a person in ${language}`, () => {
      const bad =
        /refus|declin|rechaz|neg(ó|aron|ativa)|score|puntaje|puntuaci|invalid|inválid|error|fail|fall(ó|a)\b/i;
      expect(texts(messages).filter((text) => bad.test(text))).to.deep.equal([]);
    });
  }

  it('takes the parent of a regional tag', () => {
    expect(packetWords('es-MX').lang).to.equal('es');
  });

  it('reads English where a language is not there yet, and says so', () => {
    expect(packetWords('ar')).to.deep.equal({ lang: 'en', messages: packetMessages['en'] });
  });
});
