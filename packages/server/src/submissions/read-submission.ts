import {
  type AnswerCode,
  checkSubmission,
  type EnvelopeIssue,
  envelopeIssues,
  type FormDefinition,
  filesIn,
  type Issue,
  type Submission,
  submissionSchema,
} from '@open-intake/core';
import { digestOf } from '../http/digest.ts';
import { parseJson } from '../http/parse-json.ts';
import { ProblemError } from '../http/problem.ts';

/**
 * The most values in a submission, all in all. The largest form has 1,000 questions; far more than this is a list that somebody made
 * long, and would keep the server busy with saying of each what is wrong with it.
 */
const mostValues = 10_000;

/**
 * The envelope in the bytes: strict JSON first (UTF-8, depth, duplicate keys), then the envelope's schema.
 *
 * @throws ProblemError 400 `bad-json`; 413 `too-large` for too many values; 422 `bad-request`, or `invalid-answers` when only they are wrong
 */
export function readEnvelope(bytes: Uint8Array): Submission {
  const value = parseJson(bytes);
  if (countValues(value, mostValues) > mostValues) throw new ProblemError(413, 'too-large');
  const result = submissionSchema.safeParse(value);
  if (result.success) return result.data;
  throw badEnvelope(envelopeIssues(result.error.issues));
}

/**
 * Everything the form itself says about the answers, and whether files are whole, but for what hangs on today: answers may be days old when they get
 * through, and must not be lost for that.
 *
 * @throws ProblemError 422 `invalid-answers`
 */
export function checkAnswers(submission: Submission, form: FormDefinition): void {
  const issues = [...checkSubmission(submission, form), ...brokenFiles(submission, form)];
  if (issues.length > 0) throw invalid(issues.map(({ path, code }) => ({ pointer: path, code })));
}

/** Files whose bytes are not those that were picked. */
function brokenFiles({ answers }: Submission, form: FormDefinition): readonly Issue[] {
  const questions = form.sections.flatMap((section) => section.questions);
  return filesIn(questions, answers)
    .filter(({ file }) => digestOf(Buffer.from(file.data, 'base64')) !== file.digest)
    .map(({ path }) => ({ code: 'not-a-file' satisfies AnswerCode, path: `${path}/digest` }));
}

/** Answers that are none are one thing; what is wrong beside them weighs more. */
function badEnvelope(issues: readonly EnvelopeIssue[]): ProblemError {
  const errors = issues
    .filter(({ code }) => code !== 'bad-answers')
    .slice(0, 100)
    .map(({ path, code }) => ({ pointer: path, code }));
  return errors.length === 0
    ? invalid([{ pointer: '', code: 'bad-answers' }])
    : new ProblemError(422, 'bad-request', { errors });
}

const invalid = (errors: readonly { pointer: string; code: string }[]) =>
  new ProblemError(422, 'invalid-answers', { errors: errors.slice(0, 100) });

/**
 * How many values there are in a JSON value, all in all; counting ends once there are more than `most`. The parser has bounded
 * the depth.
 */
export function countValues(value: unknown, most: number): number {
  let count = 1;
  if (typeof value !== 'object' || value === null) return count;
  for (const inside of Object.values(value)) {
    count += countValues(inside, most - count);
    if (count > most) break;
  }
  return count;
}
