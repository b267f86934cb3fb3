import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Migration } from '../form/migration.ts';
import { parseForm } from '../form/parse-form.ts';
import type { Question } from '../questions/question.ts';
import { migrateAnswers } from './migrate-answers.ts';

const questions: Question[] = [
  { id: 'first-name', type: 'text' },
  { id: 'last-name', type: 'text' },
  { id: 'sleep', type: 'choice', choices: ['own', 'friends', 'outside'] },
  { id: 'needs', type: 'choices', choices: ['food', 'money'] },
  { id: 'rooms', type: 'number' },
  {
    id: 'home',
    type: 'group',
    questions: [
      { id: 'street', type: 'text' },
      { id: 'city', type: 'text' },
    ],
  },
  {
    id: 'household',
    type: 'group',
    repeat: { max: 2 },
    questions: [
      { id: 'age', type: 'number' },
      { id: 'school', type: 'text' },
    ],
  },
];

const formWith = (...migrations: Migration[]) =>
  parseForm({
    format: 'open-intake/1',
    id: 'intake',
    version: '3.0.0',
    languages: ['en'],
    sections: [{ id: 'all', questions }],
    migrations,
  });

const migrate = (answers: Readonly<Record<string, unknown>>, migrations: Migration[] = [], from = '1.0.0') =>
  migrateAnswers({ form: formWith(...migrations), from, answers });

describe('answers to an earlier version', () => {
  it('stay as they are where nothing changed', () => {
    const answers = { 'first-name': 'Amina', household: [{ age: 3 }] };
    expect(migrate(answers)).toEqual({ answers, skipped: {}, unplaced: [] });
  });

  it('follow a question to its new name', () => {
    expect(migrate({ place: 'outside' }, [{ to: '2.0.0', rename: { place: 'sleep' } }]).answers).toEqual({
      sleep: 'outside',
    });
  });

  it('follow several new names, one version after the other', () => {
    const steps = [
      { to: '2.0.0', rename: { place: 'bed' } },
      { to: '3.0.0', rename: { bed: 'sleep' } },
    ];
    expect(migrate({ place: 'outside' }, steps).answers).toEqual({ sleep: 'outside' });
  });

  it('take only the steps after the version they were given to', () => {
    const steps = [{ to: '2.0.0', rename: { place: 'sleep' } }];
    expect(migrate({ place: 'outside' }, steps, '2.0.0').unplaced).toEqual([
      { path: '/place', value: 'outside', reason: 'unknown-question' },
    ]);
  });

  it('are renamed in rows too', () => {
    const steps = [{ to: '2.0.0', rename: { family: 'household', years: 'age' } }];
    expect(migrate({ family: [{ years: 3 }, { years: 9 }] }, steps).answers).toEqual({
      household: [{ age: 3 }, { age: 9 }],
    });
  });

  it('take the new names of choices, one or several', () => {
    const steps = [{ to: '2.0.0', values: { sleep: { couch: 'friends' }, needs: { cash: 'money' } } }];
    expect(migrate({ sleep: 'couch', needs: ['food', 'cash'] }, steps).answers).toEqual({
      sleep: 'friends',
      needs: ['food', 'money'],
    });
  });

  it('are split where one question became several', () => {
    const name = { var: 'name' };
    const steps = [
      {
        to: '2.0.0',
        split: { name: { 'first-name': { substr: [name, 0, 5] }, 'last-name': { substr: [name, 6] } } },
      },
    ];
    expect(migrate({ name: 'Amina Yusuf' }, steps).answers).toEqual({ 'first-name': 'Amina', 'last-name': 'Yusuf' });
  });

  it('are handed back where their question was retired', () => {
    const steps = [{ to: '2.0.0', retire: ['shoe-size'] }];
    expect(migrate({ 'shoe-size': 40 }, steps)).toEqual({
      answers: {},
      skipped: {},
      unplaced: [{ path: '/shoe-size', value: 40, reason: 'retired' }],
    });
  });

  it('find a question that moved into a group, or out of one', () => {
    expect(migrate({ city: 'Lund', home: { 'first-name': 'Bo' } }).answers).toEqual({
      home: { city: 'Lund' },
      'first-name': 'Bo',
    });
  });

  it('find questions of a group that is gone', () => {
    expect(migrate({ person: { 'first-name': 'Bo', shoe: 40 } })).toMatchObject({
      answers: { 'first-name': 'Bo' },
      unplaced: [{ path: '/person/shoe', value: 40 }],
    });
  });

  it('are handed back where the question takes other answers now', () => {
    expect(migrate({ sleep: 'tent', needs: ['food', 'shoes'] })).toMatchObject({
      answers: { needs: ['food'] },
      unplaced: [
        { path: '/sleep', value: 'tent', reason: 'does-not-fit' },
        { path: '/needs', value: ['shoes'], reason: 'does-not-fit' },
      ],
    });
  });

  it('are handed back where there is no room for their row', () => {
    expect(migrate({ household: [{ age: 1 }, { age: 2 }, { age: 3 }] }).unplaced).toEqual([
      { path: '/household/2', value: { age: 3 }, reason: 'does-not-fit' },
    ]);
  });

  it('keep what was half typed with its question', () => {
    expect(migrate({ rooms: 'two or' }).answers).toEqual({ rooms: 'two or' });
  });

  it('are all there, in their places or handed back', () => {
    const id = fc.constantFrom(
      'first-name',
      'sleep',
      'needs',
      'home',
      'household',
      'age',
      'place',
      'gone',
      '__proto__',
    );
    const leaf = fc.oneof(fc.constantFrom('outside', 'couch', 'food', 'kept'), fc.integer({ min: 0, max: 9 }));
    const answer = fc.letrec((tie) => ({
      value: fc.oneof({ depthSize: 'small' }, leaf, fc.array(leaf, { maxLength: 3 }), tie('rows'), tie('object')),
      rows: fc.array(tie('object'), { maxLength: 3 }),
      object: fc.dictionary(id, tie('value'), { maxKeys: 4 }),
    })).object;
    const steps = [
      { to: '2.0.0', rename: { place: 'sleep' }, values: { sleep: { couch: 'friends' } }, retire: ['gone'] },
    ];
    const leaves = (value: unknown): readonly unknown[] =>
      typeof value === 'object' && value !== null ? Object.values(value).flatMap(leaves) : [value];
    const sorted = (value: unknown) =>
      leaves(value)
        .map((one) => (one === 'couch' ? 'friends' : String(one)))
        .sort();
    fc.assert(
      fc.property(answer, (given) => {
        const { answers, unplaced } = migrate(given, steps);
        expect(sorted([answers, unplaced.map(({ value }) => value)])).toEqual(sorted(given));
      }),
    );
  });
});

describe('what was passed over in an earlier version', () => {
  const skips = (skipped: Record<string, 'not-now'>, migrations: Migration[]) =>
    migrateAnswers({ form: formWith(...migrations), from: '1.0.0', answers: {}, skipped }).skipped;

  it('stays passed over under its new name, in rows too', () => {
    const steps = [{ to: '2.0.0', rename: { years: 'age' } }];
    expect(skips({ '/household/0/years': 'not-now' }, steps)).toEqual({ '/household/0/age': 'not-now' });
  });

  it('goes with a question that is asked no more', () => {
    expect(skips({ '/shoe': 'not-now', '/sleep': 'not-now' }, [{ to: '2.0.0', retire: ['shoe'] }])).toEqual({
      '/sleep': 'not-now',
    });
  });
});

describe('migrations of a form', () => {
  const problem = (step: Migration) => {
    try {
      formWith(step);
      return undefined;
    } catch (error) {
      return error;
    }
  };

  it.each<[string, Migration, string, string]>([
    [
      'a name for a question that is still asked',
      { to: '2.0.0', rename: { sleep: 'rooms' } },
      'still-asked',
      '/rename/sleep',
    ],
    ['a new name that is nobody’s', { to: '2.0.0', rename: { bed: 'slep' } }, 'unknown-reference', '/rename/bed'],
    ['retiring what is asked', { to: '2.0.0', retire: ['sleep'] }, 'still-asked', '/retire/0'],
    [
      'a choice that is not there',
      { to: '2.0.0', values: { sleep: { couch: 'sofa' } } },
      'not-a-choice',
      '/values/sleep/couch',
    ],
    ['a step to a later version', { to: '4.0.0' }, 'version-ahead', '/to'],
    [
      'a split that reads another question',
      { to: '2.0.0', split: { name: { 'first-name': { var: 'sleep' } } } },
      'out-of-scope',
      '/split/name/first-name/var',
    ],
    [
      'a split with an operator that is not there',
      { to: '2.0.0', split: { name: { 'first-name': { eval: 'x' } } } },
      'unknown-operator',
      '/split/name/first-name/eval',
    ],
  ])('refuse %s', (_, step, code, path) => {
    expect(problem(step)).toMatchObject({ code, path: `/migrations/0${path}` });
  });

  it('refuse steps in another order than their versions', () => {
    expect(() => formWith({ to: '2.0.0' }, { to: '1.5.0' })).toThrow('versions-out-of-order');
  });
});
