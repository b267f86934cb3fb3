import { sealedLimit } from '@open-intake/core';
import { type Audience, audiences, type Door } from './audience.ts';

/** The method of a route. HEAD is answered wherever GET is. */
export type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';

/** The largest submission, in bytes. */
export const submissionLimit = 256 * 1024;

/** The names of query parameters. */
export type ParameterName = 'cursor' | 'from' | 'language' | 'status' | 'to';

/** How much a route takes. */
export interface Limits {
  /** The largest body, in bytes. */
  readonly body: number;
  /** The largest sealed body, in bytes. @default sealed ones are not taken */
  readonly sealedBody?: number;
  /** Whether calls wait for their turn, and are refused from their head alone while there is no room. @default false */
  readonly queued?: true;
}

/** One call of the HTTP contract. */
export interface Route {
  readonly audience: Audience;
  readonly method: Method;
  /** With `:name` for what differs. Doors of the audience may put a prefix before it. */
  readonly path: `/${string}`;
  /** The query parameters that mean something. @default none */
  readonly query?: readonly ParameterName[];
  /** @default no body is read */
  readonly limits?: Limits;
}

const small: Limits = { body: 4096 };

/** The HTTP contract: every call by its operation id, with who may make it. What each one says stands in `openapi/`. */
export const routes = {
  getForm: { audience: 'client', method: 'GET', path: '/forms/:form' },
  getMessages: { audience: 'client', method: 'GET', path: '/forms/:form/messages/:language' },
  getPicture: { audience: 'client', method: 'GET', path: '/forms/:form/pictures/:picture' },
  getAgency: { audience: 'client', method: 'GET', path: '/forms/:form/agency' },
  getServices: { audience: 'client', method: 'GET', path: '/forms/:form/services' },
  getToday: { audience: 'client', method: 'GET', path: '/forms/:form/today' },
  getKeyset: { audience: 'client', method: 'GET', path: '/forms/:form/keys' },
  postSubmission: {
    audience: 'client',
    method: 'POST',
    path: '/forms/:form/submissions',
    limits: { body: submissionLimit, sealedBody: sealedLimit, queued: true },
  },
  getHealth: { audience: 'client', method: 'GET', path: '/health' },
  getOpenApi: { audience: 'client', method: 'GET', path: '/openapi.json' },

  listSubmissions: { audience: 'worker', method: 'GET', path: '/submissions', query: ['status', 'cursor', 'language'] },
  findSubmissions: {
    audience: 'worker',
    method: 'POST',
    path: '/submissions/find',
    query: ['language'],
    limits: small,
  },
  exportSubmissions: {
    audience: 'worker',
    method: 'GET',
    path: '/submissions.csv',
    query: ['status', 'language', 'from', 'to'],
  },
  getSubmission: { audience: 'worker', method: 'GET', path: '/submissions/:id' },
  changeWork: {
    audience: 'worker',
    method: 'PATCH',
    path: '/submissions/:id',
    query: ['language'],
    limits: small,
  },
  deleteSubmission: { audience: 'worker', method: 'DELETE', path: '/submissions/:id' },
  getWorkState: { audience: 'worker', method: 'GET', path: '/submissions/:id/state' },
  getFilledForm: { audience: 'worker', method: 'GET', path: '/submissions/:id/form' },
  getPacket: { audience: 'worker', method: 'GET', path: '/submissions/:id/packet', query: ['language'] },
  listSimilar: { audience: 'worker', method: 'GET', path: '/submissions/:id/similar' },
  getNotices: { audience: 'worker', method: 'GET', path: '/notices' },
  sendNoticesAgain: { audience: 'worker', method: 'POST', path: '/notices/again' },

  getTodayState: { audience: 'worker', method: 'GET', path: '/today' },
  changeToday: { audience: 'worker', method: 'PUT', path: '/today', limits: { body: 65_536 } },
  listTodayChanges: { audience: 'worker', method: 'GET', path: '/today/history' },

  getWorkerKeys: { audience: 'inbox', method: 'GET', path: '/keys' },

  getSession: { audience: 'page', method: 'GET', path: '/worker/session' },
  signIn: { audience: 'page', method: 'POST', path: '/worker/session', limits: small },
  signOut: { audience: 'page', method: 'DELETE', path: '/worker/session' },
} as const satisfies Readonly<Record<string, Route>>;

/** The operation id of a call. */
export type RouteName = keyof typeof routes;

/** A route at one of its places. */
export interface MountedRoute {
  readonly name: RouteName;
  readonly route: Route;
  readonly door: Door;
  /** With the prefix of the door. */
  readonly path: `/${string}`;
}

/** Every route at every place where it is served. */
export const mountedRoutes: readonly MountedRoute[] = (Object.keys(routes) as RouteName[]).flatMap((name) => {
  const route: Route = routes[name];
  return audiences[route.audience].doors.map((door) => ({
    name,
    route,
    door,
    path: `${door.prefix}${route.path}` as const,
  }));
});
