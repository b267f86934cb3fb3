import { describe, expect, it } from 'vitest';
import { defineForm } from '../form/define-form.ts';
import { createSession } from './create-session.ts';
import type { SessionAction } from './session.types.ts';

/** A household of people with their jobs: what is asked of one hangs on all, and what is asked after hangs on each. */
const form = defineForm({
  format: 'open-intake/1',
  id: 'household',
  version: '1.0.0',
  languages: ['en'],
  sections: [
    {
      id: 'home',
      questions: [
        { id: 'rent', type: 'number' },
        {
          id: 'people',
          type: 'group',
          repeat: { max: 20 },
          questions: [
            { id: 'born', type: 'date' },
            { id: 'income', type: 'number' },
            { id: 'is_head', type: 'yesNo', showIf: { '==': [{ var: '$index' }, 0] } },
            { id: 'school', type: 'text', showIf: { '<': [{ age: { var: 'born' } }, 18] } },
            { id: 'help_with_rent', type: 'yesNo', showIf: { '<': [{ var: 'income' }, { var: 'rent' }] } },
            {
              id: 'jobs',
              type: 'group',
              repeat: { max: 5 },
              questions: [
                { id: 'hours', type: 'number' },
                {
                  id: 'overtime',
                  type: 'yesNo',
                  showIf: { and: [{ '>': [{ var: 'hours' }, 40] }, { '!=': [{ var: 'income' }, null] }] },
                },
              ],
            },
          ],
        },
        { id: 'food_help', type: 'yesNo', showIf: { '<': [{ var: 'all_income' }, { var: 'rent' }] } },
        { id: 'tired', type: 'yesNo', showIf: { '>': [{ var: 'all_hours' }, 60] } },
        { id: 'child_care', type: 'yesNo', showIf: { '>': [{ var: 'children' }, 1] } },
      ],
    },
  ],
  values: {
    all_income: { sum: { map: [{ var: 'people' }, { var: 'income' }] } },
    all_hours: { sum: { map: [{ merge: { map: [{ var: 'people' }, { var: 'jobs' }] } }, { var: 'hours' }] } },
    children: { count: { filter: [{ var: 'people' }, { '<': [{ coalesce: [{ age: { var: 'born' } }, 99] }, 18] }] } },
  },
} as const);

function household(answers: Readonly<Record<string, unknown>>) {
  const session = createSession({ form, answers, now: () => new Date(2026, 10, 22, 9, 5), newId: () => 'id' });
  return {
    asks: (path: string) => session.state.visible.has(path),
    value: (id: string) => session.state.values[id],
    costOf: (action: SessionAction): number => {
      const before = session.evaluations;
      session.dispatch(action);
      return session.evaluations - before;
    },
  };
}

const child = { born: { year: 2020, month: 1, day: 1 }, income: 0 };
const parent = { born: { year: 1990, month: 1, day: 1 }, income: 900, jobs: [{ hours: 45 }, { hours: 20 }] };

describe('a rule in a row', () => {
  it('reads its row', () => {
    const { asks } = household({ people: [parent, child] });
    expect([asks('/people/0/school'), asks('/people/1/school')]).toEqual([false, true]);
  });

  it('reads the form around the rows', () => {
    const { asks } = household({ rent: 500, people: [parent, child] });
    expect([asks('/people/0/help_with_rent'), asks('/people/1/help_with_rent')]).toEqual([false, true]);
  });

  it('reads the row that its row is in', () => {
    const jobs = [{ hours: 50 }];
    const { asks } = household({ people: [{ jobs, income: 1 }, { jobs }] });
    expect([asks('/people/0/jobs/0/overtime'), asks('/people/1/jobs/0/overtime')]).toEqual([true, false]);
  });

  it('knows the number of its row, also after the first is gone', () => {
    const { asks, costOf } = household({ people: [parent, child] });
    expect(asks('/people/1/is_head')).toBe(false);
    costOf({ type: 'remove-row', path: '/people', index: 0 });
    expect(asks('/people/0/is_head')).toBe(true);
  });
});

describe('a rule over all rows', () => {
  it('adds them up, counts them and goes into rows in rows', () => {
    const { value, asks } = household({ rent: 1000, people: [parent, child, child] });
    expect([value('all_income'), value('all_hours'), value('children')]).toEqual([900, 65, 2]);
    expect(['/food_help', '/tired', '/child_care'].map(asks)).toEqual([true, true, true]);
  });

  it('follows what is answered in one row, and runs nothing else', () => {
    const { value, asks, costOf } = household({ rent: 800, people: Array.from({ length: 20 }, () => child) });
    const inRow = costOf({ type: 'answer', path: '/people/7/income', value: 900 });
    expect([value('all_income'), asks('/food_help')]).toEqual([900, false]);
    // The condition beside it in its row, three values of the group, and what reads the one that changed.
    expect(inRow).toBe(5);
  });

  it('follows a row in a row', () => {
    const { value, costOf } = household({ people: [parent, child] });
    costOf({ type: 'answer', path: '/people/0/jobs/1/hours', value: 30 });
    expect(value('all_hours')).toBe(75);
  });

  it('counts a row that comes and forgets one that goes', () => {
    const { value, costOf } = household({ people: [child] });
    costOf({ type: 'add-row', path: '/people' });
    costOf({ type: 'answer', path: '/people/1/born', value: child.born });
    expect(value('children')).toBe(2);
    costOf({ type: 'remove-row', path: '/people', index: 0 });
    expect(value('children')).toBe(1);
  });
});

it('a rule that reads the time follows the clock', () => {
  const clock = { now: new Date(2026, 10, 22, 9, 5) };
  const office = defineForm({
    format: 'open-intake/1',
    id: 'office',
    version: '1.0.0',
    languages: ['en'],
    sections: [
      {
        id: 'part',
        questions: [
          { id: 'name', type: 'text' },
          { id: 'call', type: 'yesNo', showIf: { '<': [{ var: 'now' }, '2026-11-22T17:00'] } },
        ],
      },
    ],
  } as const);
  const session = createSession({ form: office, now: () => clock.now, newId: () => 'id' });
  expect(session.state.visible.has('/call')).toBe(true);
  clock.now = new Date(2026, 10, 22, 17, 0);
  session.dispatch({ type: 'answer', path: '/name', value: 'Ana' });
  expect(session.state.visible.has('/call')).toBe(false);
});
