import { describe, expect, it } from 'vitest';
import { parseForm } from '../form/parse-form.ts';
import { answersSchema } from '../submission/answers-schema.ts';
import { checkAnswer } from '../submission/check-answer.ts';
import { createSession } from './create-session.ts';
import type { SessionAction } from './session.types.ts';
import { toSubmission } from './to-submission.ts';

const now = () => new Date('2026-11-22T12:00:00Z');
const newId = () => 'a2f6c1de-0000-4000-8000-000000000000';

const jobs = {
  id: 'jobs',
  type: 'group',
  repeat: { max: 3, reorder: true },
  showIf: { '>=': [{ var: 'age' }, 14] },
  questions: [
    { id: 'employer', type: 'text', required: true },
    { id: 'hours', type: 'number', max: 80 },
    // Reads its own row, the person and the home around it, and the form.
    {
      id: 'school-hours',
      type: 'yesNo',
      showIf: {
        and: [{ '>': [{ var: 'hours' }, 10] }, { '<': [{ var: 'age' }, 18] }, { '==': [{ var: 'rent' }, true] }],
      },
    },
    { id: 'shifts', type: 'group', repeat: { max: 2 }, questions: [{ id: 'day', type: 'text' }] },
  ],
};
const people = {
  id: 'people',
  type: 'group',
  repeat: { min: 1, max: 4 },
  questions: [{ id: 'name', type: 'text' }, { id: 'age', type: 'number' }, jobs],
};
const form = parseForm({
  format: 'open-intake/1',
  id: 'homes',
  version: '1.0.0',
  languages: ['en'],
  sections: [
    {
      id: 'homes-part',
      questions: [
        { id: 'rent', type: 'yesNo' },
        { id: 'homes', type: 'group', repeat: { min: 1, max: 2 }, questions: [{ id: 'street', type: 'text' }, people] },
      ],
    },
  ],
});

/** Two homes; Ana (41) has two jobs, Ben (16) one, and nobody is written down yet in the second home. */
const answers = {
  rent: true,
  homes: [
    {
      street: 'Oak',
      people: [
        { name: 'Ana', age: 41, jobs: [{ employer: 'Bakery', hours: 20 }, { employer: 'School' }] },
        { name: 'Ben', age: 16, jobs: [{ employer: 'Garage', hours: 12 }] },
      ],
    },
    { street: 'Elm' },
  ],
};

function filling(given: Readonly<Record<string, unknown>> = answers) {
  const session = createSession({ form, now, newId, answers: given });
  const does = (...actions: readonly SessionAction[]) => actions.forEach(session.dispatch);
  const employers = (person: string) =>
    (read(session.state.answers, `${person}/jobs`) as readonly { employer?: string }[]).map((job) => job.employer);
  return { session, does, employers };
}

function read(value: unknown, path: string): unknown {
  return path
    .slice(1)
    .split('/')
    .reduce((here, key) => (here as Readonly<Record<string, unknown>>)?.[key], value);
}

const ana = '/homes/0/people/0';
const ben = '/homes/0/people/1';

describe('rows that are there from the start', () => {
  it('begins with as many as the group has at least, in every row around them', () => {
    expect(filling({}).session.state.answers).toEqual({ homes: [{ people: [{}] }] });
  });

  it('fills up what was given', () => {
    const { session } = filling();
    expect(read(session.state.answers, '/homes/1')).toEqual({ street: 'Elm', people: [{}] });
  });

  it('gives a new row the rows it begins with', () => {
    const { session, does } = filling({});
    does({ type: 'add-row', path: '/homes' });
    expect(session.state.answers).toEqual({ homes: [{ people: [{}] }, { people: [{}] }] });
  });

  it('does not take out the last one there has to be', () => {
    const { session, does } = filling({});
    does({ type: 'remove-row', path: '/homes/0/people', index: 0 });
    expect(session.state.answers).toEqual({ homes: [{ people: [{}] }] });
  });

  it('brings them back when the answer is taken back', () => {
    const { session, does } = filling();
    does({ type: 'skip', path: '/homes' }, { type: 'answer', path: '/homes', value: undefined });
    expect(session.state.answers.homes).toEqual([{ people: [{}] }]);
  });
});

describe('rows inside rows', () => {
  it('adds a job to one person only', () => {
    const { does, employers } = filling();
    does({ type: 'add-row', path: `${ben}/jobs` });
    expect(employers(ben)).toEqual(['Garage', undefined]);
    expect(employers(ana)).toEqual(['Bakery', 'School']);
  });

  it('adds no more than the form allows, for each person', () => {
    const { does, employers } = filling();
    does(...Array.from({ length: 5 }, () => ({ type: 'add-row', path: `${ana}/jobs` }) as const));
    expect(employers(ana)).toHaveLength(3);
    expect(employers(ben)).toHaveLength(1);
  });

  it('takes a job out and leaves the others', () => {
    const { does, employers } = filling();
    does({ type: 'remove-row', path: `${ana}/jobs`, index: 0 });
    expect(employers(ana)).toEqual(['School']);
  });

  it('brings a job back where it was', () => {
    const { does, employers } = filling();
    does(
      { type: 'remove-row', path: `${ana}/jobs`, index: 0 },
      { type: 'add-row', path: `${ana}/jobs`, index: 0, answers: { employer: 'Bakery', hours: 20 } },
    );
    expect(employers(ana)).toEqual(['Bakery', 'School']);
  });

  it('leaves out of a row that comes back what the form does not ask', () => {
    const { session, does } = filling();
    does({ type: 'add-row', path: `${ben}/jobs`, answers: { employer: 'Shop', boss: 'Zed' } });
    expect(read(session.state.answers, `${ben}/jobs/1`)).toEqual({ employer: 'Shop' });
  });

  it('moves a job, with its skips and problems', () => {
    const { session, does, employers } = filling();
    does(
      { type: 'skip', path: `${ana}/jobs/1/hours`, reason: 'dont-know' },
      { type: 'report', issues: [{ code: 'too-big', path: `${ana}/jobs/0/hours` }] },
      { type: 'move-row', path: `${ana}/jobs`, from: 1, to: 0 },
    );
    expect(employers(ana)).toEqual(['School', 'Bakery']);
    expect(session.state.skipped).toEqual({ [`${ana}/jobs/0/hours`]: 'dont-know' });
    expect(session.state.issues).toEqual([{ code: 'too-big', path: `${ana}/jobs/1/hours` }]);
  });

  it('takes the skips of jobs along when their person goes', () => {
    const { session, does } = filling();
    does({ type: 'skip', path: `${ben}/jobs/0/hours` }, { type: 'remove-row', path: '/homes/0/people', index: 0 });
    expect(session.state.skipped).toEqual({ [`${ana}/jobs/0/hours`]: 'not-now' });
    expect(session.state.visible.has(`${ben}/name`)).toBe(false);
  });

  it('makes room for a row that comes back between others', () => {
    const { session, does } = filling();
    does(
      { type: 'skip', path: `${ben}/jobs/0/hours` },
      { type: 'add-row', path: '/homes/0/people', index: 1, answers: { name: 'Cem' } },
    );
    expect(session.state.skipped).toEqual({ '/homes/0/people/2/jobs/0/hours': 'not-now' });
  });

  it('goes four lists deep', () => {
    const { session, does } = filling();
    does(
      { type: 'add-row', path: `${ben}/jobs/0/shifts` },
      { type: 'answer', path: `${ben}/jobs/0/shifts/0/day`, value: 'Monday' },
    );
    expect(read(session.state.answers, `${ben}/jobs/0/shifts`)).toEqual([{ day: 'Monday' }]);
    expect(session.state.visible.has(`${ben}/jobs/0/shifts/0/day`)).toBe(true);
  });

  it('does nothing in rows that are not there', () => {
    const { session, does } = filling();
    const before = session.state;
    does(
      { type: 'add-row', path: '/homes/0/people/7/jobs' },
      { type: 'move-row', path: `${ana}/jobs`, from: 0, to: 2 },
      { type: 'remove-row', path: `${ben}/jobs`, index: 1 },
    );
    expect(session.state).toBe(before);
  });
});

describe('what is asked in rows inside rows', () => {
  it('hangs on the row, on the rows around it, and on the form', () => {
    const { session, does } = filling();
    const asked = (job: string) => session.state.visible.has(`${job}/school-hours`);
    expect([asked(`${ana}/jobs/0`), asked(`${ben}/jobs/0`)]).toEqual([false, true]);
    does({ type: 'answer', path: '/rent', value: false });
    expect(asked(`${ben}/jobs/0`)).toBe(false);
  });

  it('follows a person to another place', () => {
    const { session, does } = filling();
    does({ type: 'move-row', path: '/homes/0/people', from: 1, to: 0 });
    expect(session.state.visible.has(`${ana}/jobs/0/school-hours`)).toBe(true);
    expect(session.state.visible.has(`${ben}/jobs/0/school-hours`)).toBe(false);
  });

  it('hides the jobs of a child, and keeps them in case', () => {
    const { session, does, employers } = filling();
    does({ type: 'answer', path: `${ben}/age`, value: 9 });
    expect(session.state.visible.has(`${ben}/jobs/0/employer`)).toBe(false);
    expect(employers(ben)).toEqual(['Garage']);
  });
});

describe('going on', () => {
  it('asks in the very row for what cannot be skipped', () => {
    const { session, does } = filling();
    does({ type: 'next' }, { type: 'add-row', path: `${ben}/jobs` }, { type: 'next' });
    expect(session.state.issues).toEqual([{ code: 'required', path: `${ben}/jobs/1/employer` }]);
  });

  it('passes blanks over one by one, and an empty list as one', () => {
    const { session, does } = filling();
    does({ type: 'next' }, { type: 'next' });
    expect(session.state.skipped).toEqual({
      [`${ana}/jobs/0/shifts`]: 'not-now',
      [`${ana}/jobs/1/hours`]: 'not-now',
      [`${ana}/jobs/1/shifts`]: 'not-now',
      [`${ben}/jobs/0/school-hours`]: 'not-now',
      [`${ben}/jobs/0/shifts`]: 'not-now',
      '/homes/1/people/0/name': 'not-now',
      '/homes/1/people/0/age': 'not-now',
    });
  });
});

describe('what is sent of rows inside rows', () => {
  const sentBy = (given?: Readonly<Record<string, unknown>>) => {
    const { session, does } = filling(given);
    for (const id of ['homes', 'people', 'name', 'jobs', 'employer', 'day']) does({ type: 'seen', id, text: id });
    does({ type: 'answer', path: `${ben}/age`, value: 9 });
    return toSubmission(session, { now });
  };

  it('leaves out what is hidden in its row', () => {
    expect(sentBy().answers).toEqual({
      rent: true,
      homes: [
        { street: 'Oak', people: [answers.homes[0]?.people?.[0], { name: 'Ben', age: 9 }] },
        { street: 'Elm', people: [{}] },
      ],
    });
  });

  it('names the words of every question that stands before the person', () => {
    expect(Object.keys(sentBy().shown ?? {})).toEqual(['homes', 'people', 'name', 'jobs', 'employer']);
  });

  it('passes the schema of its form', () => {
    const schema = answersSchema(form, { today: '2026-11-22' });
    expect(schema.safeParse(sentBy().answers).success).toBe(true);
  });
});

describe('what is wrong in rows inside rows', () => {
  const issuesOf = (homes: unknown) => checkAnswer(questionOf('homes'), homes, { form, answers: { homes } });
  const questionOf = (id: string) => form.sections[0]?.questions.find((question) => question.id === id) as never;
  const home = (person: object) => [{ people: [person] }];

  it.each([
    ['a number', home({ age: 30, jobs: [{ employer: 'A', hours: 90 }] }), 'too-big', `${ana}/jobs/0/hours`],
    ['a missing name', home({ age: 30, jobs: [{ hours: 9 }] }), 'required', `${ana}/jobs/0/employer`],
    ['too many', home({ age: 30, jobs: [{}, {}, {}, {}] }), 'too-many-rows', `${ana}/jobs`],
    ['too few', [{ people: [] }], 'too-few-rows', '/homes/0/people'],
    ['a row that is no row', home({ age: 30, jobs: ['A'] }), 'wrong-type', `${ana}/jobs/0`],
  ])('is said at its place: %s', (_name, homes, code, path) => {
    expect(issuesOf(homes).map((issue) => [issue.code, issue.path])).toContainEqual([code, path]);
  });
});
