import { mountedRoutes } from '../api/routes.ts';
import { type AllowedOrigins, corsHeaders } from '../http/cors.ts';
import type { Refuse } from '../http/intake-handler.ts';
import { problemAnswer } from '../http/problem.ts';
import { hasRoomFor as hasRoomNow } from '../http/read-body.ts';
import type { RequestLog } from '../http/request-log.ts';
import { securityHeaders } from '../http/security-headers.ts';
import { type AdmissionQueue, busy } from './admission-queue.ts';

/** The queue and the log of the quick refusal. */
export interface QuickRefusalOptions {
  readonly queue: AdmissionQueue;
  readonly allowedOrigins: AllowedOrigins;
  readonly log: RequestLog | undefined;
  /** Whether a body of so many bytes can be read now. @default what all bodies of the process leave */
  readonly hasRoomFor?: ((bytes: number) => boolean) | undefined;
}

/** The routes whose calls wait for their turn. */
const queued = mountedRoutes.flatMap(({ route: { method, limits }, path }) =>
  limits?.queued === true
    ? [{ method, path, limit: limits.body, pattern: new RegExp(`^${path.replace(/:\w+/g, '[^/]+')}$`) }]
    : [],
);

/**
 * Refuses a call of a queued route for which there is no room, from its head alone. The answer is the same as the handler's
 * own, with the same headers, at a small part of its price: under overload most of what a server does is to refuse.
 */
export function quickRefusal({ queue, allowedOrigins, log, hasRoomFor = hasRoomNow }: QuickRefusalOptions): Refuse {
  const { status, headers, body } = problemAnswer(busy());
  return ({ method, path, origin, length = 0 }) => {
    const route = queued.find((one) => one.method === method && one.pattern.test(path));
    if (route === undefined) return undefined;
    // What is too large is told so by the handler.
    const isFull = !queue.hasRoom || (length <= route.limit && !hasRoomFor(length));
    if (!isFull) return undefined;
    log?.({ method, route: route.path, status, ms: 0 });
    return { status, headers: { ...headers, ...corsHeaders(origin, allowedOrigins), ...securityHeaders }, body };
  };
}
