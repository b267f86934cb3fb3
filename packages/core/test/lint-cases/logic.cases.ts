import type { Rule } from '../../src/logic/rule.ts';
import { all, not, when } from '../../src/logic/when.ts';
import type { Question } from '../../src/questions/question.ts';
import { about, asking, formOf, type LintCase, note, showIfPath } from './lint-case.ts';

const [sleep, age, day] = [{ var: 'sleep' }, { var: 'age' }, { var: 'day' }];
const isOwn: Rule = { '==': [sleep, 'own'] };
const isTown: Rule = { '==': [sleep, 'town'] };

/** A condition that has a finding, and one that has not. */
const condition = (code: string, severity: LintCase['severity'], has: Rule, hasNot: Rule): LintCase => ({
  code,
  path: showIfPath,
  severity,
  has: about(note(has)),
  hasNot: about(note(hasNot)),
});
const both = { and: [isOwn, isTown] };
const either = { or: [isOwn, { '!': [isOwn] }] };
const flagged = (rule: Rule) => ({
  form: { ...about().form, flags: [{ id: 'soon', if: rule, within: 'now' as const }] },
});
const noticed = (rule: Rule) => ({ form: { ...about().form, notices: [{ id: 'call', showIf: rule }] } });
const choiceIf = (showIf: Rule) => about({ id: 'pick', type: 'choice', choices: ['a', 'b', { value: 'c', showIf }] });
const constrained = (rule: Rule) => about({ id: 'rooms', type: 'number', constraints: [{ id: 'fits', rule }] });
const partIf = (showIf: Rule) => ({
  form: formOf({
    sections: [...about().form.sections, { id: 'more', showIf, questions: [note()] }],
  }),
});
const rooms = { var: 'rooms' };
const rent: Question = { id: 'rent', type: 'choice', choices: ['late', 'paid'], showIf: isOwn };
const flags = (first: Rule, second: Rule) => ({
  form: {
    ...about().form,
    flags: [
      { id: 'one', if: first, within: 'now' as const },
      { id: 'two', if: second, within: 'now' as const },
    ],
  },
});

/** What is found in rules. */
export const logicCases: readonly LintCase[] = [
  condition('no-such-choice', 'error', { '==': [sleep, 'castle'] }, isOwn),
  condition('no-such-choice', 'error', { in: [sleep, ['own', 'castle']] }, { in: [sleep, ['own']] }),
  condition('no-such-choice', 'error', { in: ['castle', { var: 'needs' }] }, { in: ['food', { var: 'needs' }] }),
  condition(
    'no-such-choice',
    'error',
    all(when('sleep').isAnswered(), { '!=': [sleep, 'onw'] }),
    when('sleep').isNot('own'),
  ),
  condition('in-single-choice', 'error', { in: ['own', sleep] }, { in: [sleep, ['own', 'town']] }),
  condition('not-equal-without-presence', 'warning', { '!=': [sleep, 'own'] }, when('sleep').isNot('own')),
  condition('not-equal-without-presence', 'warning', { '!=': ['own', sleep] }, { '!=': [sleep, null] }),
  condition('order-without-presence', 'warning', { '<': [age, 18] }, when('age').isAtMost(17)),
  condition('order-without-presence', 'warning', { '>=': [age, 0] }, { '>': [age, 17] }),
  condition(
    'order-without-presence',
    'warning',
    { '<=': [{ daysUntil: day }, 2] },
    { and: [day, { '<': [{ daysUntil: day }, 3] }] },
  ),
  {
    code: 'later-question',
    path: '/sections/0/questions/0/showIf',
    severity: 'warning',
    has: asking(note({ '!!': [{ var: 'later' }] }), { id: 'later', type: 'text' }),
    hasNot: asking({ id: 'later', type: 'text' }, note({ '!!': [{ var: 'later' }] })),
  },
  condition('never-shown', 'error', both, isOwn),
  condition('never-shown', 'error', { '<': [age, -1] }, { '>': [age, 1] }),
  {
    code: 'never-shown',
    path: '/sections/0/questions/5/showIf',
    severity: 'error',
    has: about(rent, note(all(when('rent').is('late'), isTown))),
    hasNot: about(rent, note(when('rent').is('late'))),
  },
  {
    code: 'required-never-shown',
    path: showIfPath,
    severity: 'error',
    has: about({ id: 'note', type: 'text', required: true, showIf: both }),
    hasNot: about({ id: 'note', type: 'text', required: true, showIf: isOwn }),
  },
  {
    code: 'section-never-shown',
    path: '/sections/1/showIf',
    severity: 'error',
    has: partIf(both),
    hasNot: partIf(isOwn),
  },
  {
    code: 'section-never-shown',
    path: '/sections/1',
    severity: 'error',
    has: { form: formOf({ sections: [...about().form.sections, { id: 'more', questions: [note(both)] }] }) },
    hasNot: partIf(isOwn),
  },
  { code: 'flag-never-raised', path: '/flags/0/if', severity: 'error', has: flagged(both), hasNot: flagged(isOwn) },
  {
    code: 'flag-always-raised',
    path: '/flags/0/if',
    severity: 'warning',
    has: flagged(either),
    hasNot: flagged(isOwn),
  },
  {
    code: 'notice-never-shown',
    path: '/notices/0/showIf',
    severity: 'error',
    has: noticed(both),
    hasNot: noticed(isOwn),
  },
  {
    code: 'dead-choice',
    path: '/sections/0/questions/4/choices/2/showIf',
    severity: 'error',
    has: choiceIf(both),
    hasNot: choiceIf(isOwn),
  },
  {
    code: 'choice-always-offered',
    path: '/sections/0/questions/4/choices/2/showIf',
    severity: 'warning',
    has: choiceIf(either),
    hasNot: choiceIf(isOwn),
  },
  condition('condition-always-holds', 'warning', either, isOwn),
  {
    code: 'constraint-never-holds',
    path: '/sections/0/questions/4/constraints/0/rule',
    severity: 'error',
    has: constrained({ and: [{ '>': [rooms, 5] }, { '<': [rooms, 3] }] }),
    hasNot: constrained({ '<': [rooms, 3] }),
  },
  {
    code: 'constraint-always-holds',
    path: '/sections/0/questions/4/constraints/0/rule',
    severity: 'warning',
    has: constrained({ or: [{ '<': [rooms, 9] }, { '>=': [rooms, 9] }] }),
    hasNot: constrained({ '<': [rooms, 3] }),
  },
  condition('compares-itself', 'warning', { '<=': [age, age] }, { '>': [age, 2] }),
  condition('known-before', 'warning', { and: [isOwn, { '==': [1, 1] }] }, isOwn),
  condition('never-reads', 'warning', { '==': [1, 1] }, isOwn),
  condition(
    'reads-now',
    'warning',
    { '>': [{ var: 'now' }, '2026-11-22T08:00'] },
    { '>': [{ var: 'today' }, '2026-11-22'] },
  ),
  condition('part-twice', 'warning', { and: [isOwn, isOwn] }, { or: [isOwn, isTown] }),
  {
    code: 'flag-twice',
    path: '/flags/1/if',
    severity: 'warning',
    has: flags(isOwn, isOwn),
    hasNot: flags(isOwn, isTown),
  },
  condition('waits-for-blank', 'warning', not(sleep), not(isOwn)),
  condition('waits-for-blank', 'warning', { '==': [sleep, null] }, { '!=': [sleep, null] }),
];
