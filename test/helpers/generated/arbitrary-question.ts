import { type Choice, type Question, travelsInAnswers } from '@open-intake/core';
import fc from 'fast-check';
import {
  type GeneratedQuestionType,
  generatedTypeNames,
  generatedTypes,
  someType,
  typesInRows,
} from './generated-types.ts';

type GroupQuestion = Extract<Question, { readonly type: 'group' }>;

export interface ArbitraryQuestionOptions {
  /** @default every type that has answers, and groups of them */
  readonly types?: readonly (GeneratedQuestionType | 'group')[];
}

const everyType = [...generatedTypeNames, 'group'] as const;

/**
 * Any question of any type (but notices), without conditions. Ids of questions in a group begin with the group's:
 * `q`, `q_0`, `q_1`.
 *
 * @example fc.property(arbitraryQuestion('q').chain((question) => fc.tuple(fc.constant(question), arbitraryAnswer(question))), …)
 */
export function arbitraryQuestion(
  id: string,
  { types = everyType }: ArbitraryQuestionOptions = {},
): fc.Arbitrary<Question> {
  return fc
    .constantFrom(...types)
    .chain((type) => (type === 'group' ? arbitraryGroup(id) : flagged(generatedTypes[type].question(id))));
}

/** An answer, never blank, that satisfies a question. `choices` are those it offers, where they do not stand in it. */
export function arbitraryAnswer(question: Question, choices = choicesIn(question)): fc.Arbitrary<unknown> {
  if (question.type === 'group') return groupAnswer(question);
  if (question.type === 'notice') throw new TypeError('A notice has no answer');
  return generatedTypes[question.type].answer(question, choices);
}

/** Something that is not blank and does not satisfy a question. */
export function arbitraryWrongAnswer(question: Question): fc.Arbitrary<unknown> {
  if (question.type === 'notice') throw new TypeError('A notice has no answer');
  if (question.type === 'group') return fc.constantFrom<unknown>('x', 5, ['x'], { stranger: 1 }, [{ stranger: 1 }]);
  return generatedTypes[question.type].wrong(question);
}

function flagged<Q extends Question>(question: fc.Arbitrary<Q>): fc.Arbitrary<Q> {
  return fc
    .tuple(question, fc.boolean(), fc.boolean())
    .map(([one, required, sensitive]) => ({ ...one, ...(required && { required }), ...(sensitive && { sensitive }) }));
}

function arbitraryGroup(id: string, depth = 1): fc.Arbitrary<GroupQuestion> {
  const repeat = fc.option(
    fc.tuple(fc.nat(2), fc.nat(3)).map(([min, more]) => ({ min, max: Math.max(1, min + more) })),
  );
  const inner = (at: number): fc.Arbitrary<Question> => {
    const leaf = someType(typesInRows).chain((type) => flagged(generatedTypes[type].question(`${id}_${at}`)));
    return depth > 0 ? fc.oneof({ weight: 5, arbitrary: leaf }, arbitraryGroup(`${id}_${at}`, depth - 1)) : leaf;
  };
  const questions = fc
    .integer({ min: 1, max: 3 })
    .chain((count) => fc.tuple(...Array.from({ length: count }, (_, at) => inner(at))));
  return fc
    .tuple(repeat, questions)
    .map(([rows, list]) => ({ id, type: 'group', ...(rows && { repeat: rows }), questions: list }));
}

/** Every question that must be answered is; of the others some. */
function groupAnswer({ repeat, questions }: GroupQuestion): fc.Arbitrary<unknown> {
  const row = fc.record(Object.fromEntries(questions.map((question) => [question.id, arbitraryAnswer(question)])), {
    requiredKeys: questions.filter(mustBeThere).map(({ id }) => id),
  });
  return repeat === undefined ? row : fc.array(row, { minLength: Math.max(1, repeat.min ?? 0), maxLength: repeat.max });
}

function mustBeThere(question: Question): boolean {
  if (question.type !== 'group') return question.required === true;
  return question.repeat === undefined && question.questions.some(mustBeThere);
}

function choicesIn(question: Question): readonly Choice[] {
  if (!('choices' in question) || question.choices === undefined) return [];
  return question.choices.map((choice) => (typeof choice === 'string' ? { value: choice } : choice));
}

/** Whether a question's answers stand in `answers`. */
export function isInAnswers(question: Question): boolean {
  return travelsInAnswers(question);
}
