import { describe, expect, it } from 'vitest';
import {
  first,
  formOf,
  type Json,
  name,
  needs,
  one,
  people,
  problemOf,
  type Row,
  reads,
  withChoices,
} from './hostile-form.ts';

const withPattern = (pattern: string) => one({ pattern });
const withDate = (more: Json) => one({ type: 'date', ...more });

const rows: readonly Row[] = [
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

describe('parseForm does not let through', () => {
  it.each(rows)('%s', (_, input, code, path) => {
    expect(problemOf(input)).toEqual({ code, path });
  });
});
