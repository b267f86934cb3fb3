import type { Issue } from '../issues/issue.ts';

const most = 5;

/** Words of a form that cannot be used. It carries codes and places, never the texts. */
export class MessagesError extends Error {
  override readonly name = 'MessagesError';
  /** BCP 47 tag of the messages. */
  readonly language: string;
  /** The code of the first issue, such as `missing-words`. */
  readonly code: string;
  /** The place of the first issue: an RFC 6901 pointer into the messages. */
  readonly path: string;
  readonly issues: readonly Issue[];

  constructor(language: string, issues: readonly Issue[]) {
    const listed = issues.slice(0, most).map(({ code, path }) => `${code} at ${path === '' ? 'the top' : path}`);
    const others = issues.length > most ? `, and ${issues.length - most} more` : '';
    super(`The words in "${language}" need a change: ${listed.join(', ')}${others}.`);
    this.language = language;
    this.code = issues[0]?.code ?? 'bad-messages';
    this.path = issues[0]?.path ?? '';
    this.issues = issues;
  }
}

/** Whether something thrown is a `MessagesError`, also one of another copy of this package. */
export function isMessagesError(error: unknown): error is MessagesError {
  return error instanceof Error && error.name === 'MessagesError' && 'issues' in error;
}
