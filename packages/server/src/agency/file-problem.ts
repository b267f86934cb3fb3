import { fileFixes } from './file-fixes.ts';

/** One thing that is wrong in a file: where (RFC 6901) and what, as a code. */
export interface FileIssue {
  readonly path: string;
  readonly code: string;
}

/** A file of the agency that cannot be used. The message names file, place and fix in plain words, a line each. */
export class FileProblem extends Error {
  override readonly name = 'FileProblem';
  readonly file: string;
  readonly issues: readonly FileIssue[];

  constructor(file: string, issues: readonly FileIssue[], cause?: unknown) {
    super(
      issues
        .map((issue) => `${file}${issue.path === '' ? '' : ` at ${issue.path}`}: ${describe(issue.code)}`)
        .join('\n'),
      { cause },
    );
    this.file = file;
    this.issues = issues;
  }

  /** Runs what reads a file, and says of which file a mistake is. */
  static async about<T>(file: string, read: () => Promise<T>): Promise<T> {
    try {
      return await read();
    } catch (error) {
      throw new FileProblem(file, issuesOf(error), error);
    }
  }
}

const describe = (code: string) => (fileFixes[code] === undefined ? code : `${fileFixes[code]} (${code})`);

/** What Node says of a path that cannot be read. */
const pathCodes: Readonly<Record<string, string>> = {
  ENOENT: 'no-such-file',
  EISDIR: 'is-a-folder',
  ENOTDIR: 'not-a-folder',
  EACCES: 'not-readable',
  EPERM: 'not-readable',
};

function issuesOf(error: unknown): readonly FileIssue[] {
  if (!(error instanceof Error)) return [{ path: '', code: 'unreadable' }];
  const code = 'code' in error ? pathCodes[String(error.code)] : undefined;
  if (code !== undefined) return [{ path: '', code }];
  if ('issues' in error && Array.isArray(error.issues)) return error.issues as readonly FileIssue[];
  return [{ path: '', code: error.message }];
}
