import { type Issue, type ProblemCode, problemTypePrefix } from '@open-intake/core';
import type { HeldCode, WaitingCode } from '../errors/error-codes.ts';
import type { IntakeProblem } from '../errors/intake-problem.ts';
import { parseJson } from './parse-json.ts';

/** What an answer may mean for the bytes it is about. */
export type Meaning = 'rejected' | HeldCode | WaitingCode;

/** What each problem of core's list means; the compiler counts them. What the server named weighs more than the status it came with. */
export const meaningOfProblem: Readonly<Record<ProblemCode, Meaning>> = {
  'bad-json': 'unverified',
  'digest-mismatch': 'unverified',
  'too-large': 'too-large',
  'unsupported-type': 'rejected',
  'unknown-form': 'not-here',
  'stale-form': 'stale-form',
  'invalid-answers': 'rejected',
  'key-missing': 'not-understood',
  'key-mismatch': 'not-understood',
  'key-reused': 'key-reused',
  sealed: 'not-understood',
  'sealed-only': 'sealed-only',
  unauthorized: 'not-allowed',
  'rate-limited': 'busy',
  overloaded: 'busy',
  'bad-request': 'not-understood',
  'method-not-allowed': 'not-here',
  'not-found': 'not-here',
  deleted: 'not-here',
  changed: 'not-understood',
};

const pointerPattern = /^(?:\/[A-Za-z0-9_~-]{1,70}){0,40}$/;
const codePattern = /^[a-z][a-z0-9-]{0,63}$/i;
const mostIssues = 1000;

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

function readIssues(errors: unknown): readonly Issue[] {
  if (!Array.isArray(errors)) return [];
  return errors.slice(0, mostIssues).flatMap((error: unknown): Issue[] => {
    if (!isObject(error)) return [];
    const { pointer, code } = error;
    if (typeof pointer !== 'string' || !pointerPattern.test(pointer)) return [];
    // A newer server may know more codes: for those a screen says its plainest sentence.
    return typeof code === 'string' && codePattern.test(code) ? [{ code, path: pointer } as Issue] : [];
  });
}

/** Reads problem details from an answer's bytes; `undefined` when the answer is not one of our closed list. */
export function readProblem(contentType: string, bytes: Uint8Array | undefined): IntakeProblem | undefined {
  const value = parseJson(contentType, bytes);
  if (!isObject(value) || typeof value.type !== 'string' || !value.type.startsWith(problemTypePrefix)) return undefined;
  const code = value.type.slice(problemTypePrefix.length);
  return Object.hasOwn(meaningOfProblem, code)
    ? { code: code as ProblemCode, issues: readIssues(value.errors) }
    : undefined;
}
