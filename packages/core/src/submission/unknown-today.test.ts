import { describe, expect, it } from 'vitest';
import { parseForm } from '../form/parse-form.ts';
import { checkSubmission } from './check-submission.ts';

/** A visit two days from today or later, by somebody who is of age. */
const form = parseForm({
  format: 'open-intake/1',
  id: 'visit',
  version: '1.0.0',
  languages: ['en'],
  sections: [
    {
      id: 'all',
      questions: [
        {
          id: 'day',
          type: 'date',
          constraints: [{ id: 'ahead', rule: { '>=': [{ daysUntil: { var: 'day' } }, 2] } }],
        },
        { id: 'born', type: 'date', constraints: [{ id: 'of-age', rule: { '>=': [{ age: { var: 'born' } }, 18] } }] },
      ],
    },
  ],
});

const submission = {
  format: 'open-intake/1' as const,
  id: '6f1c1b8e-6a6e-4c58-9d4d-1d9d6f8b2a01',
  form: { id: 'visit', version: '1.0.0', hash: `sha256-${'a'.repeat(43)}` },
  language: 'en',
  answers: { day: { year: 2026, month: 12, day: 10 }, born: { year: 1990, month: 1, day: 1 } },
};

describe('a constraint that counts from today', () => {
  it('holds for a receiver who does not know what day it was for the person', () => {
    expect(checkSubmission(submission, form)).toEqual([]);
  });

  it('is checked where the day is known', () => {
    const paths = (today: string) => checkSubmission(submission, form, { today }).map(({ path }) => path);
    expect(paths('2026-11-22')).toEqual([]);
    expect(paths('2026-12-09')).toEqual(['/day']);
    expect(paths('2001-01-01')).toEqual(['/born']);
  });
});
