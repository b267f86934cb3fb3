import { addressParts } from '@open-intake/core';
import fc from 'fast-check';
import type { GeneratedType, QuestionOf } from './generated-type.ts';
import { typedText } from './typed-text.ts';

const usual = ['line1', 'line2', 'city', 'state', 'postalCode'] as const;

export const generatedAddress: GeneratedType<QuestionOf<'address'>> = {
  question: (id) =>
    fc.record(
      {
        id: fc.constant(id),
        type: fc.constant('address'),
        parts: fc.subarray([...addressParts], { minLength: 1 }),
        noFixedAddress: fc.boolean(),
      },
      { requiredKeys: ['id', 'type'] },
    ),
  answer: ({ parts = [...usual], noFixedAddress = true }) => {
    const somewhere = fc
      .shuffledSubarray(parts, { minLength: 1 })
      .chain((some) => fc.record(Object.fromEntries(some.map((part) => [part, typedText(200)]))));
    const nowhere = fc.record(
      { noFixedAddress: fc.constant(true), landmark: typedText(200) },
      { requiredKeys: ['noFixedAddress'] },
    );
    return noFixedAddress ? fc.oneof(somewhere, nowhere) : somewhere;
  },
  wrong: ({ parts = [...usual], noFixedAddress = true }) =>
    fc.oneof(
      fc.constantFrom<unknown>('5 Oak Street', 5, ['x'], { planet: 'Mars' }, { [parts[0] ?? 'line1']: 5 }),
      fc.constant({ [parts[0] ?? 'line1']: 'x'.repeat(201) }),
      fc.constant(noFixedAddress ? { noFixedAddress: true, line1: 'x' } : { noFixedAddress: true }),
    ),
};

const ways = ['call', 'text', 'whatsapp', 'email', 'letter', 'trusted-person'] as const;
const knownOrNot = fc.constantFrom(true, false, 'unknown');

export const generatedContactSafety: GeneratedType<QuestionOf<'contactSafety'>> = {
  question: (id) =>
    fc.record(
      { id: fc.constant(id), type: fc.constant('contactSafety'), ways: fc.subarray([...ways], { minLength: 1 }) },
      { requiredKeys: ['id', 'type'] },
    ),
  answer: ({ ways: offered = [...ways] }) =>
    fc.record(
      {
        ways: fc.array(
          fc.record(
            {
              way: fc.constantFrom(...offered),
              to: typedText(500),
              messageOk: knownOrNot,
              nameOk: knownOrNot,
              othersSee: knownOrNot,
            },
            { requiredKeys: ['way', 'to'] },
          ),
          { minLength: 1, maxLength: 4 },
        ),
        clientWill: fc.subarray(['call', 'visit']),
        times: fc.subarray(['mornings', 'afternoons', 'evenings', 'weekends']),
        note: typedText(1000),
      },
      { requiredKeys: ['ways', 'clientWill', 'times'] },
    ),
  wrong: () =>
    fc.constantFrom<unknown>(
      'call me',
      { ways: ['call'], clientWill: [], times: [] },
      { ways: [], clientWill: ['write'], times: [] },
      { ways: [], clientWill: [], times: ['23:59:60'] },
    ),
};
