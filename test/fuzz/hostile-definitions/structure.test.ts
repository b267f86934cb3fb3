import { describe, expect, it } from 'vitest';
import { first, flag, formOf, name, one, people, problemOf, type Row, reads, withChoices } from './hostile-form.ts';

const rows: readonly Row[] = [
  [
    'D10 10,000 questions',
    formOf(Array.from({ length: 10_000 }, (_, at) => ({ id: `q${at}`, type: 'text' }))),
    'too-many-questions',
    '/sections',
  ],
  ['D11 no question', formOf([]), 'no-questions', '/sections'],
  ['no section', formOf([], { sections: [] }), 'too-few', '/sections'],
  ['D12 an id that stands twice', formOf([name, name]), 'duplicate-id', '/sections/0/questions/1/id'],
  ['D12 an id of a question and a value', formOf([name], { values: { name: 1 } }), 'duplicate-id', '/values/name'],
  ['D12 an id of a section and a question', formOf([{ ...name, id: 'part' }]), 'duplicate-id', `${first}/id`],
  [
    'D12 an id of a question and a flag',
    formOf([{ ...name, id: 'flag' }], { flags: flag(reads('flag')) }),
    'duplicate-id',
    '/flags/0/id',
  ],
  ['D13 the id __proto__', one({ id: '__proto__' }), 'bad-id', `${first}/id`],
  ['D13 the key __proto__', '{"__proto__":{}}', 'reserved-key', '/__proto__'],
  ['D14 the id constructor', one({ id: 'constructor' }), 'reserved-id', `${first}/id`],
  ['D15 the id toString', one({ id: 'toString' }), 'reserved-id', `${first}/id`],
  ['D15 the id hasOwnProperty', one({ id: 'hasOwnProperty' }), 'reserved-id', `${first}/id`],
  ['D15 the id valueOf', one({ id: 'valueOf' }), 'reserved-id', `${first}/id`],
  ['a value called constructor', formOf([name], { values: { constructor: 1 } }), 'reserved-id', '/values/constructor'],
  ['D16 a dot in an id', one({ id: 'a.b' }), 'bad-id', `${first}/id`],
  ['D16 a bracket in an id', one({ id: 'a[0]' }), 'bad-id', `${first}/id`],
  ['D16 a space in an id', one({ id: 'a b' }), 'bad-id', `${first}/id`],
  ['D17 an id of 1,000 letters', one({ id: 'a'.repeat(1000) }), 'bad-id', `${first}/id`],
  [
    'D18 ids that differ by a capital',
    formOf([name, { ...name, id: 'Name' }]),
    'id-differs-by-case',
    '/sections/0/questions/1/id',
  ],
  ['D18 an accent in an id', one({ id: 'cafe\u0301' }), 'bad-id', `${first}/id`],
  ['D19 a Cyrillic letter in an id', one({ id: 'n\u0430me' }), 'bad-id', `${first}/id`],
  ['D20 an id like a number', one({ id: '0' }), 'bad-id', `${first}/id`],
  ['D20 an id like 1e3', one({ id: '1e3' }), 'bad-id', `${first}/id`],
  ['D21 an unknown type', one({ type: 'html' }), 'unknown-type', `${first}/type`],
  ['a question without type', formOf([{ id: 'q' }]), 'missing', `${first}/type`],
  ['D22 an unknown property', one({ onclick: 'x' }), 'unknown-property', `${first}/onclick`],
  ['D22 an unknown property of the form', formOf([name], { script: 'x' }), 'unknown-property', '/script'],
  ['D23 a later format', formOf([name], { format: 'open-intake/2' }), 'newer-format', '/format'],
  ['another format', formOf([name], { format: 'surveyjs' }), 'unknown-value', '/format'],
  ['D24 no version', formOf([name], { version: undefined }), 'missing', '/version'],
  ['D25 a version that is a number', formOf([name], { version: 1 }), 'wrong-type', '/version'],
  ['D25 a version that is no version', formOf([name], { version: 'new' }), 'bad-version', '/version'],
  [
    'two questions for the one contact safety of the envelope',
    formOf([
      { id: 'contact', type: 'contactSafety' },
      { id: 'again', type: 'contactSafety' },
    ]),
    'asked-twice',
    '/sections/0/questions/1',
  ],
  ['half a character', withChoices(['a\ud800']), 'bad-unicode', `${first}/choices/0`],
  ['half a character in a rule', one({ showIf: { '==': ['\udc00', 'a'] } }), 'bad-unicode', `${first}/showIf/==/0`],
  ['D51 a language that is no tag', formOf([name], { languages: ['en', 'klingon!'] }), 'bad-language', '/languages/1'],
  ['a language that stands twice', formOf([name], { languages: ['en', 'EN'] }), 'duplicate-language', '/languages/1'],
  ['D48 a file of 10 GB', one({ type: 'file', maxSize: 1e10 }), 'too-big', `${first}/maxSize`],
  ['D65 a list of recipients', formOf([name], { recipients: [] }), 'unknown-property', '/recipients'],
  ['D64 an endpoint', formOf([name], { endpoint: 'http://a.example' }), 'unknown-property', '/endpoint'],
  [
    'consent in rows',
    formOf([{ ...people, questions: [{ id: 'share', type: 'consent' }] }]),
    'not-in-rows',
    `${first}/questions/0`,
  ],
];

describe('parseForm does not let through', () => {
  it.each(rows)('%s', (_, input, code, path) => {
    expect(problemOf(input)).toEqual({ code, path });
  });
});
