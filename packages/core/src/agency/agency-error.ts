import type { Issue } from '../issues/issue.ts';

/** An agency file that cannot be used. Its sentence lists every place and what is wrong there. */
export class AgencyFileError extends Error {
  override readonly name = 'AgencyFileError';
  /** Paths are RFC 6901 pointers into the file. */
  readonly issues: readonly Issue[];

  constructor(issues: readonly Issue[]) {
    super(
      `The agency file needs a change: ${issues.map(({ code, path }) => `${path === '' ? 'the file' : path} (${code})`).join(', ')}.`,
    );
    this.issues = issues;
  }
}

/** Whether something thrown is an `AgencyFileError`, also one of another copy of this package. */
export function isAgencyFileError(error: unknown): error is AgencyFileError {
  return error instanceof Error && error.name === 'AgencyFileError' && 'issues' in error;
}
