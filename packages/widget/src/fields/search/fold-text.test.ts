import { expect } from 'chai';
import { foldText } from './fold-text.ts';

/** What is typed, and the name it should find: both fold to the same text. */
const pairs: readonly (readonly [typed: string, name: string])[] = [
  // Arabic: hamza on its seats, alef maksura, teh marbuta, tatweel, vowel marks, presentation forms
  ['احمد', 'أحمد'],
  ['الاردن', 'الأُرْدُنّ'],
  ['ليبيا', 'لـــيبيا'],
  ['القاهره', 'القاهرة'],
  ['مصطفي', 'مصطفى'],
  ['مسوول', 'مسؤول'],
  ['ايران', 'إيران'],
  ['الجزاير', 'الجزائر'],
  ['لا', 'ﻻ'],
  // Persian and Urdu yeh, kaf, heh, zero width non-joiner
  ['كردي', 'کردی'],
  ['پاكستان', 'پاکستان'],
  ['ميخواهم', 'می‌خواهم'],
  ['ههه', 'ہھة'],
  // Turkish
  ['istanbul', 'İstanbul'],
  ['ISTANBUL', 'İSTANBUL'],
  ['diyarbakir', 'Diyarbakır'],
  ['sanliurfa', 'Şanlıurfa'],
  ['agri', 'Ağrı'],
  // Vietnamese
  ['da nang', 'Đà Nẵng'],
  ['thua thien hue', 'Thừa Thiên Huế'],
  ['ho chi minh', 'Hồ Chí Minh'],
  // Polish and neighbours
  ['lodz', 'Łódź'],
  ['zielona gora', 'Zielona Góra'],
  ['dzeta', 'Džeta'],
  // German and Nordic
  ['strasse', 'Straße'],
  ['STRASSE', 'straße'],
  ['munchen', 'München'],
  ['tromso', 'Tromsø'],
  ['aero', 'Ærø'],
  // Japanese width and kana; Korean
  ['tokyo', 'ＴＯＫＹＯ'],
  ['トウキョウ', 'ﾄｳｷｮｳ'],
  ['とうきょう', 'トウキョウ'],
  ['がす', 'ｶﾞｽ'],
  ['서울', '서울'],
  // Spanish, French, Haitian, Hausa, Maya
  ['cote divoire', 'Côte d’Ivoire'],
  ['espana', 'España'],
  ['kreyol ayisyen', 'Kreyòl ayisyen'],
  ['kiche', 'K’iche’'],
  ['borno', 'Ɓorno'],
  // Other scripts
  ['ελλας', 'ΕΛΛΆΣ'],
  ['йошкар ола', 'Йошкар-Ола'],
  ['लडका', 'लड़का'],
  ['שלום', 'שָׁלוֹם'],
  // Signs and digits
  ['st louis', 'St. Louis'],
  ['guinea bissau', 'Guinea-Bissau'],
  ['district 12', 'District ١٢'],
  ['12', '१२'],
];

describe('a folded text', () => {
  for (const [typed, name] of pairs) {
    it(`is the same for ${typed} and ${name}`, () => {
      expect(foldText(typed)).to.equal(foldText(name));
    });
  }

  it('keeps what makes words differ', () => {
    expect(foldText('कि')).not.to.equal(foldText('का'));
    expect(foldText('がす')).not.to.equal(foldText('かす'));
    expect(foldText('ไทย')).to.equal('ไทย');
  });

  it('is nothing for nothing but signs', () => {
    expect(foldText(' -\u200b’ ')).to.equal('');
  });
});
