/** One thing that is wrong in a file: where (RFC 6901) and what, as a code. */
export interface FileIssue {
  readonly path: string;
  readonly code: string;
}

const fixes: Readonly<Record<string, string>> = {
  'no-such-file': 'make the file, or name the right folder',
  'language-not-in-form': 'add the language to "languages" in form.json, or take the file away',
};

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

const describe = (code: string) => (fixes[code] === undefined ? code : `${code}: ${fixes[code]}`);

function issuesOf(error: unknown): readonly FileIssue[] {
  if (!(error instanceof Error)) return [{ path: '', code: 'unreadable' }];
  if ('code' in error && error.code === 'ENOENT') return [{ path: '', code: 'no-such-file' }];
  if ('issues' in error && Array.isArray(error.issues) && error.issues.length > 0) return error.issues.map(issueOf);
  return [{ path: 'path' in error ? String(error.path) : '', code: error.message }];
}

/** Issues of ours have a pointer and a code, those of Zod a path of parts and a message. */
function issueOf(issue: { path?: unknown; code?: unknown; message?: unknown }): FileIssue {
  const path = Array.isArray(issue.path)
    ? issue.path.map((part) => `/${String(part)}`).join('')
    : String(issue.path ?? '');
  const parts = [issue.code, issue.message].filter((part) => typeof part === 'string');
  return { path, code: parts.join(': ') };
}
