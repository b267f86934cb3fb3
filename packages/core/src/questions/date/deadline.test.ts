import { expect, it } from 'vitest';
import { parseForm } from '../../form/parse-form.ts';
import { makePacket } from '../../packet/make-packet.ts';
import { checkAnswer } from '../../submission/check-answer.ts';

const formOf = (question: object) =>
  parseForm({
    format: 'open-intake/1',
    id: 'small',
    version: '1.0.0',
    languages: ['en'],
    sections: [
      { id: 'all', questions: [{ id: 'when', type: 'date', deadline: true, role: 'deadline-date', ...question }] },
    ],
    flags: [{ id: 'soon', if: { '<=': [{ daysUntil: { var: 'when' } }, 5] }, within: { date: 'when' } }],
  });
const form = formOf({});
const codes = (answer: unknown) =>
  checkAnswer(form.sections[0]!.questions[0]!, answer, { form, answers: {}, today: '2026-11-30' }).map(
    ({ code, path }) => `${code} ${path}`,
  );

it.each([
  [{ year: 2026, month: 12, day: 4 }, []],
  [{ year: 2026, month: 12, day: 4, approx: true }, []],
  [{ year: 2026, month: 11, day: 1 }, []],
  [{ year: 2026, month: 12 }, ['date-incomplete /when']],
  [{ year: 2026, month: 13, day: 32 }, ['no-such-day /when']],
  [{ month: 13, day: 32 }, ['no-such-day /when/year']],
  [{ month: '13/32/26' }, ['no-such-day /when/year', 'no-such-day /when/month']],
])('of a deadline %j it says %j', (answer, found) => {
  expect(codes(answer)).toEqual(found);
});

it('a deadline is exact to the day', () => {
  expect(formOf({ precision: 'day' }).sections[0]?.questions[0]).toMatchObject({ deadline: true });
  expect(() => formOf({ precision: 'month' })).toThrow('deadline-not-by-day at /sections/0/questions/0/precision');
});

it('the packet says of "this week" that it is about that day, and counts the days', () => {
  const packet = makePacket({
    submission: {
      format: 'open-intake/1',
      id: '6f1c1b8e-6a6e-4c58-9d4d-1d9d6f8b2a01',
      form: { id: 'small', version: '1.0.0', hash: `sha256-${'a'.repeat(43)}` },
      language: 'en',
      answers: { when: { year: 2026, month: 12, day: 4, approx: true } },
      draftRef: 'x',
    },
    form,
    today: '2026-11-30',
  });
  expect(packet.dates).toMatchObject([{ date: '2026-12-04', daysLeft: 4, approx: true }]);
  expect(packet.flags).toMatchObject([{ id: 'soon', within: '2-days', date: '2026-12-04' }]);
  expect(packet.problems).toEqual([]);
});
