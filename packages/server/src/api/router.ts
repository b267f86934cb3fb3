import { type Context, Hono } from 'hono';
import { type AllowedOrigins, corsHeaders, preflight } from '../http/cors.ts';
import { errorCode } from '../http/error-code.ts';
import { ProblemError, problemResponse } from '../http/problem.ts';
import { errorName, type RequestLog } from '../http/request-log.ts';
import type { RequestOrigin } from '../http/request-origin.ts';
import { securityHeaders, withHeaders } from '../http/security-headers.ts';
import { type AudienceRules, audiences, type Worker } from './audience.ts';
import type { Handler, Handlers } from './call.ts';
import { parametersIn } from './query-parameters.ts';
import { type MountedRoute, mountedRoutes } from './routes.ts';

/**
 * Finds out who calls, as far as the route's audience asks for it.
 *
 * @throws ProblemError 401 or 403 `unauthorized`, 429 `rate-limited`
 */
export type Guard = (mounted: MountedRoute, request: Request, from: RequestOrigin) => Promise<Worker | undefined>;

/** The handlers and the guard of a router. */
export interface RouterOptions {
  readonly handlers: Handlers;
  readonly guard: Guard;
  readonly allowedOrigins: AllowedOrigins;
  readonly log: RequestLog | undefined;
}

/** Answers a request. It never throws. */
export type Router = (request: Request, from?: RequestOrigin) => Promise<Response>;

/** Facts of a route that the log and the headers need. */
interface Trace {
  route: string;
  rules: AudienceRules | undefined;
  error?: string;
}

/** What stands beside a request. Only the trace is ever logged. */
interface Beside {
  readonly trace: Trace;
  readonly from: RequestOrigin;
}

/** Nothing is kept by a browser or a proxy but what its handler says may be. */
const unlessSaid = { 'Cache-Control': 'no-store' };
const ownOriginOnly = { 'Cross-Origin-Resource-Policy': 'same-origin' };

type App = Hono<{ Bindings: Beside }>;

/**
 * The routes on hono: a caller is let in as the audience asks, what a handler throws becomes a problem, a wrong method a 405,
 * every answer gets the headers of its audience and every request its line in the log.
 */
export function createRouter({ handlers, guard, allowedOrigins, log }: RouterOptions): Router {
  const app: App = new Hono();
  app.notFound(() => problemResponse(new ProblemError(404, 'not-found')));
  app.onError((error, context) => {
    if (error instanceof ProblemError) return problemResponse(error);
    context.env.trace.error = errorName(error);
    return problemResponse(unexpected(error));
  });
  for (const mounted of mountedRoutes) {
    // Which parameters and whose proof a handler gets follows from its own route, which is the one that it is mounted at.
    mount(app, mounted, handlers[mounted.name] as Handler, guard);
  }
  for (const path of new Set(mountedRoutes.map((mounted) => mounted.path)))
    refuseOtherMethods(app, path, allowedOrigins);

  return async (request, from = {}) => {
    const started = performance.now();
    const trace: Trace = { route: 'none', rules: undefined };
    const answer = await app.fetch(request, { trace, from });
    const { rules = rulesAround(new URL(request.url).pathname), ...line } = trace;
    const forOrigins = rules.otherOrigins ? corsHeaders(request.headers.get('Origin'), allowedOrigins) : ownOriginOnly;
    const response = withHeaders(answer, unlessSaid, forOrigins, securityHeaders);
    const ms = Math.round(performance.now() - started);
    log?.({ method: knownMethod(request.method), ...line, status: response.status, ms });
    return response;
  };
}

function mount(app: App, mounted: MountedRoute, handler: Handler, guard: Guard): void {
  app.on(mounted.route.method, mounted.path, async (context) => {
    const { from } = context.env;
    note(context, mounted);
    const params: Readonly<Record<string, string>> = context.req.param();
    // No text of PostgreSQL holds a NUL, and no address of ours does.
    if (Object.values(params).some((value) => value.includes('\0'))) throw new ProblemError(404, 'not-found');
    const request = context.req.raw;
    const caller = await guard(mounted, request, from);
    const url = new URL(request.url);
    return handler({ request, url, params, query: parametersIn(url, mounted.route), from, caller });
  });
}

/** A preflight where pages of other origins may call; else 405, with `Allow`. */
function refuseOtherMethods(app: App, path: string, allowedOrigins: AllowedOrigins): void {
  const here = mountedRoutes.filter((mounted) => mounted.path === path);
  const methods = here.map(({ route }) => route.method);
  app.all(path, (context) => {
    const rules = note(context, here[0] as MountedRoute);
    if (context.req.method === 'OPTIONS' && rules.otherOrigins)
      return preflight(context.req.raw, allowedOrigins, methods);
    const allow = [...methods, ...(methods.includes('GET') ? ['HEAD'] : [])].join(', ');
    throw new ProblemError(405, 'method-not-allowed', { headers: { Allow: allow } });
  });
}

function note({ env: { trace } }: Context<{ Bindings: Beside }>, { path, route }: MountedRoute): AudienceRules {
  trace.route = path;
  trace.rules = audiences[route.audience];
  return trace.rules;
}

/** Where there is no such route: as beside it, so that nothing near the worker side is for other pages to read. */
function rulesAround(pathname: string): AudienceRules {
  const room = /^\/[^/.]*/.exec(pathname)?.[0];
  const near = mountedRoutes.find(({ path }) => /^\/[^/.]*/.exec(path)?.[0] === room);
  return audiences[near?.route.audience ?? 'client'];
}

const knownMethod = (method: string) => (/^(GET|HEAD|POST|PATCH|PUT|DELETE|OPTIONS)$/.test(method) ? method : 'OTHER');

/** A database that is away comes back: 503 tells the sender to try again. Anything else is ours to mend: 500. */
function unexpected(error: unknown): ProblemError {
  if (isUnavailable(error)) return new ProblemError(503, 'overloaded', { headers: { 'Retry-After': '5' } });
  return new ProblemError(500, 'overloaded');
}

/** Codes of Node and classes of SQLSTATE that mean: the database cannot be reached right now, or has no room. */
const codes = /^(ECONNREFUSED|ECONNRESET|EPIPE|ETIMEDOUT|ENOENT|08...|53...|57P0.|40001|40P01)$/;

/** What node-postgres says without a code when a connection breaks or none is free. */
const messages = /connection terminated|timeout exceeded when trying to connect|connection error and is not queryable/i;

/** Whether an error says that the database is away for now, so that trying again later can work. */
function isUnavailable(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  if (error instanceof AggregateError) return error.errors.some(isUnavailable);
  return codes.test(errorCode(error)) || messages.test(error.message);
}
