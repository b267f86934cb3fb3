import type { AnswerCode } from './answer-codes.ts';
import type { AuthorCode, AuthorParams } from './author-codes.ts';

type None = Readonly<Record<string, never>>;

type Least = {
  /** What is least: an amount as text. */
  readonly min: number | string;
};

type Most = {
  /** What is most: an amount as text. */
  readonly max: number | string;
};

/** What the issues of answers say beyond their code. */
interface AnswerParams {
  /** The id of the author's constraint. */
  readonly constraint: { readonly constraint: string };
  readonly 'too-long': Most;
  readonly 'too-short': Least;
  readonly 'too-small': Least;
  readonly 'too-big': Most;
  readonly 'too-few': Least;
  readonly 'too-many': Most;
  readonly 'too-few-rows': Least;
  readonly 'too-many-rows': Most;
  readonly 'too-many-decimals': { readonly decimals: number };
  readonly 'file-too-big': Most;
  /** The way to reach the person that has no number or address. */
  readonly 'to-missing': { readonly way: string };
}

/** What can be said of a whole submission: it answers another version of the form, or leaves no way to reach anybody. */
type SubmissionCode = 'stale-form' | 'no-safe-way';

/** One issue for each code, with the parameters of that code. */
type IssueOf<Code extends string, Params> = {
  readonly [One in Code]: {
    readonly code: One;
    readonly path: string;
    readonly params?: One extends keyof Params ? Params[One] : None;
  };
}[Code];

/** What is wrong with an answer. `path` is an RFC 6901 pointer into `answers`: `/household/0/age`. */
export type AnswerIssue = IssueOf<AnswerCode | SubmissionCode, AnswerParams>;

/** What is wrong with something an author wrote: a form, its words, an agency file. `path` is an RFC 6901 pointer into it. */
export type AuthorIssue = IssueOf<AuthorCode, AuthorParams>;

/**
 * One thing that is wrong, as data: `{ code, path, params }`. The code tells which parameters there are; they are absent where they
 * did not travel (a server answers with codes and pointers only). Sentences are made by code, in the messages of a language. It never
 * carries what a person typed.
 */
export type Issue = AnswerIssue | AuthorIssue;

/** The issues of one code or of several. */
export type IssueWith<Code extends Issue['code']> = Extract<Issue, { readonly code: Code }>;

/** Makes an issue whose code is one of several: the compiler cannot tell which member of the union that is. */
export function issueAt<Code extends Issue['code']>(
  code: Code,
  path: string,
  params?: IssueWith<Code>['params'],
): IssueWith<Code> {
  return { code, path, ...(params && { params }) } as IssueWith<Code>;
}
