import fc from 'fast-check';
import { type GeneratedType, generatedToday, type QuestionOf } from './generated-type.ts';

const dayNumber = (day: string) => Date.parse(`${day}T00:00:00Z`) / 86_400_000;
const boundOf = (bound: string) => dayNumber(bound === 'today' ? generatedToday : bound);

/** A real day somewhere between the bounds, as exact as the question asks or more. */
export const generatedDate: GeneratedType<QuestionOf<'date'>> = {
  question: (id) =>
    fc.record(
      {
        id: fc.constant(id),
        type: fc.constant('date'),
        min: fc.constantFrom('1950-01-01', '2020-02-29'),
        max: fc.constantFrom('today', '2060-12-31'),
        precision: fc.constantFrom('year', 'month', 'day'),
      },
      { requiredKeys: ['id', 'type'] },
    ),
  answer: ({ min = '1900-01-01', max = '2100-12-31', precision = 'year' }) =>
    fc
      .tuple(fc.integer({ min: boundOf(min), max: boundOf(max) }), fc.constantFrom('year', 'month', 'day'))
      .map(([at, exact]) => {
        const date = new Date(at * 86_400_000);
        const [year, month, day] = [date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()];
        if (precision === 'day' || exact === 'day') return { year, month, day };
        return precision === 'month' || exact === 'month' ? { year, month } : { year };
      }),
  wrong: () =>
    fc.constantFrom<unknown>(
      '2026-11-22',
      2026,
      { year: 26 },
      { year: 2023, month: 2, day: 29 },
      { year: 2023, month: 13 },
      { year: 2023, day: 4 },
      { year: 1405, month: 1, day: 1 },
      { year: 1000, month: 1, day: 1 },
      { year: 9999, month: 12, day: 31 },
      { year: '2023' },
    ),
};
