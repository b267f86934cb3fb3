import type { ProblemCode } from '@open-intake/core';
import { problemTypePrefix } from '@open-intake/core';
import type { ReadyAnswer } from './intake-handler.ts';

const titles: Readonly<Record<ProblemCode, string>> = {
  'bad-json': 'The body is not JSON as we read it.',
  'too-large': 'The body is too large.',
  'unsupported-type': 'This type of content is not taken here.',
  'unknown-form': 'There is no such form here.',
  'stale-form': 'This version of the form is not known here.',
  'invalid-answers': 'Some answers do not fit the form.',
  'key-missing': 'The request needs an Idempotency-Key.',
  'key-mismatch': 'The Idempotency-Key must be the id of the submission.',
  'key-reused': 'Another submission came with this key before.',
  'digest-mismatch': 'The Content-Digest does not match the body.',
  sealed: 'The submission is sealed and can only be read whole.',
  'sealed-only': 'This agency takes sealed submissions only.',
  unauthorized: 'Please sign in.',
  'rate-limited': 'Too many requests. Please try again later.',
  overloaded: 'The server cannot do this right now. Please try again later.',
  'bad-request': 'A parameter or a member of the body is not as the contract says.',
  'method-not-allowed': 'This method does nothing here. Allow names those that do.',
  'not-found': 'There is nothing here.',
  deleted: 'This submission was deleted.',
  changed: 'Somebody changed it meanwhile. Read it again first.',
};

/** Details of a problem, besides its code. */
export interface ProblemDetails {
  readonly errors?: readonly { readonly pointer: string; readonly code: string }[];
  readonly headers?: Readonly<Record<string, string>>;
}

/** A problem (RFC 9457) that a handler throws to answer with it. It carries codes and pointers, never input. */
export class ProblemError extends Error {
  override readonly name = 'ProblemError';
  readonly status: number;
  readonly code: ProblemCode;
  readonly details: ProblemDetails;

  constructor(status: number, code: ProblemCode, details: ProblemDetails = {}) {
    super(code);
    this.status = status;
    this.code = code;
    this.details = details;
  }
}

/** A problem as `application/problem+json`. */
export function problemAnswer({ status, code, details }: ProblemError): ReadyAnswer {
  const body = {
    type: `${problemTypePrefix}${code}`,
    title: titles[code],
    status,
    ...(details.errors ? { errors: details.errors } : {}),
  };
  const headers = { 'Content-Type': 'application/problem+json', 'Cache-Control': 'no-store', ...details.headers };
  return { status, headers, body: JSON.stringify(body) };
}

/** The answer for a problem. */
export function problemResponse(problem: ProblemError): Response {
  const { status, headers, body } = problemAnswer(problem);
  return new Response(body, { status, headers });
}
