import type { Issue } from '@open-intake/core';
import { type ErrorFacts, IntakeError } from './intake-error.ts';

/** The server says that answers must change. `issues` can be reported to the session as they are. */
export class RejectedError extends IntakeError {
  override readonly name = 'RejectedError';
  declare readonly code: 'rejected';
  /** Codes and RFC 6901 pointers into the answers; never what was typed. */
  readonly issues: readonly Issue[];

  constructor(facts: Omit<ErrorFacts<'rejected'>, 'code'>, issues: readonly Issue[]) {
    super(
      { ...facts, code: 'rejected' },
      'Report `issues` to the session, let the person change the answers, then freeze anew.',
    );
    this.issues = issues;
  }
}
