import type { Choice } from '@open-intake/core';
import fc from 'fast-check';
import type { GeneratedType, QuestionOf } from './generated-type.ts';
import { typedText } from './typed-text.ts';

const value = fc.stringMatching(/^[a-z][a-z0-9-]{0,7}$/);

/** A list of one to six choices, some of them "other", at most one alone. */
const choiceList = fc
  .tuple(fc.uniqueArray(value, { minLength: 1, maxLength: 6 }), fc.nat(7), fc.nat(7))
  .map(([values, other, exclusive]) =>
    values.map((each, at): string | Choice =>
      at > 0 && at === exclusive
        ? { value: each, exclusive: true }
        : at === other
          ? { value: each, other: true }
          : each,
    ),
  );

const isExclusive = (choice: string | Choice) => typeof choice !== 'string' && choice.exclusive === true;

/** Bounds that can be kept: no more than there are choices that stand together. */
const bounded = choiceList.chain((choices) => {
  const count = choices.filter((choice) => !isExclusive(choice)).length;
  return fc.tuple(fc.option(fc.integer({ min: 1, max: count })), fc.option(fc.nat(3))).map(([min, more]) => ({
    choices,
    ...(min !== null && { min }),
    ...(more !== null && { max: (min ?? 1) + more }),
  }));
});

function picked({ value: code, other }: Choice): fc.Arbitrary<unknown> {
  return other === true
    ? fc.oneof(
        fc.constant(code),
        typedText(500).map((text) => ({ value: code, text })),
      )
    : fc.constant(code);
}

function someOf(
  choices: readonly Choice[],
  { min = 1, max = choices.length }: { readonly min?: number | undefined; readonly max?: number | undefined },
): fc.Arbitrary<unknown> {
  const together = choices.filter((choice) => choice.exclusive !== true);
  const alone = choices.filter((choice) => choice.exclusive === true).map((choice) => fc.constant([choice.value]));
  if (together.length < min) return fc.oneof(...alone);
  const several = fc
    .shuffledSubarray(together, { minLength: min, maxLength: Math.min(max, together.length) })
    .chain((some) => fc.tuple(...some.map(picked)));
  return fc.oneof(several, ...alone);
}

const noList = fc.constantFrom<unknown>(5, 'Nobody offers this', ['Nobody offers this'], [5], { value: 'x' });

export const generatedChoice: GeneratedType<QuestionOf<'choice'>> = {
  question: (id) => choiceList.map((choices) => ({ id, type: 'choice', choices })),
  answer: (_question, choices) => fc.oneof(...choices.map(picked)),
  wrong: () =>
    fc.constantFrom<unknown>(5, true, 'Nobody offers this', ['x'], { value: 'Nobody offers this', text: '' }),
};

export const generatedChoices: GeneratedType<QuestionOf<'choices'>> = {
  question: (id) => bounded.map((rest) => ({ id, type: 'choices', ...rest })),
  answer: (question, choices) => someOf(choices, question),
  wrong: () => noList,
};

export const generatedRanking: GeneratedType<QuestionOf<'ranking'>> = {
  question: (id) => bounded.map((rest) => ({ id, type: 'ranking', ...rest })),
  answer: (question, choices) => someOf(choices, question),
  wrong: () => noList,
};

export const generatedYesNo: GeneratedType<QuestionOf<'yesNo'>> = {
  question: (id) => fc.constant({ id, type: 'yesNo' }),
  answer: () => fc.boolean(),
  wrong: () => fc.constantFrom<unknown>('true', 'yes', 1, 0, [true]),
};

export const generatedLanguage: GeneratedType<QuestionOf<'language'>> = {
  question: (id) =>
    fc.record(
      { id: fc.constant(id), type: fc.constant('language'), languages: fc.constant(['es', 'so']) },
      { requiredKeys: ['id', 'type'] },
    ),
  answer: () => fc.constantFrom('en', 'es', 'zh-Hant', 'rhg-Arab', 'hmn-Latn', 'ase'),
  wrong: () => fc.constantFrom<unknown>('Spanish please', '1', 5, ['es']),
};

const decisions = ['yes', 'no', 'ask'] as const;

export const generatedConsent: GeneratedType<QuestionOf<'consent'>> = {
  question: (id) =>
    fc.record(
      { id: fc.constant(id), type: fc.constant('consent'), decisions: fc.subarray([...decisions], { minLength: 1 }) },
      { requiredKeys: ['id', 'type'] },
    ),
  answer: ({ decisions: offered = [...decisions] }) => fc.constantFrom(...offered),
  wrong: () => fc.constantFrom<unknown>('perhaps', true, ['yes']),
};
