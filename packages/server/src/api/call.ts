import type { RequestOrigin } from '../http/request-origin.ts';
import type { Proofs } from './audience.ts';
import type { Parameters } from './query-parameters.ts';
import type { RouteName, routes } from './routes.ts';

/** The names that stand in a path after a colon. */
type NamesIn<Path extends string> = Path extends `${string}/:${infer Name}/${infer Rest}`
  ? Name | NamesIn<`/${Rest}`>
  : Path extends `${string}/:${infer Name}`
    ? Name
    : never;

/** A request to a route, from a caller who was let in. */
export interface Call<Name extends RouteName = RouteName> {
  readonly request: Request;
  readonly url: URL;
  /** What stands in the path, decoded. */
  readonly params: Readonly<Record<NamesIn<(typeof routes)[Name]['path']>, string>>;
  /** The query parameters of the route that were given. */
  readonly query: Parameters;
  readonly from: RequestOrigin;
  /** Who calls, as far as the route's audience has to prove it. */
  readonly caller: Proofs[(typeof routes)[Name]['audience']];
}

/** Answers a call, or throws a `ProblemError` to answer with. */
export type Handler<Name extends RouteName = RouteName> = (call: Call<Name>) => Response | Promise<Response>;

/** Handlers of some routes. */
export type Handlers<Name extends RouteName = RouteName> = { readonly [Each in Name]: Handler<Each> };
