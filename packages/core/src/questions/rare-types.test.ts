import { describe, expect, it } from 'vitest';
import { checkAnswer } from '../submission/check-answer.ts';
import type { Question } from './question.ts';

const rent: Question = { id: 'q', type: 'money', currencies: ['USD', 'JPY', 'KWD'], min: '9', max: '100.50' };
const home: Question = { id: 'q', type: 'address' };
const abroad: Question = { id: 'q', type: 'address', parts: ['city', 'country'], noFixedAddress: false };
const pain: Question = { id: 'q', type: 'scale' };
const order: Question = {
  id: 'q',
  type: 'ranking',
  min: 2,
  max: 2,
  choices: ['food', 'home', 'ride', { value: 'none', exclusive: true }],
};
const papers: Question = { id: 'q', type: 'file', maxSize: 100 };
const sign: Question = { id: 'q', type: 'signature' };
const usd = (amount: string) => ({ amount, currency: 'USD' });
const file = {
  uploadId: '6f1c1b8e-6a6e-4c58-9d4d-1d9d6f8b2a01',
  name: 'a.jpg',
  type: 'image/jpeg',
  size: 3,
  digest: `sha256-${'a'.repeat(43)}`,
  data: 'QUJD',
};
const drawn = (data: string) => ({ kind: 'drawn', data });

function issuesOf(question: Question, value: unknown): readonly string[] {
  const form = { format: 'open-intake/1', id: 'rare', version: '1.0.0', languages: ['en'] } as const;
  const sections = [{ id: 'all', questions: [question] }];
  const issues = checkAnswer(question, value, {
    form: { ...form, languages: ['en'], sections },
    answers: { q: value },
  });
  return issues.map(({ path, code }) => `${path} ${code}`);
}

describe('an answer of a rarer type is taken', () => {
  it.each<[string, Question, unknown]>([
    ['an amount at its lowest', rent, usd('9.00')],
    ['an amount at its highest', rent, usd('100.5')],
    ['an amount of a currency with three decimals', rent, { amount: '9.125', currency: 'KWD' }],
    ['a currency that waits for its amount', rent, { amount: '', currency: 'JPY' }],
    ['an address in its usual parts', home, { line1: '5 Oak St', city: 'Joliet', state: 'IL', postalCode: '60432' }],
    ['no fixed address, with where to look', home, { noFixedAddress: true, landmark: 'by the church' }],
    ['an address of nothing but blanks', home, { line1: '', city: ' ' }],
    ['a landmark that is blank beside an address', home, { line1: '5 Oak St', landmark: '' }],
    ['the first point', pain, 1],
    ['the last point', pain, 5],
    ['two in any order', order, ['ride', 'food']],
    ['none of them, alone', order, ['none']],
    ['nothing ranked', order, []],
    ['a file', papers, [file]],
    ['no file', papers, []],
    ['a drawn signature', sign, drawn('M 1 2 L 600 200 M 3 4 L 0 0')],
    ['a drawn signature without spaces', sign, drawn('M1 2L3 4L5 6')],
    ['a typed signature', sign, { kind: 'typed', data: 'Ana Núñez' }],
    ['a signature that was not begun', sign, drawn('')],
  ])('%s', (_name, question, value) => {
    expect(issuesOf(question, value)).toEqual([]);
  });
});

describe('an answer of a rarer type is not taken', () => {
  it.each<[string, Question, unknown, string]>([
    ['too little', rent, usd('8.99'), '/q/amount too-small'],
    ['too much', rent, usd('100.51'), '/q/amount too-big'],
    ['below zero', { ...rent, min: undefined }, usd('-1'), '/q/amount too-small'],
    ['sixteen digits', { ...rent, max: undefined }, usd('9'.repeat(16)), '/q/amount too-big'],
    ['a kilobyte of digits', rent, usd('9'.repeat(1000)), '/q/amount too-big'],
    ['half a yen', rent, { amount: '9.5', currency: 'JPY' }, '/q/amount too-many-decimals'],
    ['a tenth of a cent', rent, usd('9.005'), '/q/amount too-many-decimals'],
    ['what is no amount', rent, usd('ten'), '/q/amount not-a-number'],
    ['an amount with an exponent', rent, usd('1e1'), '/q/amount not-a-number'],
    ['a currency that is not offered', rent, { amount: '10', currency: 'EUR' }, '/q/currency not-a-choice'],
    ['a number for money', rent, 10, '/q wrong-type'],
    ['a part that is not asked', home, { country: 'US' }, '/q/country unknown-question'],
    ['a landmark that is not asked', home, { line1: 'x', landmark: 'y' }, '/q/landmark wrong-type'],
    ['a street of nobody who has one', home, { noFixedAddress: true, line1: 'x' }, '/q/line1 wrong-type'],
    ['no fixed address where all have one', abroad, { noFixedAddress: true }, '/q/noFixedAddress unknown-question'],
    ['an endless ZIP code', home, { postalCode: '9'.repeat(201) }, '/q/postalCode too-long'],
    ['a NUL in a street', home, { line1: 'a\0b' }, '/q/line1 control-character'],
    ['a point before the first', pain, 0, '/q too-small'],
    ['a point after the last', pain, 6, '/q too-big'],
    ['between two points', pain, 2.5, '/q not-whole'],
    ['a point in words', pain, '3', '/q wrong-type'],
    ['one ranked twice', order, ['food', 'food'], '/q repeated-choice'],
    ['one ranked alone', order, ['food'], '/q too-few'],
    ['three ranked', order, ['food', 'home', 'ride'], '/q too-many'],
    ['none of them, with another', order, ['none', 'food'], '/q exclusive-choice'],
    ['one that is not offered', order, ['food', 'gold'], '/q/1 not-a-choice'],
    ['a file too many', papers, [file, file], '/q too-many'],
    ['a file too big', papers, [{ ...file, size: 101 }], '/q/0 file-too-big'],
    ['more bytes than any file', papers, [{ ...file, data: 'A'.repeat(300_004) }], '/q/0/data file-too-big'],
    ['a page', papers, [{ ...file, type: 'text/html' }], '/q/0 wrong-file-type'],
    ['a picture that can hold code', papers, [{ ...file, type: 'image/svg+xml' }], '/q/0 wrong-file-type'],
    ['a file of no type', papers, [{ ...file, type: '' }], '/q/0 wrong-file-type'],
    ['more bytes than it says', papers, [{ ...file, size: 2 }], '/q/0/data not-a-file'],
    ['what is no base64', papers, [{ ...file, data: 'QU=D' }], '/q/0/data not-a-file'],
    ['an empty file', papers, [{ ...file, size: 0, data: '' }], '/q/0/size not-a-file'],
    ['an id that is none', papers, [{ ...file, uploadId: '../x' }], '/q/0/uploadId not-a-file'],
    ['a digest that is none', papers, [{ ...file, digest: 'sha256-abc' }], '/q/0/digest not-a-file'],
    ['a signature outside its paper', sign, drawn('M 1 2 L 601 3'), '/q/data wrong-type'],
    ['a signature of one touch', sign, drawn('M 1 2'), '/q/data wrong-type'],
    ['a curve', sign, drawn('M 1 2 C 3 4 5 6 7 8'), '/q/data wrong-type'],
    ['a way out of the path', sign, drawn('M 1 2 L 3 4" onload="x'), '/q/data wrong-type'],
    ['a signature of 33 KiB', sign, drawn(`M 1 2 ${'L 3 4 '.repeat(5700)}`), '/q/data too-long'],
    ['a name of 201 letters', sign, { kind: 'typed', data: 'x'.repeat(201) }, '/q/data too-long'],
    ['a drawing where names are typed', { ...sign, ways: ['typed'] }, drawn('M 1 2 L 3 4'), '/q/kind not-a-choice'],
  ])('%s', (_name, question, value, issue) => {
    expect(issuesOf(question, value)).toEqual([issue]);
  });

  it.each<[string, Question, unknown]>([
    ['a currency alone', rent, { amount: '', currency: 'USD' }],
    ['blank parts', home, { line1: ' ' }],
    ['nothing drawn', sign, drawn('')],
    ['no file', papers, []],
    ['nothing ranked', order, []],
  ])('where it must be answered: %s', (_name, question, value) => {
    expect(issuesOf({ ...question, required: true }, value)).toEqual(['/q required']);
  });
});
