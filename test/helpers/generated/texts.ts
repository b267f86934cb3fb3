import fc from 'fast-check';
import type { GeneratedType, QuestionOf } from './generated-type.ts';
import { typedText } from './typed-text.ts';

/** Patterns of authors, each with texts that fit. */
const patterns = new Map([
  ['[0-9]{5}', /^[0-9]{5}$/],
  ['[A-Z]{2}-[0-9]{1,6}', /^[A-Z]{2}-[0-9]{1,6}$/],
]);
const noText = (most: number) => fc.constantFrom<unknown>(5, true, {}, ['x'], 'a\0b', 'x'.repeat(most + 1));

export const generatedText: GeneratedType<QuestionOf<'text'>> = {
  question: (id) => {
    const common = { id: fc.constant(id), type: fc.constant('text' as const) };
    return fc.oneof(
      fc
        .tuple(fc.record(common), fc.option(fc.integer({ min: 1, max: 8 })), fc.integer({ min: 8, max: 600 }))
        .map(([question, minLength, maxLength]) => ({ ...question, maxLength, ...(minLength && { minLength }) })),
      fc.record({ ...common, pattern: fc.constantFrom(...patterns.keys()) }),
    );
  },
  answer: ({ maxLength = 500, minLength, pattern }) => {
    const fitting = patterns.get(pattern ?? '');
    return fitting === undefined ? typedText(maxLength, minLength) : fc.stringMatching(fitting);
  },
  wrong: ({ maxLength = 500, pattern }) =>
    pattern === undefined ? noText(maxLength) : fc.oneof(noText(maxLength), fc.constant('!')),
};

export const generatedLongText: GeneratedType<QuestionOf<'longText'>> = {
  question: (id) =>
    fc.record(
      { id: fc.constant(id), type: fc.constant('longText'), maxLength: fc.integer({ min: 1, max: 20_000 }) },
      { requiredKeys: ['id', 'type'] },
    ),
  answer: ({ maxLength = 4000 }) => typedText(maxLength),
  wrong: ({ maxLength = 4000 }) => noText(maxLength),
};

export const generatedEmail: GeneratedType<QuestionOf<'email'>> = {
  question: (id) => fc.constant({ id, type: 'email' }),
  answer: () => fc.oneof(fc.emailAddress(), fc.constantFrom('用户@例子.公司', ' ana@example.org ')),
  wrong: () => fc.oneof(noText(254), fc.constantFrom('ana', 'ana@', '@example.org', 'ana b@example.org')),
};

export const generatedPhone: GeneratedType<QuestionOf<'phone'>> = {
  question: (id) => fc.constant({ id, type: 'phone' }),
  answer: () => fc.oneof(typedText(100), fc.constantFrom('+1 312 555 0100', 'ask at the desk')),
  wrong: () => noText(100),
};
