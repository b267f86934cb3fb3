import { checkSubmission, type FormDefinition, type Submission, submissionSchema } from '@open-intake/core';
import { parseJson } from '../http/parse-json.ts';
import { ProblemError } from '../http/problem.ts';

/** Names that reach an object's prototype in careless readers. They are no ids of ours, at any depth. */
const dangerous = new Set(['__proto__', 'constructor', 'prototype']);

/**
 * The envelope in the bytes: strict JSON first (UTF-8, depth, duplicate keys), then the envelope's schema.
 *
 * @throws ProblemError 400 `bad-json`; 422 `invalid-answers`
 */
export function readEnvelope(bytes: Uint8Array): Submission {
  const json = parseJson(bytes);
  if (hasDangerousKey(json)) throw invalid([{ pointer: '', code: 'unknown-key' }]);
  const result = submissionSchema.safeParse(json);
  if (result.success) return result.data;
  throw invalid(result.error.issues.map(({ path }) => envelopeError(path)));
}

/**
 * Everything the form itself says about the answers, but for what hangs on today: answers may be days old when they get
 * through, and must not be lost for that.
 *
 * @throws ProblemError 422 `invalid-answers`
 */
export function checkAnswers(submission: Submission, form: FormDefinition): void {
  const issues = checkSubmission(submission, form);
  if (issues.length > 0) throw invalid(issues.map(({ path, code }) => ({ pointer: path, code })));
}

/** The strict reader has bounded the depth already. */
function hasDangerousKey(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  return Object.entries(value).some(
    ([key, child]) => (!Array.isArray(value) && dangerous.has(key)) || hasDangerousKey(child),
  );
}

/** Pointers go into `answers`; what is wrong elsewhere in the envelope is named by its member, which is ours and no input. */
function envelopeError(path: readonly PropertyKey[]): { pointer: string; code: string } {
  const member = path[0];
  return { pointer: '', code: typeof member === 'string' ? `bad-${member}` : 'bad-envelope' };
}

const invalid = (errors: readonly { pointer: string; code: string }[]) =>
  new ProblemError(422, 'invalid-answers', { errors: errors.slice(0, 100) });
