import type * as z from 'zod/mini';
import type { Issue } from '../issues/issue.ts';
import type { Choice } from './choice/choice-list.ts';

/** What a question type may know when it says what an answer must look like. */
export interface AnswerContext {
  /** Today (`YYYY-MM-DD`). Bounds that name today are not checked without it. */
  readonly today?: string | undefined;
  /** The choices the question offers now; those that may be hidden by an unknown answer are among them. */
  readonly choices: readonly Choice[];
  /** The schema of the answers inside a question that holds others; `row` counts from 0 where it repeats. */
  readonly inside: (row?: number) => z.ZodMiniType<Record<string, unknown>>;
}

/** How the answers of a question type are checked, and what is wrong with a question of it. */
export interface QuestionSchemas<Q> {
  /** The schema of its value. Messages of issues are codes of `answerCodes`; what passes is normalised. */
  answer(question: Q, context: AnswerContext): z.ZodMiniType<unknown>;
  /** What is wrong with a question itself that its schema cannot tell; paths begin at the question. */
  definitionIssues?(question: Q): Iterable<Issue>;
}
