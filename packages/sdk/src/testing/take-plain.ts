import {
  type EnvelopeIssue,
  envelopeIssues,
  type FormDefinition,
  type Issue,
  isSameId,
  readJson,
  type Submission,
  submissionSchema,
} from '@open-intake/core';
import { problemResponse } from './problem-response.ts';

/** What taking a plain submission needs of the server in memory. */
export interface TakePlainOptions {
  readonly key: string;
  readonly form: FormDefinition;
  readonly formHash: string;
  /** What a server checks beyond the envelope. */
  readonly check: (submission: Submission, form: FormDefinition) => readonly Issue[];
}

/** The submission in a body, or the problem with it. */
export function takePlain(
  bytes: Uint8Array,
  { key, form, formHash, check }: TakePlainOptions,
): { readonly submission: Submission } | Response {
  const { value, issue } = readJson(bytes);
  if (issue) return problemResponse(400, 'bad-json');
  const parsed = submissionSchema.safeParse(value);
  if (!parsed.success) return badEnvelope(envelopeIssues(parsed.error.issues));
  const submission = parsed.data;
  if (!isSameId(submission.id, key)) return problemResponse(400, 'key-mismatch');
  if (submission.form.hash !== formHash) return problemResponse(422, 'stale-form');
  if (submission.form.id !== form.id || submission.form.version !== form.version)
    return badEnvelope([{ path: '/form', code: 'bad-form' }]);
  const issues = check(submission, form);
  if (issues.length === 0) return { submission };
  return problemResponse(
    422,
    'invalid-answers',
    issues.map(({ path, code }) => ({ pointer: path, code })),
  );
}

/** What is wrong with the envelope. Answers that are none are one thing; what is wrong beside them weighs more. */
function badEnvelope(issues: readonly EnvelopeIssue[]): Response {
  const errors = issues.filter(({ code }) => code !== 'bad-answers').map(({ path, code }) => ({ pointer: path, code }));
  if (errors.length === 0) return problemResponse(422, 'invalid-answers', [{ pointer: '', code: 'bad-answers' }]);
  return problemResponse(422, 'bad-request', errors);
}
