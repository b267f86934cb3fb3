import type { Issue, ProblemCode, problemTypePrefix } from '@open-intake/core';
import { parseJson } from './parse-json.ts';

/** The part of a problem (RFC 9457) that is safe to keep: its code and where it points, no sentence of the server's. */
export interface IntakeProblem {
  readonly code: ProblemCode;
  readonly issues: readonly Issue[];
}

/** Spelled out here because core's list stands beside Zod, which must not load before it is needed. */
const prefix: typeof problemTypePrefix = 'urn:open-intake:problem:';
const codes: Record<ProblemCode, true> = {
  'bad-json': true,
  'too-large': true,
  'unsupported-type': true,
  'unknown-form': true,
  'stale-form': true,
  'invalid-answers': true,
  'key-missing': true,
  'key-mismatch': true,
  'key-reused': true,
  'digest-mismatch': true,
  sealed: true,
  'sealed-only': true,
  unauthorized: true,
  'rate-limited': true,
  overloaded: true,
  'bad-request': true,
  'method-not-allowed': true,
  'not-found': true,
  deleted: true,
  changed: true,
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
  if (!isObject(value) || typeof value.type !== 'string' || !value.type.startsWith(prefix)) return undefined;
  const code = value.type.slice(prefix.length);
  return Object.hasOwn(codes, code) ? { code: code as ProblemCode, issues: readIssues(value.errors) } : undefined;
}
