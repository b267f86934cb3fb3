import type * as z from 'zod/mini';
import type { GroupQuestion, Question } from '../form/form-definition.ts';
import type { Issue } from '../issue.ts';
import type { RuleKind } from '../logic/analysis/rule-kind.ts';
import type { Submission } from '../submission/submission.ts';
import type { Direction } from '../words/direction.ts';
import type { FoundText } from '../words/find-text.ts';
import type { Choice } from './question-common.ts';

/** What a question type may know when it says what an answer must look like. */
export interface AnswerContext {
  /** Today (`YYYY-MM-DD`). Bounds that name today are not checked without it. */
  readonly today?: string | undefined;
  /** The choices the question offers now; those that may be hidden by an unknown answer are among them. */
  readonly choices: readonly Choice[];
  /** The schema of the answers inside a group; `row` counts from 0 in a repeating group. */
  inside(group: GroupQuestion, row?: number): z.ZodMiniType<Record<string, unknown>>;
}

/** Where a readable text of an answer comes from. */
export interface AnswerWords {
  /** BCP 47 tag of the reader. */
  readonly language: string;
  /** BCP 47 tag of what the client typed. */
  readonly ownLanguage: string;
  /** The label of one of the question's choices, in the reader's language where there is one. */
  choice(value: string): FoundText | undefined;
}

/** One readable piece of an answer. `code` is what was really answered; `own` marks words that the client typed. */
export interface AnswerText {
  readonly text: string;
  readonly lang: string;
  readonly dir: Direction;
  readonly code?: string;
  readonly own?: boolean;
  /** The person is not sure of it. */
  readonly approx?: boolean;
  /** The file that `text` names, with its bytes where they are here. */
  readonly file?: AnswerFile;
  /** The strokes of a signature, as path data inside `signatureBox` (`isSignaturePath`). */
  readonly drawing?: string;
}

/** A file of an answer: what it says it is, and its bytes in base64. Never open it as what it says: offer it as a download. */
export interface AnswerFile {
  readonly name: string;
  /** Media type (RFC 6838). */
  readonly type: string;
  /** In bytes, of `data`; where it is withheld, of what was sent. */
  readonly size: number;
  /** Of the bytes that were sent. */
  readonly digest: string;
  /** Empty where it is withheld. */
  readonly data: string;
  /** `data` is a copy of a picture without what says where, when and with what it was taken. */
  readonly stripped?: true;
  /** A picture that may say where it was taken, and could not be made clean: its bytes are not given out. */
  readonly withheld?: true;
}

/** Answers inside an answer: the object of a group, or one of its rows. */
export interface AnswerRow {
  /** What follows the group's own path: `/0`, or nothing. */
  readonly path: string;
  /** The number of the row, from 0, where the group repeats. */
  readonly index?: number;
  readonly questions: readonly Question[];
  readonly answers: unknown;
}

/** What a question type answers for: shared code asks this and never which type it is. */
export interface QuestionTypeDefinition<Q extends Question = Question> {
  /** Whether its answers are made of choices, so that it must have some. @default false */
  readonly offersChoices?: boolean;
  /** Whether only the person can give its answer, so that it has no `default`. @default false */
  readonly ownWord?: boolean;
  /** Where its answers leave the device: inside `answers`, at the envelope's top level, or not at all. */
  readonly travels: 'answers' | 'envelope' | 'nowhere';
  /** What its answer is to a rule, so that a comparison that makes no sense is found; absent where that differs. */
  readonly inRules?: RuleKind;
  /** The schema of its value. Messages of issues are codes of `answerCodes`; what passes is normalised. */
  answer(question: Q, context: AnswerContext): z.ZodMiniType<unknown>;
  /** The readable pieces of a value that passed its schema. */
  toText(value: unknown, question: Q, words: AnswerWords): readonly AnswerText[];
  /** The words in a value that a person wrote in a language of their own; numbers, addresses and names of files are none. */
  ownWords?(value: unknown): readonly string[];
  /** Its answer in an envelope, for types that travel there; undefined when there is none. */
  beside?(question: Q, submission: Submission): unknown;
  /** What an absent answer counts as, where questions inside it may be required all the same. */
  whenAbsent?(question: Q): unknown;
  /** What is wrong with a question itself that its schema cannot tell; paths begin at the question. */
  definitionIssues?(question: Q): Iterable<Issue>;
  /** The files in a value, whether or not it passed its schema. */
  files?(value: unknown): readonly AnswerFile[];
  /** For questions that hold questions: the answers inside; undefined for a value that is not made so. */
  rows?(value: unknown, question: Q): readonly AnswerRow[] | undefined;
}
