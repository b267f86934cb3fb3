import type { IntakeErrorCode } from './error-codes.ts';
import type { IntakeProblem } from './intake-problem.ts';

/** Shared by every realm and every copy of this package, so that the guard works across both. */
const brand = Symbol.for('open-intake.error');

/** What an error may say about a call: never a body, an answer, a token or a query string. */
export interface ErrorFacts<Code extends IntakeErrorCode = IntakeErrorCode> {
  readonly code: Code;
  /** Method and path of the call, such as `POST /forms/needs-assessment/submissions`. */
  readonly call: string;
  /** How many times the call was tried. */
  readonly attempts: number;
  /** The last HTTP status seen, when there was one. */
  readonly status?: number | undefined;
  /** The last problem the server named, when it named one. */
  readonly problem?: IntakeProblem | undefined;
}

/**
 * The base of every error of this SDK. `message` is for developers and names the code, the call and the fix; words for
 * people belong to the screen. No error carries answers, tokens, query strings, bodies or a `cause` that could.
 */
export class IntakeError extends Error {
  override readonly name: string = 'IntakeError';
  readonly code: IntakeErrorCode;
  readonly attempts: number;
  readonly status?: number;
  readonly problem?: IntakeProblem;

  constructor(facts: ErrorFacts, fix: string) {
    const status = facts.status === undefined ? '' : `, status ${facts.status}`;
    const problem = facts.problem === undefined ? '' : `, problem ${facts.problem.code}`;
    super(`${facts.code}: ${facts.call}${status}${problem}. ${fix}`);
    this.code = facts.code;
    this.attempts = facts.attempts;
    if (facts.status !== undefined) this.status = facts.status;
    if (facts.problem !== undefined) this.problem = facts.problem;
  }

  /** @internal */
  get [brand](): true {
    return true;
  }
}

/** Is this an error of the SDK? Works for errors of another realm (an iframe) or of another copy of the package. */
export function isIntakeError(value: unknown): value is IntakeError {
  return typeof value === 'object' && value !== null && (value as { [brand]?: unknown })[brand] === true;
}
