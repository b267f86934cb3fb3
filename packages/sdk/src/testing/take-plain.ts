import { type FormDefinition, type Issue, readJson, type Submission, submissionSchema } from '@open-intake/core';
import { problemResponse } from './problem-response.ts';

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
  if (!parsed.success) return invalid(parsed.error.issues.map(({ path }) => `bad-${String(path[0] ?? 'envelope')}`));
  const submission = parsed.data;
  if (submission.id !== key) return problemResponse(400, 'key-mismatch');
  if (submission.form.hash !== formHash) return problemResponse(422, 'stale-form');
  if (submission.form.id !== form.id || submission.form.version !== form.version) return invalid(['bad-form']);
  const issues = check(submission, form);
  if (issues.length === 0) return { submission };
  return problemResponse(
    422,
    'invalid-answers',
    issues.map(({ path, code }) => ({ pointer: path, code })),
  );
}

/** What is wrong beside the answers, named by the envelope's own members. */
function invalid(codes: readonly string[]): Response {
  return problemResponse(
    422,
    'invalid-answers',
    codes.map((code) => ({ pointer: '', code })),
  );
}
