import { checkSubmission, everyQuestion, submissionSchema, toSubmission } from '@open-intake/core';
import { describe, expect, it } from 'vitest';
import { frozen } from '../needs-assessment/frozen.ts';
import { exampleForm, exampleNames } from './example-forms.ts';
import { fillForm, localDay } from './made-up-person.ts';

const now = new Date('2026-11-22T15:00:00');
const people = Array.from({ length: 50 }, (_, seed) => seed + 1);

describe.each(exampleNames)('whoever fills %s', (name) => {
  const { form } = exampleForm(name);
  const fillings = people.map((seed) => fillForm(form, { seed, now }));

  it('sends what a receiver takes', () => {
    const refused = fillings.flatMap(({ session }, at) => {
      const submission = frozen(toSubmission(session, { now: () => now }));
      const read = submissionSchema.safeParse(submission);
      if (!read.success) return [`seed ${at + 1}: ${JSON.stringify(read.error.issues)}`];
      // With the person's day, and as a receiver who does not know it.
      const issues = [{ today: localDay(now) }, {}].flatMap((options) => checkSubmission(read.data, form, options));
      return issues.length > 0 ? [`seed ${at + 1}: ${JSON.stringify(issues)}`] : [];
    });
    expect(refused).toEqual([]);
  });

  it('answers every question, one or another of them', () => {
    const answered = new Set(
      fillings.flatMap(({ screens }) => screens.flatMap(({ acts }) => acts.map(({ path }) => path.split('/').at(-1)))),
    );
    const open = [...everyQuestion(form)]
      .map(({ question }) => question)
      .filter((question) => question.type !== 'notice' && (question.type !== 'group' || question.repeat !== undefined))
      .filter(({ id }) => !answered.has(id));
    expect(open.map(({ id }) => id)).toEqual([]);
  });

  it('is the same person with the same seed', () => {
    expect(fillForm(form, { seed: 7, now }).session.state.answers).toEqual(fillings[6]?.session.state.answers);
  });
});
