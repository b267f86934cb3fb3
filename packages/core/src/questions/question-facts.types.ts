import type { RuleKind } from '../logic/rule-kind.ts';
import type { AnswerFile, AnswerText, AnswerWords } from './answer-text.ts';
import type { ContactSafety } from './contact-safety/contact-safety-answer.ts';
import type { Question } from './question.ts';

/** Answers inside an answer: the object of a group, or one of its rows. */
export interface AnswerRow {
  /** What follows the group's own path: `/0`, or nothing. */
  readonly path: string;
  /** The number of the row, from 0, where the group repeats. */
  readonly index?: number;
  readonly questions: readonly Question[];
  readonly answers: unknown;
}

/** The part of an envelope beside `answers` that holds answers. */
export interface EnvelopeAnswers {
  readonly contactSafety?: ContactSafety | undefined;
  readonly consents?: readonly { readonly id: string; readonly decision: string }[] | undefined;
}

/** What a question type knows of itself and of its answers, without schemas. Shared code asks this, and never which type it is. */
export interface QuestionFacts<Q extends Question = Question> {
  /** What its answer is to a rule, so that a comparison that makes no sense is found; absent where that differs. */
  readonly inRules?: RuleKind;
  /** Whether its answer is one line of words, such as a name. */
  readonly isLine?: true;
  /** Whether people tell at length there, in their own words. */
  readonly isTelling?: true;
  /** Whether many people cannot answer it on the device they have. */
  readonly isHardOnPhones?: true;
  /** What it asks for, in English for its author, where that is much to ask of a person: `a file`. */
  readonly muchToAsk?: string;
  /** The readable pieces of a value that passed its schema. */
  toText(value: unknown, question: Q, words: AnswerWords): readonly AnswerText[];
  /** The words in a value that a person wrote in a language of their own; numbers, addresses and names of files are none. */
  ownWords?(value: unknown): readonly string[];
  /** The codes that its answers are written with where they stand in no list of choices; their words are `choices.<code>`. */
  codes?(question: Q): readonly string[];
  /** The whole numbers that its answer is one of, from the lowest. */
  points?(question: Q): readonly number[];
  /** The points that have words of their own; `isNeeded` where nothing else is shown of them. */
  pointsInWords?(question: Q): { readonly points: readonly number[]; readonly isNeeded: boolean };
  /** The least and the largest of what it takes; undefined where that leaves more than one can tell. */
  range?(question: Q): { readonly min: number; readonly max: number } | undefined;
  /** What it offers as the columns of a matrix, as a text to compare. */
  columns?(question: Q): string;
  /** Its answer in an envelope, for types that travel there; undefined when there is none. */
  inEnvelope?(question: Q, envelope: EnvelopeAnswers): unknown;
  /** What an absent answer counts as, where questions inside it may be required all the same. */
  whenAbsent?(question: Q): unknown;
  /** The files in a value, whether or not it passed its schema. */
  files?(value: unknown): readonly AnswerFile[];
  /** For questions that hold questions: the answers inside; undefined for a value that is not made so. */
  rows?(value: unknown, question: Q): readonly AnswerRow[] | undefined;
}
