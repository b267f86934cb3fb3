import { describe, expect, it } from 'vitest';
import { age, court, formOf, type Json, needs, people, problemOf, type Row, shownIf, sixth } from './hostile-form.ts';

const more = [
  { id: 'income', type: 'money', currencies: ['USD'] },
  { id: 'pain', type: 'scale', min: 1, max: 5 },
  { id: 'safe', type: 'yesNo' },
  { id: 'order', type: 'ranking', choices: ['a', 'b'] },
  { id: 'born', type: 'date' },
];

/** A form whose last question, after five of other types, has this condition. */
const ifMore = (showIf: unknown): Json => formOf([...more, { id: 'q', type: 'text', showIf }]);

const clash = (row: string, rule: Json, at: string): Row => [`D34 ${row}`, shownIf(rule), 'type-clash', sixth + at];
const clashOfMore = (row: string, rule: Json, at: string): Row => [
  `D34 ${row}`,
  ifMore(rule),
  'type-clash',
  `${sixth}/showIf${at}`,
];

const read = (id: string) => ({ var: id });

const rows: readonly Row[] = [
  clash('picks that are added up', { '>': [{ '+': [read('needs'), 1] }, 2] }, '/showIf/>/0/+'),
  clash('days until a number', { '>': [{ daysUntil: read('age') }, 2] }, '/showIf/>/0/daysUntil'),
  clash('the age of a number', { '>': [{ age: read('age') }, 2] }, '/showIf/>/0/age'),
  clash('a text that is compared with an age', { '>': [{ age: read('court') }, '18'] }, '/showIf/>'),
  clash('a date in small letters', { '==': [{ lower: read('court') }, 'x'] }, '/showIf/==/0/lower'),
  clash('a pattern for a list', { matches: [read('needs'), 'x'] }, '/showIf/matches'),
  clash('the length of a number', { '>': [{ length: read('age') }, 2] }, '/showIf/>/0/length'),
  clash('an item of a text', { '==': [{ selectedAt: [read('name'), 0] }, 'x'] }, '/showIf/==/0/selectedAt'),
  clash('the average of a date', { '>': [{ average: [read('court')] }, 2] }, '/showIf/>/0/average'),
  clash('something in a number', { in: ['1', read('age')] }, '/showIf/in'),
  clash('picks among texts', { in: [read('needs'), ['food']] }, '/showIf/in'),
  clash('items of a text', { some: [read('name'), true] }, '/showIf/some'),
  clash('days that are added to a number', { '==': [{ addDays: [read('age'), 1] }, 'x'] }, '/showIf/==/0/addDays'),
  clash('a count that is a text', { '==': [{ count: read('people') }, '2'] }, '/showIf/=='),
  clashOfMore('money compared with a number', { '>': [read('income'), 100] }, '/>'),
  clashOfMore('money that is added up', { '+': [read('income'), 100] }, '/+'),
  clashOfMore('a scale compared with a text', { '==': [read('pain'), '3'] }, '/=='),
  clashOfMore('yes compared with a text', { '==': [read('safe'), 'yes'] }, '/=='),
  clashOfMore('an order compared with one of it', { '==': [read('order'), 'a'] }, '/=='),
  clashOfMore('two dates', { '<': [read('born'), read('born')] }, '/<'),
  [
    'D34 a calculated value of another kind',
    formOf([age, { id: 'q', type: 'text', showIf: { '==': [read('v'), 'x'] } }], { values: { v: { '+': [1, 1] } } }),
    'type-clash',
    '/sections/0/questions/1/showIf/==',
  ],
  [
    'D35 a pattern in a rule',
    shownIf({ matches: [read('name'), '(a+)+$'] }),
    'unsafe-pattern',
    `${sixth}/showIf/matches/1`,
  ],
  ['D38 no pattern in a rule', shownIf({ matches: [read('name'), '(a'] }), 'bad-pattern', `${sixth}/showIf/matches/1`],
  [
    'D40 a long pattern in a rule',
    shownIf({ matches: [read('name'), 'a'.repeat(201)] }),
    'pattern-too-long',
    `${sixth}/showIf/matches/1`,
  ],
  [
    'a pattern that somebody types',
    shownIf({ matches: [read('name'), read('name')] }),
    'computed-pattern',
    `${sixth}/showIf/matches`,
  ],
  ['no pattern', shownIf({ matches: read('name') }), 'computed-pattern', `${sixth}/showIf/matches`],
  [
    'a pattern for a text that is dear, in a condition that reads nothing',
    formOf([{ id: 'q', type: 'text', required: true, showIf: { matches: [`${'a'.repeat(50)}!`, '(a+)+'] } }]),
    'unsafe-pattern',
    '/sections/0/questions/0/showIf/matches/1',
  ],
  [
    'D33 sums of sums of sums',
    shownIf({
      sum: {
        map: [read('people'), { sum: { map: [read('people'), { sum: { map: [read('people'), 1] } }] } }],
      },
    }),
    'rule-too-costly',
    `${sixth}/showIf`,
  ],
  ['D20 a question called now', formOf([{ id: 'now', type: 'text' }]), 'reserved-id', '/sections/0/questions/0/id'],
];

describe('parseForm does not let through', () => {
  it.each(rows)('%s', (_, input, code, path) => {
    expect(problemOf(input)).toEqual({ code, path });
  });
});

describe('parseForm lets through', () => {
  it.each<readonly [row: string, rule: Json]>([
    ['a sum over rows', { '>': [{ sum: { map: [read('people'), read('years')] } }, 9] }],
    ['a count of some rows', { '>': [{ count: { filter: [read('people'), { '<': [read('years'), 18] }] } }, 1] }],
    [
      'an average of some rows',
      { '>': [{ average: { map: [{ filter: [read('people'), read('years')] }, read('years')] } }, 1] },
    ],
    [
      'ages and days',
      { and: [{ '<': [{ age: read('court') }, 18] }, { '>': [{ daysBetween: [read('today'), read('court')] }, 1] }] },
    ],
    ['the time of day', { '<': [read('now'), '2026-11-22T17:00'] }],
    ['a day that is calculated', { '<=': [{ addDays: [read('court'), -14] }, read('today')] }],
    ['a postal code', { matches: [read('name'), '[0-9]{5}'] }],
    ['the first of two answers', { '==': [{ coalesce: [read('age'), 3] }, 3] }],
    ['picks by number', { '==': [{ selectedAt: [read('needs'), 0] }, 'food'] }],
  ])('%s', (_, rule) => {
    expect(problemOf(shownIf(rule))).toBe('accepted');
  });

  it('the rows inside all rows', () => {
    const job = { id: 'jobs', type: 'group', repeat: { max: 3 }, questions: [{ id: 'hours', type: 'number' }] };
    const hours = { sum: { map: [{ merge: { map: [read('people'), read('jobs')] } }, read('hours')] } };
    const questions = [
      { ...people, questions: [job] },
      needs,
      court,
      { id: 'q', type: 'text', showIf: { '>': [hours, 9] } },
    ];
    expect(problemOf(formOf(questions))).toBe('accepted');
  });
});
