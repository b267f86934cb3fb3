import {
  answersSchema,
  checkAnswer,
  type FormDefinition,
  factsOf,
  parseForm,
  type Question,
  schemasOf,
} from '@open-intake/core';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arbitraryAnswer, arbitraryQuestion, arbitraryWrongAnswer, isInAnswers } from './arbitrary-question.ts';
import { generatedToday as today } from './generated-type.ts';
import { generatedTypeNames } from './generated-types.ts';

const types = [...generatedTypeNames, 'group'] as const;

const formOf = (question: Question): FormDefinition => ({
  format: 'open-intake/1',
  id: 'generated',
  version: '1.0.0',
  languages: ['en'],
  sections: [{ id: 'all', questions: [question] }],
});

/** What its schema makes of an answer; undefined where it does not pass. */
function normalised(question: Question, value: unknown): unknown {
  const form = formOf(question);
  if (isInAnswers(question)) {
    const result = answersSchema(form, { today }).safeParse({ q: value });
    return result.success ? (result.data as { readonly q?: unknown }).q : undefined;
  }
  return schemasOf(question)
    .answer(question, { choices: [], inside: () => expect.fail('no group') })
    .safeParse(value).data;
}

const words = { language: 'es', ownLanguage: 'ar', choice: () => undefined };

const answeredOf = (type: (typeof types)[number]) =>
  arbitraryQuestion('q', { types: [type] }).chain((question) =>
    fc.tuple(fc.constant(question), arbitraryAnswer(question)),
  );

describe.each(types)('a question of the type %s', (type) => {
  const answered = answeredOf(type);

  it('is a form that can be parsed', () => {
    fc.assert(
      fc.property(arbitraryQuestion('q', { types: [type] }), (question) => {
        expect(parseForm(JSON.stringify(formOf(question)))).toEqual(formOf(question));
      }),
    );
  });

  it('takes an answer that satisfies it, and what was made of it again, unchanged', () => {
    fc.assert(
      fc.property(answered, ([question, answer]) => {
        const once = normalised(question, answer);
        expect(once).toBeDefined();
        expect(normalised(question, once)).toEqual(once);
      }),
    );
  });

  it('has no problem with such an answer while the form is filled', () => {
    fc.assert(
      fc.property(answered, ([question, answer]) => {
        const context = { form: formOf(question), answers: { q: answer }, today };
        expect(checkAnswer(question, answer, context)).toEqual([]);
      }),
    );
  });

  it('does not take something else', () => {
    const wrong = arbitraryQuestion('q', { types: [type] }).chain((question) =>
      fc.tuple(fc.constant(question), arbitraryWrongAnswer(question)),
    );
    fc.assert(
      fc.property(wrong, ([question, answer]) => {
        expect(normalised(question, answer)).toBeUndefined();
      }),
    );
  });
});

// Groups are said by their questions, and contact safety stands on a band of its own.
const said = types.filter((type) => type !== 'group' && type !== 'contactSafety');

describe.each(said)('an answer of the type %s', (type) => {
  it('can be said in words', () => {
    fc.assert(
      fc.property(answeredOf(type), ([question, answer]) => {
        const pieces = factsOf(question).toText(normalised(question, answer), question, words);
        expect(pieces.map(({ text }) => text.length > 0)).toContain(true);
      }),
    );
  });
});
