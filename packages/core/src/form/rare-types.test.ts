import { expect, it } from 'vitest';
import { isFormDefinitionError } from './form-definition-error.ts';
import { parseForm } from './parse-form.ts';

/** What is wrong with a form of one question, as `code path`; paths begin at the question. */
function wrongWith(question: object): readonly string[] {
  const sections = [{ id: 'all', questions: [{ id: 'q', ...question }] }];
  try {
    parseForm({ format: 'open-intake/1', id: 'rare', version: '1.0.0', languages: ['en'], sections });
    return [];
  } catch (error) {
    if (!isFormDefinitionError(error)) throw error;
    return error.issues.map(({ code, path }) => `${code} ${path.replace('/sections/0/questions/0', '')}`);
  }
}

const usd = { type: 'money', currencies: ['USD'] };

it.each<[string, object]>([
  ['amounts that only look out of order', { ...usd, min: '9', max: '10.00' }],
  ['a scale from 0 to 10', { type: 'scale', min: 0, max: 10 }],
  ['a scale around 0', { type: 'scale', min: -2, max: 2, display: 'faces' }],
  ['a ranking of what was picked', { type: 'ranking', choices: ['a', 'b'], max: 1 }],
  ['files of some kinds', { type: 'file', accept: ['image/*', 'application/vnd.ms-excel'], max: 10 }],
  ['a place without streets', { type: 'address', parts: ['landmark'], noFixedAddress: false }],
])('an author can ask for %s', (_name, question) => {
  expect(wrongWith(question)).toEqual([]);
});

it.each<[string, object, string]>([
  ['no currency', { type: 'money', currencies: [] }, 'too-few /currencies'],
  ['a currency by its sign', { type: 'money', currencies: ['$'] }, 'bad-currency /currencies/0'],
  ['a currency twice', { type: 'money', currencies: ['USD', 'EUR', 'USD'] }, 'duplicate-choice /currencies/2'],
  ['an amount as a number', { ...usd, min: 5 }, 'wrong-type /min'],
  ['an amount with a comma', { ...usd, max: '1,5' }, 'bad-number /max'],
  ['the least above the most', { ...usd, min: '10', max: '9.99' }, 'min-above-max /min'],
  ['a part that is none', { type: 'address', parts: ['planet'] }, 'unknown-value /parts/0'],
  ['a part twice', { type: 'address', parts: ['city', 'city'] }, 'duplicate-choice /parts/1'],
  ['an address of nothing', { type: 'address', parts: [] }, 'too-few /parts'],
  ['a scale from above', { type: 'scale', min: 6 }, 'min-above-max /min'],
  ['a scale of twelve points', { type: 'scale', min: 0, max: 11 }, 'too-many-points /max'],
  ['a scale without end', { type: 'scale', min: 0, max: 9e15 }, 'too-many-points /max'],
  ['half a point', { type: 'scale', min: 0.5 }, 'wrong-type /min'],
  ['a scale from -0', { type: 'scale', min: -0 }, 'bad-number /min'],
  ['a ranking of nothing', { type: 'ranking' }, 'empty-choices /choices'],
  ['a ranking with one choice twice', { type: 'ranking', choices: ['a', 'a'] }, 'duplicate-choice /choices/1'],
  ['the fewest above the most', { type: 'ranking', choices: ['a', 'b'], min: 2, max: 1 }, 'min-above-max /min'],
  ['any file', { type: 'file', accept: ['*/*'] }, 'bad-media-type /accept/0'],
  ['files by their ending', { type: 'file', accept: ['.pdf'] }, 'bad-media-type /accept/0'],
  ['eleven files', { type: 'file', max: 11 }, 'too-big /max'],
  ['a file of a gigabyte', { type: 'file', maxSize: 1e9 }, 'too-big /maxSize'],
  ['a signature in no way', { type: 'signature', ways: [] }, 'too-few /ways'],
  ['a signature by stamp', { type: 'signature', ways: ['stamp'] }, 'unknown-value /ways/0'],
])('an author is told of %s', (_name, question, issue) => {
  expect(wrongWith(question)).toEqual([issue]);
});
