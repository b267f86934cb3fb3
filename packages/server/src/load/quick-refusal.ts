import { type AllowedOrigins, corsHeaders } from '../http/cors.ts';
import { problemAnswer } from '../http/problem.ts';
import { hasRoomFor as hasRoomNow } from '../http/read-body.ts';
import type { ReadyAnswer } from '../http/ready-answer.ts';
import type { RequestHead } from '../http/request-head.ts';
import type { RequestLog } from '../http/request-log.ts';
import { securityHeaders } from '../http/security-headers.ts';
import { submissionLimit, submissionPath } from '../submissions/submission-routes.ts';
import { busy, type WorkGate } from './work-gate.ts';

/** Gives the answer to a request that is not let in; `undefined` for every other one. */
export type Refuse = (head: RequestHead) => ReadyAnswer | undefined;

export interface QuickRefusalOptions {
  readonly gate: WorkGate;
  readonly allowedOrigins: AllowedOrigins;
  readonly log: RequestLog | undefined;
  /** Whether a body of so many bytes can be read now. @default what all bodies of the process leave */
  readonly hasRoomFor?: ((bytes: number) => boolean) | undefined;
}

const post = /^\/forms\/[^/]+\/submissions$/;

/**
 * Says no to a post for which there is no room, from its head alone. It is the same no as the handler's own, with the same
 * headers, at a small part of its price: under overload most of what a server does is to say no.
 */
export function quickRefusal({ gate, allowedOrigins, log, hasRoomFor = hasRoomNow }: QuickRefusalOptions): Refuse {
  const { status, headers, body } = problemAnswer(busy());
  // What is too large is told that it is.
  const isFull = (length: number) => !gate.hasRoom || (length <= submissionLimit && !hasRoomFor(length));
  return ({ method, path, origin, length = 0 }) => {
    if (method !== 'POST' || !post.test(path) || !isFull(length)) return undefined;
    log?.({ method, route: submissionPath, status, ms: 0 });
    return { status, headers: { ...headers, ...corsHeaders(origin, allowedOrigins), ...securityHeaders }, body };
  };
}
