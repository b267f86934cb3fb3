import { Hono } from 'hono';
import { type AllowedOrigins, corsHeaders, preflight } from './cors.ts';
import { ProblemError, problemResponse } from './problem.ts';
import { errorName, type RequestLog } from './request-log.ts';
import type { RequestOrigin } from './request-origin.ts';
import { securityHeaders, withHeaders } from './security-headers.ts';
import { isUnavailable } from './unavailable.ts';

export interface Call {
  readonly request: Request;
  readonly url: URL;
  readonly params: Readonly<Record<string, string>>;
  readonly from: RequestOrigin;
}

export type Handler = (call: Call) => Response | Promise<Response>;
export type Method = 'GET' | 'POST' | 'PATCH' | 'DELETE';

/** A path such as `/submissions/:id`, with the methods that do something there. */
export interface RouteDescription {
  readonly path: string;
  readonly methods: readonly Method[];
}

export interface RouterOptions {
  readonly allowedOrigins: AllowedOrigins;
  readonly log: RequestLog | undefined;
}

/** What the log needs to know and only the routes do. */
interface Trace {
  route: string;
  error?: string;
}

/** What stands beside a request. Only the trace is ever logged. */
interface Beside {
  readonly trace: Trace;
  readonly from: RequestOrigin;
}

/**
 * Our routes on hono: what a handler throws becomes a problem, a wrong method a 405, every answer gets its headers and
 * every request its line in the log. Client routes get CORS (on problems too, else a page cannot read them), worker routes do not.
 */
export class Router {
  readonly #app = new Hono<{ Bindings: Beside }>();
  readonly #options: RouterOptions;
  readonly #routes: RouteDescription[] = [];

  constructor(options: RouterOptions) {
    this.#options = options;
    this.#app.notFound(() => problemResponse(new ProblemError(404, 'not-found')));
    this.#app.onError((error, context) => {
      if (error instanceof ProblemError) return problemResponse(error);
      context.env.trace.error = errorName(error);
      return problemResponse(unexpected(error));
    });
  }

  /** Every path there is, as it was added. */
  get routes(): readonly RouteDescription[] {
    return this.#routes;
  }

  /** Adds a path with what each method does there. GET also answers HEAD. */
  route(path: string, handlers: Readonly<Partial<Record<Method, Handler>>>): void {
    const methods = Object.keys(handlers) as Method[];
    this.#routes.push({ path, methods });
    for (const [method, handler] of Object.entries(handlers)) {
      this.#app.on(method, path, (context) => {
        const { trace, from } = context.env;
        trace.route = path;
        const params: Readonly<Record<string, string>> = context.req.param();
        // No text of PostgreSQL holds a NUL, and no address of ours does.
        if (Object.values(params).some((value) => value.includes('\0'))) throw new ProblemError(404, 'not-found');
        return handler({ request: context.req.raw, url: new URL(context.req.url), params, from });
      });
    }
    this.#app.all(path, (context) => {
      context.env.trace.route = path;
      if (context.req.method === 'OPTIONS' && !isWorkerPath(path))
        return preflight(context.req.raw, this.#options.allowedOrigins, methods);
      throw new ProblemError(405, 'method-not-allowed', {
        headers: { Allow: [...methods, ...(handlers.GET ? ['HEAD'] : [])].join(', ') },
      });
    });
  }

  /** Answers a request. It never throws. */
  readonly handle = async (request: Request, from: RequestOrigin = {}): Promise<Response> => {
    const started = performance.now();
    const trace: Trace = { route: 'none' };
    const answer = await this.#app.fetch(request, { trace, from });
    const worker = isWorkerPath(new URL(request.url).pathname);
    const response = worker
      ? withHeaders(answer, { 'Cross-Origin-Resource-Policy': 'same-origin' }, securityHeaders)
      : withHeaders(answer, corsHeaders(request.headers.get('Origin'), this.#options.allowedOrigins), securityHeaders);
    const ms = Math.round(performance.now() - started);
    this.#options.log?.({ method: knownMethod(request.method), ...trace, status: response.status, ms });
    return response;
  };
}

const isWorkerPath = (path: string) => /^\/(submissions|notices|worker)([/.]|$)/.test(path);

const knownMethod = (method: string) => (/^(GET|HEAD|POST|PATCH|PUT|DELETE|OPTIONS)$/.test(method) ? method : 'OTHER');

/** A database that is away comes back: 503 tells the sender to try again. Anything else is ours to mend: 500. */
function unexpected(error: unknown): ProblemError {
  if (isUnavailable(error)) return new ProblemError(503, 'overloaded', { headers: { 'Retry-After': '5' } });
  return new ProblemError(500, 'overloaded');
}
