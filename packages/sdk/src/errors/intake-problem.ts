import type { Issue, ProblemCode } from '@open-intake/core';

/** The part of a problem (RFC 9457) that is safe to keep: its code and where it points, no sentence of the server's. */
export interface IntakeProblem {
  readonly code: ProblemCode;
  readonly issues: readonly Issue[];
}
