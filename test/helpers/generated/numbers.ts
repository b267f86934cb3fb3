import fc from 'fast-check';
import type { GeneratedType, QuestionOf } from './generated-type.ts';

export const generatedNumber: GeneratedType<QuestionOf<'number'>> = {
  question: (id) =>
    fc
      .record(
        {
          id: fc.constant(id),
          type: fc.constant('number' as const),
          min: fc.integer({ min: -1000, max: 0 }),
          max: fc.integer({ min: 1, max: 1000 }),
          integer: fc.boolean(),
        },
        { requiredKeys: ['id', 'type'] },
      )
      .map((question) => (Object.is(question.min, -0) ? { ...question, min: 0 } : question)),
  answer: ({ min = -1e9, max = 1e9, integer }) =>
    integer === true ? fc.integer({ min, max }) : fc.double({ min, max, noNaN: true }),
  wrong: ({ min = -1e9, max = 1e9, integer }) =>
    fc.oneof(
      fc.constantFrom<unknown>('5', true, {}, [1], Number.NaN, 2 ** 60, -(2 ** 60)),
      ...(min > -1e9 ? [fc.constant(min - 1)] : []),
      ...(max < 1e9 ? [fc.constant(max + 1)] : []),
      ...(integer === true ? [fc.constant(0.5)] : []),
    ),
};

export const generatedScale: GeneratedType<QuestionOf<'scale'>> = {
  question: (id) =>
    fc
      .tuple(
        fc.integer({ min: -3, max: 3 }),
        fc.integer({ min: 0, max: 10 }),
        fc.constantFrom('numbers', 'words', 'faces', undefined),
      )
      .map(([min, more, display]) => ({ id, type: 'scale', min, max: min + more, ...(display && { display }) })),
  answer: ({ min = 1, max = 5 }) => fc.integer({ min, max }),
  wrong: ({ min = 1, max = 5 }) => fc.constantFrom<unknown>(min - 1, max + 1, min + 0.5, String(min), true, [min]),
};

const decimals: Readonly<Record<string, number>> = { USD: 2, EUR: 2, MXN: 2, JPY: 0, KWD: 3 };

export const generatedMoney: GeneratedType<QuestionOf<'money'>> = {
  question: (id) =>
    fc
      .tuple(
        fc.uniqueArray(fc.constantFrom(...Object.keys(decimals)), { minLength: 1 }),
        fc.option(fc.nat(500)),
        fc.option(fc.integer({ min: 501, max: 2_000_000 })),
      )
      .map(([currencies, min, max]) => ({
        id,
        type: 'money',
        currencies,
        ...(min !== null && { min: `${min}` }),
        ...(max !== null && { max: `${max}.00` }),
      })),
  answer: ({ currencies, min = '0', max = '900000000000' }) =>
    fc
      .tuple(
        fc.constantFrom(...currencies),
        fc.integer({ min: Number(min), max: Number(max) - 1 }),
        fc.nat(4),
        fc.nat(999),
        fc.constantFrom('', '00'),
      )
      .map(([currency, whole, places, part, zeros]) => {
        const cents = String(part)
          .padStart(3, '0')
          .slice(0, Math.min(places, decimals[currency] ?? 2));
        return { amount: `${zeros}${whole}${cents === '' ? '' : `.${cents}`}`, currency };
      }),
  wrong: ({ currencies, max }) => {
    const [currency = ''] = currencies;
    const amounts = ['-1', '1.23456', '1e3', 'x', '1,50', '9'.repeat(16), ...(max === undefined ? [] : [`${max}1`])];
    return fc.oneof(
      fc.constantFrom(...amounts).map((amount) => ({ amount, currency })),
      fc.constantFrom<unknown>(12, '12', ['12'], { amount: '600', currency: 'ABC' }, { amount: 600, currency }),
    );
  },
};
