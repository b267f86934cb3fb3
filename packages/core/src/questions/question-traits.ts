import type { ChoicesQuestion } from './choices/choices-schema.ts';
import type { GroupQuestion, Question, QuestionType } from './question.ts';
import type { RankingQuestion } from './ranking/ranking-schema.ts';

/**
 * What code asks of a question type before the first question is there: plain data, without schemas and functions. What a type can
 * do with an answer is in its facts (`factsOf`), how answers are checked in its schemas (`schemasOf`).
 */
export interface QuestionTraits {
  /** Where its answers leave the device: among `answers`, at the envelope's top level, or not at all. @default 'answers' */
  readonly travels?: 'envelope' | 'nowhere';
  /** How many of its choices an answer picks; absent for types without choices. */
  readonly picks?: 'one' | 'any' | 'in-order';
  /** Whether its answer is a decision: when it was made, and on which words, travels with it. */
  readonly isDecision?: true;
}

/** The types whose questions have choices of their own: a new one does not compile until it says how many an answer picks. */
type OffersChoices = Extract<Question, { readonly choices?: unknown }>['type'];

const special = {
  choice: { picks: 'one' },
  choices: { picks: 'any' },
  ranking: { picks: 'in-order' },
  consent: { travels: 'envelope', isDecision: true },
  contactSafety: { travels: 'envelope' },
  notice: { travels: 'nowhere' },
} as const satisfies Partial<Record<QuestionType, QuestionTraits>> &
  Readonly<Record<OffersChoices, Required<Pick<QuestionTraits, 'picks'>>>>;

const traits: Partial<Record<QuestionType, QuestionTraits>> = special;

/** The traits of a question's type. */
export function traitsOf({ type }: Pick<Question, 'type'>): QuestionTraits {
  return traits[type] ?? {};
}

/** Whether a question can be answered or skipped: all but words between questions. */
export function takesAnswers(question: Pick<Question, 'type'>): boolean {
  return traitsOf(question).travels !== 'nowhere';
}

/** Whether a question is made of others. */
export function holdsQuestions(question: Question): question is GroupQuestion {
  return 'questions' in question;
}

/** Whether a question takes an answer of its own: it is no words between questions, and not made of others. */
export function asksItself(question: Question): boolean {
  return takesAnswers(question) && !holdsQuestions(question);
}

/** Whether long lists of its choices can be searched, and what was picked can be offered by a later question. */
export function picksFreely<Q extends Pick<Question, 'type'>>(
  question: Q,
): question is Q & { readonly type: 'choice' | 'choices' } {
  const { picks } = traitsOf(question);
  return picks === 'one' || picks === 'any';
}

/** Whether an answer can pick several of the choices. */
export function picksSeveral(question: Question): question is ChoicesQuestion | RankingQuestion {
  const { picks } = traitsOf(question);
  return picks === 'any' || picks === 'in-order';
}

/** Whether the answers to a question leave the device among the others, in the envelope's `answers`. */
export function travelsInAnswers(question: Pick<Question, 'type'>): boolean {
  return traitsOf(question).travels === undefined;
}
