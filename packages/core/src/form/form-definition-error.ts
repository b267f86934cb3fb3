import type { Issue } from '../issues/issue.ts';

const most = 5;

/** A form definition that breaks a rule of the format. It carries codes and places, never texts or answers. */
export class FormDefinitionError extends Error {
  override readonly name = 'FormDefinitionError';
  /** The code of the first issue, such as `duplicate-id`. */
  readonly code: string;
  /** The place of the first issue: an RFC 6901 pointer into the definition. */
  readonly path: string;
  /** Everything that was found, in the order it was found. At least one. */
  readonly issues: readonly Issue[];

  constructor(issues: readonly [Issue, ...Issue[]]) {
    const listed = issues.slice(0, most).map(({ code, path }) => `${code} at ${path === '' ? 'the top' : path}`);
    const others = issues.length > most ? `, and ${issues.length - most} more` : '';
    super(`The form definition breaks the format: ${listed.join(', ')}${others}.`);
    this.code = issues[0].code;
    this.path = issues[0].path;
    this.issues = issues;
  }
}

/** Whether something thrown is a `FormDefinitionError`, also one of another copy of this package. */
export function isFormDefinitionError(error: unknown): error is FormDefinitionError {
  return error instanceof Error && error.name === 'FormDefinitionError' && 'issues' in error;
}
