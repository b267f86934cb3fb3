import { createSession, isBlank, migrateAnswers, toSubmission } from '@open-intake/core';
import { describe, expect, it } from 'vitest';
import { diffForms } from '../../../packages/cli/src/diff/diff-forms.ts';
import { exampleForm } from './example-forms.ts';
import { fillForm } from './made-up-person.ts';

const now = new Date('2026-11-22T15:00:00');
const before = exampleForm('tell-us-how-it-went/versions/1.0.0');
const after = exampleForm('tell-us-how-it-went');
const people = Array.from({ length: 50 }, (_, seed) => seed + 1);

/** What became of somebody's answers to the first version. */
function moved(seed: number) {
  const { answers, skipped } = fillForm(before.form, { seed, now }).session.state;
  return { old: answers, ...migrateAnswers({ form: after.form, from: '1.0.0', answers, skipped }) };
}

describe('answers to the first version of "Tell us how it went"', () => {
  const all = people.map(moved);

  it('take the new names of questions and choices', () => {
    const names = new Map([
      ['good', 'well'],
      ['ok', 'fine'],
      ['bad', 'hard'],
    ]);
    expect(all.map(({ answers }) => answers.overall)).toEqual(all.map(({ old }) => names.get(String(old.how))));
  });

  it('are split without losing a pick', () => {
    const picks = ({ answers }: (typeof all)[number]) =>
      ['got-help', 'felt'].flatMap((id) => (answers[id] as readonly string[] | undefined) ?? []);
    const known = all.filter(({ old }) => !isBlank(old.helped));
    expect(known.length).toBeGreaterThan(20);
    expect(known.map(picks)).toEqual(known.map(({ old }) => old.helped));
  });

  it('leave only what is asked no more', () => {
    const left = all.flatMap(({ unplaced }) => unplaced);
    expect(left.length).toBeGreaterThan(20);
    expect(left.filter(({ path, reason }) => path !== '/staff-name' || reason !== 'retired')).toEqual([]);
  });

  it('begin a filling of the new version that can be sent', () => {
    const drafts = all.map(({ answers }) => {
      const session = createSession({ form: after.form, answers, now: () => now, newId: () => 'draft' });
      return toSubmission(session, { now: () => now });
    });
    expect(drafts.map(({ answers }) => answers.overall)).toEqual(all.map(({ answers }) => answers.overall));
  });
});

describe('the difference between its versions', () => {
  it('speaks of what was renamed, split and taken away', () => {
    const sentences = diffForms({ before, after })
      .map((change) => JSON.stringify(change))
      .join('\n');
    for (const id of ['overall', 'got-help', 'felt', 'staff-name']) expect(sentences).toContain(id);
  });
});
