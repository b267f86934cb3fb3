import { readFile } from 'node:fs/promises';
import { errorCode } from '../http/error-code.ts';
import { fileFixes } from './file-fixes.ts';
import { jsonPlace, type TextPlace } from './json-place.ts';

/** One thing that is wrong in a file: where (RFC 6901) and what, as a code. */
export interface FileIssue {
  readonly path: string;
  readonly code: string;
  /** Facts for the sentence; `write` is what most likely should stand there, as JSON. */
  readonly params?: Readonly<Record<string, string | number | boolean>>;
  /** Line and column, where the text is known. */
  readonly place?: TextPlace | undefined;
}

/** A file of the agency that cannot be used. The message names file, place and fix in plain words, a line each. */
export class FileProblem extends Error {
  override readonly name = 'FileProblem';
  readonly file: string;
  readonly issues: readonly FileIssue[];

  constructor(file: string, issues: readonly FileIssue[], cause?: unknown) {
    super(issues.map((issue) => lineOf(file, issue)).join('\n'), { cause });
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

  /** Reads a file of JSON, and says in which line of which file a mistake is. */
  static async in<T>(file: string, parse: (bytes: Uint8Array) => T): Promise<T> {
    const bytes = await FileProblem.about(file, () => readFile(file));
    try {
      return parse(bytes);
    } catch (error) {
      const text = bytes.toString('utf8').replace(/^\ufeff/, '');
      const issues = issuesOf(error).map((issue) => ({ ...issue, place: jsonPlace(text, issue.path) }));
      throw new FileProblem(file, issues, error);
    }
  }
}

function lineOf(file: string, { path, code, params, place }: FileIssue): string {
  const at = path === '' ? '' : ` at ${path}`;
  return `${file}${place ? `:${place.line}:${place.column}` : ''}${at}: ${describe(code, params)}`;
}

function describe(code: string, params: FileIssue['params']): string {
  const fix = params?.write === undefined ? fileFixes[code] : `write ${params.write}`;
  if (fix === undefined) return code;
  const said = fix.replace(/\{(\w+)\}/g, (all, name: string) => String(params?.[name] ?? all));
  return `${said} (${code})`;
}

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
  const code = pathCodes[errorCode(error)];
  if (code !== undefined) return [{ path: '', code }];
  if ('issues' in error && Array.isArray(error.issues)) return error.issues as readonly FileIssue[];
  return [{ path: '', code: error.message }];
}
