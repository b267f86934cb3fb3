import { describe, expect, it } from 'vitest';
import { isFormDefinitionError } from './form-definition-error.ts';
import { parseForm } from './parse-form.ts';

type Json = Readonly<Record<string, unknown>>;
type Row = readonly [row: string, input: unknown, code: string, path: string];

const name = { id: 'name', type: 'text' };
const age = { id: 'age', type: 'number' };
const needs = { id: 'needs', type: 'choices', choices: ['food', 'ride'] };
const court = { id: 'court', type: 'date' };
const alone = { id: 'alone', type: 'choice', choices: ['alone', 'seen'], deviceOnly: true };
const people = { id: 'people', type: 'group', repeat: { max: 5 }, questions: [{ id: 'years', type: 'number' }] };

/** A form of one section with these questions, and whatever else is given. */
function formOf(questions: readonly unknown[], more: Json = {}): Json {
  const sections = [{ id: 'part', questions }];
  return { format: 'open-intake/1', id: 'form', version: '1.0.0', languages: ['en'], sections, ...more };
}

const one = (question: Json) => formOf([{ id: 'q', type: 'text', ...question }]);
const shownIf = (showIf: unknown) => formOf([name, age, needs, court, people, { id: 'q', type: 'text', showIf }]);
const withPattern = (pattern: string) => one({ pattern });
const withDate = (more: Json) => one({ type: 'date', ...more });
const withChoices = (choices: unknown) => one({ type: 'choice', choices });
const bytes = (...codes: readonly number[]) => Uint8Array.from(codes);
const reads = (id: string) => ({ '!=': [{ var: id }, null] });
const flag = (rule: unknown, within: unknown = 'now') => [{ id: 'flag', if: rule, within }];

const first = '/sections/0/questions/0';
const sixth = '/sections/0/questions/5';

function nested(depth: number): unknown {
  return depth === 0 ? true : { '!': [nested(depth - 1)] };
}

function chain(length: number): readonly Json[] {
  return Array.from({ length }, (_, at) => ({ id: `q${at}`, type: 'text', showIf: reads(`q${(at + 1) % length}`) }));
}

function itself(): Json {
  const form: Record<string, unknown> = { ...formOf([name]) };
  form.again = form;
  return form;
}

const bomb = { all: [{ var: 'people' }, { all: [{ var: 'people' }, { some: [{ var: 'people' }, true] }] }] };
const growing = { reduce: [{ var: 'people' }, { merge: [{ var: 'accumulator' }, { var: 'accumulator' }] }, [1]] };

const files: readonly Row[] = [
  ['D1 an empty file', '', 'empty', ''],
  ['D2 not JSON', '{sections', 'bad-json', ''],
  ['D4 UTF-16', bytes(0xff, 0xfe, 0x7b, 0, 0x7d, 0), 'bad-utf-8', ''],
  ['D5 comments', '{ // form\n}', 'comment', ''],
  ['D6 a key that stands twice', '{"id":"a","id":"b"}', 'duplicate-key', '/id'],
  ['D7 something after the end', `${JSON.stringify(formOf([name]))} x`, 'trailing-data', ''],
  ['D8 a megabyte', JSON.stringify(formOf([name], { id: 'x'.repeat(1_000_000) })), 'too-large', ''],
  [
    'D8 a megabyte that is no text',
    formOf([{ ...name, source: { system: 'x'.repeat(1_000_000), id: 'a' } }]),
    'too-large',
    '',
  ],
  ['D9 100,000 levels', '['.repeat(100_000), 'too-deep', '/0'.repeat(32)],
  ['a value that contains itself', itself(), 'too-deep', '/again'.repeat(32)],
  ['not an object', 'null', 'wrong-type', ''],
  ['a list', [], 'wrong-type', ''],
];

const structure: readonly Row[] = [
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
  [
    'two questions for the one contact safety of the envelope',
    formOf([
      { id: 'contact', type: 'contactSafety' },
      { id: 'again', type: 'contactSafety' },
    ]),
    'asked-twice',
    '/sections/0/questions/1',
  ],
];

const rules: readonly Row[] = [
  ['D26 an unknown question', shownIf(reads('nobody')), 'unknown-reference', `${sixth}/showIf/!=/0/var`],
  [
    'D26 an unknown question in a flag',
    formOf([name], { flags: flag(reads('nobody')) }),
    'unknown-reference',
    '/flags/0/if/!=/0/var',
  ],
  [
    'D26 an unknown question in a value',
    formOf([name], { values: { v: { var: 'nobody' } } }),
    'unknown-reference',
    '/values/v/var',
  ],
  [
    'D26 an unknown question in missing',
    shownIf({ missing: ['nobody'] }),
    'unknown-reference',
    `${sixth}/showIf/missing`,
  ],
  ['a question of rows from outside', shownIf(reads('years')), 'out-of-scope', `${sixth}/showIf/!=/0/var`],
  [
    'the number of a row outside rows',
    shownIf({ '==': [{ var: '$index' }, 0] }),
    'out-of-scope',
    `${sixth}/showIf/==/0/var`,
  ],
  [
    'the form from inside an array operator',
    shownIf({ some: [{ var: 'people' }, reads('name')] }),
    'out-of-scope',
    `${sixth}/showIf/some/1/!=/0/var`,
  ],
  [
    'the value of a notice',
    formOf([
      { id: 'note', type: 'notice' },
      { ...name, showIf: reads('note') },
    ]),
    'no-value',
    '/sections/0/questions/1/showIf/!=/0/var',
  ],
  ['a calculated name', shownIf({ var: { cat: ['na', 'me'] } }), 'computed-var', `${sixth}/showIf/var`],
  ['D27 a question that reads itself', shownIf(reads('q')), 'self-reference', `${sixth}/showIf/!=/0/var`],
  [
    'D27 a choice that reads its question',
    withChoices([{ value: 'a', showIf: reads('q') }]),
    'self-reference',
    `${first}/choices/0/showIf/!=/0/var`,
  ],
  ['D28 a circle of 2', formOf(chain(2)), 'cycle', first],
  ['D28 a circle of 50', formOf(chain(50)), 'cycle', first],
  [
    'D28 a circle by way of a value',
    formOf([{ ...name, showIf: reads('v') }], { values: { v: { var: 'name' } } }),
    'cycle',
    first,
  ],
  [
    'D28 a circle by way of choices',
    formOf([
      { ...needs, showIf: reads('first') },
      { id: 'first', type: 'choice', choicesFrom: 'needs' },
    ]),
    'cycle',
    first,
  ],
  [
    'D28 a section that reads what is in it',
    { ...formOf([]), sections: [{ id: 'part', showIf: reads('name'), questions: [name] }] },
    'cycle',
    '/sections/0',
  ],
  [
    'D28 a row that reads its own group',
    formOf([{ ...people, questions: [{ id: 'years', type: 'number', showIf: reads('people') }] }]),
    'cycle',
    `${first}/questions/0`,
  ],
  ['D31 required, and never shown', one({ required: true, showIf: { '==': [1, 2] } }), 'required-never-shown', first],
  [
    'D31 required in a section that is never shown',
    { ...formOf([]), sections: [{ id: 'part', showIf: false, questions: [{ ...name, required: true }] }] },
    'required-never-shown',
    first,
  ],
  [
    'D32 a rule of 1,000 levels',
    JSON.stringify(shownIf('X')).replace('"X"', `${'{"!":'.repeat(1000)}1${'}'.repeat(1000)}`),
    'too-deep',
    `${sixth}/showIf${'/!'.repeat(27)}`,
  ],
  ['D32 a rule of 20 levels of lists', shownIf(nested(20)), 'too-deep', `${sixth}/showIf${'/!/0'.repeat(13)}/!`],
  ['D33 loops in loops', shownIf(bomb), 'rule-too-costly', `${sixth}/showIf`],
  ['D33 a list that doubles itself', shownIf(growing), 'rule-too-costly', `${sixth}/showIf`],
  ['D34 a text compared with a number', shownIf({ '==': [{ var: 'name' }, 5] }), 'type-clash', `${sixth}/showIf/==`],
  [
    'D34 a number compared with a text',
    shownIf({ and: [true, { '<': [{ var: 'age' }, '18'] }] }),
    'type-clash',
    `${sixth}/showIf/and/1/<`,
  ],
  [
    'D34 a date compared with today',
    shownIf({ '<': [{ var: 'court' }, { var: 'today' }] }),
    'type-clash',
    `${sixth}/showIf/<`,
  ],
  [
    'D34 choices compared with one choice',
    shownIf({ '==': [{ var: 'needs' }, 'food'] }),
    'type-clash',
    `${sixth}/showIf/==`,
  ],
  ['an unknown operator', shownIf({ eval: ['1'] }), 'unknown-operator', `${sixth}/showIf/eval`],
  [
    'an operator that every object has',
    shownIf({ constructor: ['1'] }),
    'unknown-operator',
    `${sixth}/showIf/constructor`,
  ],
  ['two operators in one', shownIf({ '==': [1, 1], '!=': [1, 1] }), 'bad-rule', `${sixth}/showIf`],
  ['code', shownIf(() => true), 'bad-rule', `${sixth}/showIf`],
  ['a number that is none', shownIf({ '<': [{ var: 'age' }, Number.NaN] }), 'bad-rule', `${sixth}/showIf/</1`],
  [
    'a flag that reads what stays on the device',
    formOf([alone], { flags: flag(reads('alone')) }),
    'device-only-flag',
    '/flags/0/if/!=/0/var',
  ],
  [
    'a flag that reads it by way of a value',
    formOf([alone], { values: { v: { var: 'alone' } }, flags: flag(reads('v')) }),
    'device-only-flag',
    '/flags/0/if/!=/0/var',
  ],
  [
    'a flag by a day that nobody asks',
    formOf([name], { flags: flag(reads('name'), { date: 'nobody' }) }),
    'unknown-reference',
    '/flags/0/within/date',
  ],
  [
    'a flag by a day that is a text',
    formOf([name], { flags: flag(reads('name'), { date: 'name' }) }),
    'not-a-date',
    '/flags/0/within/date',
  ],
  [
    'a flag within no time we know',
    formOf([name], { flags: flag(reads('name'), 'soon') }),
    'unknown-value',
    '/flags/0/within',
  ],
];

const bounds: readonly Row[] = [
  ['D35 (a+)+$', withPattern('(a+)+$'), 'unsafe-pattern', `${first}/pattern`],
  ['D36 (a|a)*', withPattern('(a|a)*'), 'unsafe-pattern', `${first}/pattern`],
  ['D36 (.*)*', withPattern('(.*)*'), 'unsafe-pattern', `${first}/pattern`],
  ['D36 (\\d+)*x', withPattern('(\\d+)*x'), 'unsafe-pattern', `${first}/pattern`],
  ['D36 .*.*x', withPattern('.*.*x'), 'unsafe-pattern', `${first}/pattern`],
  ['D37 a reference back', withPattern('(a)\\1'), 'unsafe-pattern', `${first}/pattern`],
  ['D37 looking ahead', withPattern('(?=a)a'), 'unsafe-pattern', `${first}/pattern`],
  ['D37 looking behind', withPattern('(?<!b)a'), 'unsafe-pattern', `${first}/pattern`],
  ['D38 a pattern that is none', withPattern('(a'), 'bad-pattern', `${first}/pattern`],
  ['D38 a pattern that closes ours', withPattern('a)|(?:b'), 'bad-pattern', `${first}/pattern`],
  ['D39 flags in the pattern', withPattern('(?i)a'), 'bad-pattern', `${first}/pattern`],
  ['D40 201 letters', withPattern('a'.repeat(201)), 'pattern-too-long', `${first}/pattern`],
  ['D41 no choices', withChoices([]), 'empty-choices', `${first}/choices`],
  ['D41 no list of choices', withChoices(undefined), 'empty-choices', `${first}/choices`],
  ['D42 a choice that stands twice', withChoices(['a', { value: 'a' }]), 'duplicate-choice', `${first}/choices/1`],
  ['D43 a choice without value', withChoices(['']), 'empty-choice', `${first}/choices/0`],
  ['D43 a choice object without value', withChoices([{ value: '' }]), 'empty-choice', `${first}/choices/0/value`],
  ['a choice that is a number', withChoices([1]), 'wrong-type', `${first}/choices/0`],
  [
    'D44 5,000 choices',
    withChoices(Array.from({ length: 5000 }, (_, at) => `c${at}`)),
    'too-many-choices',
    `${first}/choices`,
  ],
  ['D45 the least number above the most', one({ type: 'number', min: 2, max: 1 }), 'min-above-max', `${first}/min`],
  ['D45 the shortest above the longest', one({ minLength: 9, maxLength: 3 }), 'min-above-max', `${first}/minLength`],
  [
    'D45 the fewest choices above the most',
    one({ type: 'choices', choices: ['a', 'b'], min: 2, max: 1 }),
    'min-above-max',
    `${first}/min`,
  ],
  [
    'D45 the first day after the last',
    withDate({ min: '2026-02-02', max: '2026-02-01' }),
    'min-above-max',
    `${first}/min`,
  ],
  [
    'D45 the fewest rows above the most',
    formOf([{ ...people, repeat: { min: 3, max: 2 } }]),
    'min-above-max',
    `${first}/repeat/min`,
  ],
  ['D46 a bound that is NaN', one({ type: 'number', min: Number.NaN }), 'wrong-type', `${first}/min`],
  [
    'D46 a bound of 1e999',
    JSON.stringify(one({ type: 'number', min: 7 })).replace('7', '1e999'),
    'wrong-type',
    `${first}/min`,
  ],
  ['D46 a bound of -0', one({ type: 'number', min: -0 }), 'bad-number', `${first}/min`],
  ['D47 30 February', withDate({ min: '2026-02-30' }), 'impossible-date', `${first}/min`],
  ['D47 the day 2026-13-01', withDate({ max: '2026-13-01' }), 'impossible-date', `${first}/max`],
  ['D47 a day that is a word', withDate({ min: 'tomorrow' }), 'bad-format', `${first}/min`],
  ['choices from nobody', one({ type: 'choice', choicesFrom: 'nobody' }), 'unknown-reference', `${first}/choicesFrom`],
  ['choices from itself', one({ type: 'choice', choicesFrom: 'q' }), 'self-reference', `${first}/choicesFrom`],
  [
    'choices from a text',
    formOf([name, { id: 'q', type: 'choice', choicesFrom: 'name' }]),
    'choices-from-type',
    '/sections/0/questions/1/choicesFrom',
  ],
  [
    'choices from a later question',
    formOf([{ id: 'q', type: 'choice', choicesFrom: 'needs' }, needs]),
    'choices-from-later',
    `${first}/choicesFrom`,
  ],
  [
    'a contact without key',
    formOf([name], { notices: [{ id: 'help', showIf: reads('name'), contacts: [''] }] }),
    'bad-contact',
    '/notices/0/contacts/0',
  ],
  [
    'a contact that stands twice',
    one({ type: 'notice', contacts: ['988', '988'] }),
    'duplicate-contact',
    `${first}/contacts/1`,
  ],
  ['101 rows', formOf([{ ...people, repeat: { max: 101 } }]), 'too-big', `${first}/repeat/max`],
];

function problemOf(input: unknown): unknown {
  try {
    parseForm(input);
    return 'accepted';
  } catch (error) {
    return isFormDefinitionError(error) ? { code: error.code, path: error.path } : error;
  }
}

describe('parseForm does not let through', () => {
  it.each([...files, ...structure, ...rules, ...bounds])('%s', (_, input, code, path) => {
    expect(problemOf(input)).toEqual({ code, path });
  });
});

describe('parseForm lets through', () => {
  it.each<readonly [row: string, input: unknown]>([
    ['D3 a byte order mark in front', `\ufeff${JSON.stringify(formOf([name]))}`],
    ['bytes', new Uint8Array(Buffer.from(JSON.stringify(formOf([name]))))],
    ['D29 a condition on a later question', formOf([{ ...name, showIf: reads('age') }, age])],
    ['D30 a condition that never holds', one({ showIf: { '==': [1, 2] } })],
    ['D44 1,000 choices', withChoices(Array.from({ length: 1000 }, (_, at) => `c${at}`))],
    ['1,000 questions', formOf(Array.from({ length: 1000 }, (_, at) => ({ id: `q${at}`, type: 'text' })))],
    ['D52 a right-to-left language', formOf([name], { languages: ['ar', 'en', 'zh-Hant'] })],
    ['a look into rows', shownIf({ some: [{ var: 'people' }, { '<': [{ var: 'years' }, 5] }] })],
    [
      'a row that reads its row and its number',
      formOf([
        {
          ...people,
          questions: [
            { id: 'years', type: 'number' },
            { id: 'q', type: 'text', showIf: { and: [reads('years'), { var: '$index' }] } },
          ],
        },
      ]),
    ],
    [
      'a sum over rows',
      shownIf({
        '>': [{ reduce: [{ var: 'people' }, { '+': [{ var: 'accumulator' }, { var: 'current.years' }] }, 0] }, 9],
      }),
    ],
    ['days until a date', shownIf({ '<=': [{ daysUntil: { var: 'court' } }, 14] })],
    ['a postal code', withPattern('[0-9]{5}(-[0-9]{4})?')],
    ['an e-mail address', withPattern('[^@\\s]+@[^@\\s]+')],
    ['words with spaces between', withPattern('\\p{L}{1,20}( \\d{1,3})?')],
  ])('%s', (_, input) => {
    expect(problemOf(input)).toBe('accepted');
  });
});
