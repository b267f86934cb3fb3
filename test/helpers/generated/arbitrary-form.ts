import { type FormDefinition, FormDefinitionError, parseForm, type Question, type Rule } from '@open-intake/core';
import fc from 'fast-check';
import { arbitraryAnswer, arbitraryQuestion } from './arbitrary-question.ts';
import { generatedTypeNames } from './generated-types.ts';

/** Every type, and more often those that other questions and rules have most to do with. */
const types = [
  ...generatedTypeNames,
  'group',
  'group',
  'group',
  'choices',
  'choices',
  'choice',
  'choice',
  'number',
] as const;

/** What is done to each question of a generated form; numbers choose among what there is. */
interface Twist {
  readonly condition: number;
  readonly constraint: number;
  readonly default: boolean;
  readonly deviceOnly: boolean;
  readonly named: boolean;
  readonly from: boolean;
}

const twist: fc.Arbitrary<Twist> = fc.record({
  condition: fc.nat(40),
  constraint: fc.nat(40),
  default: fc.nat(5).map((n) => n === 0),
  deviceOnly: fc.nat(7).map((n) => n === 0),
  named: fc.boolean(),
  from: fc.boolean(),
});

/** How a form is written while its questions are added. */
interface Draft {
  readonly lists: Record<string, readonly string[]>;
  /** Ids of the `choices` questions so far. */
  readonly listed: string[];
  readonly answers: (question: Question) => unknown;
  readonly twists: Twist[];
}

/** A rule over names that stand before it, so that there can be no circle. Undefined for about half of all numbers. */
function ruleFrom(number: number, names: readonly string[]): Rule | undefined {
  const one = names[number % Math.max(1, names.length)];
  const two = names[Math.floor(number / 3) % Math.max(1, names.length)];
  if (one === undefined || two === undefined) return undefined;
  const rules: readonly Rule[] = [
    { '!=': [{ var: one }, null] },
    { '!': [{ var: one }] },
    { and: [{ var: one }, { '!': [{ var: two }] }] },
    { or: [{ var: one }, { '!': [{ var: two }] }] },
    { '>': [{ '+': [{ '!!': [{ var: one }] }, { '!!': [{ var: two }] }] }, 1] },
    { in: [{ var: 'today' }, ['2026-11-22']] },
  ];
  return number % 2 === 0 ? rules[(number / 2) % rules.length] : undefined;
}

/** Adds to a question what reads other questions. `names`: what its rules may read. */
function twisted(question: Question, draft: Draft, names: readonly string[], inGroup = false): Question {
  const own = draft.twists.shift();
  if (own === undefined) return question;
  const showIf = ruleFrom(own.condition, names);
  const holds = ruleFrom(own.constraint, names);
  const start = own.default && !inGroup ? draft.answers(question) : undefined;
  const common = {
    ...question,
    ...(showIf && { showIf }),
    ...(holds && question.type !== 'group' && { constraints: [{ id: `${question.id}_holds`, rule: holds }] }),
    ...(own.deviceOnly && !inGroup && { deviceOnly: true }),
    ...(start !== undefined && { default: start }),
  };
  if (common.type === 'group') {
    const inside: string[] = [];
    const questions = common.questions.map((child) => {
      const changed = twisted(child, draft, [...names, ...inside], true);
      inside.push(child.id);
      return changed;
    });
    return { ...common, questions };
  }
  return inGroup ? common : withOtherChoices(common, draft, own);
}

/** The choices of a question in a named list, or from another question. */
function withOtherChoices(question: Question, draft: Draft, own: Twist): Question {
  if (question.type !== 'choice' && question.type !== 'choices') return question;
  const { choices, ...rest } = question;
  const [from] = draft.listed;
  if (from !== undefined && own.from && question.type === 'choice') {
    return { id: question.id, type: 'choice', choicesFrom: from };
  }
  if (question.type === 'choices') draft.listed.push(question.id);
  const plain = choices?.filter((choice) => typeof choice === 'string') ?? [];
  if (!own.named || plain.length !== choices?.length) return question;
  draft.lists[`${question.id}_list`] = plain;
  return { ...rest, list: `${question.id}_list` };
}

/**
 * Any form that `parseForm` lets through: questions of every type, nested groups that repeat, conditions, constraints, defaults, named
 * lists, choices from another question, what stays on the device, two sections of which one is one screen, a value and a flag.
 */
export const arbitraryForm: fc.Arbitrary<FormDefinition> = fc
  .integer({ min: 1, max: 6 })
  .chain((count) =>
    fc.tuple(
      fc.tuple(...Array.from({ length: count }, (_, at) => arbitraryQuestion(`q${at}`, { types }))),
      fc.array(twist, { minLength: 30, maxLength: 30 }),
      fc.nat(),
    ),
  )
  .map(([questions, twists, seed]) => formOf(questions, twists, seed))
  .filter((form) => form !== undefined);

function formOf(plain: readonly Question[], twists: readonly Twist[], seed: number): FormDefinition | undefined {
  const answers = (question: Question) => fc.sample(arbitraryAnswer(question), { numRuns: 1, seed })[0];
  const draft: Draft = { lists: {}, listed: [], answers, twists: [...twists] };
  const questions: Question[] = [];
  for (const question of plain) {
    questions.push(
      twisted(
        question,
        draft,
        questions.filter(({ type }) => type !== 'notice').map(({ id }) => id),
      ),
    );
  }
  const half = Math.ceil(questions.length / 2);
  const first = plain[0]?.id ?? '';
  try {
    return parseForm(
      JSON.stringify({
        format: 'open-intake/1',
        id: 'any',
        version: '1.0.0',
        languages: ['en', 'es'],
        sections: [
          { id: 'one', questions: questions.slice(0, half), together: seed % 2 === 0 },
          { id: 'two', questions: questions.slice(half), showIf: { '!=': [{ var: 'some' }, seed % 3 === 0] } },
        ],
        ...(draft.listed.length + Object.keys(draft.lists).length > 0 && { lists: draft.lists }),
        values: { some: { '!!': [{ var: first }] } },
        notices: [{ id: 'note', showIf: { '!': [{ var: first }] } }],
      }),
    );
  } catch (error) {
    if (error instanceof FormDefinitionError) return undefined;
    throw error;
  }
}
