import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Where in the inbox the worker is. The address carries nothing but the opaque id. */
export type Route =
  | { readonly kind: 'list' }
  | { readonly kind: 'today' }
  | { readonly kind: 'submission'; readonly id: string };

const submissionHash = /^#\/s\/([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})$/i;

/** Reads a hash: `#/s/<uuid>` is a submission, `#/today` what is true today, anything else the list. */
export function routeOf(hash: string): Route {
  if (hash === '#/today') return { kind: 'today' };
  const id = submissionHash.exec(hash)?.[1];
  return id === undefined ? { kind: 'list' } : { kind: 'submission', id: id.toLowerCase() };
}

/** The hash of a route. */
export function hashOf(route: Route): string {
  if (route.kind === 'today') return '#/today';
  return route.kind === 'list' ? '#/' : `#/s/${route.id}`;
}

/** Follows the page's hash. */
export class HashRoute implements ReactiveController {
  current: Route = { kind: 'list' };
  readonly #changed: (route: Route, before: Route) => void;

  constructor(host: ReactiveControllerHost, changed: (route: Route, before: Route) => void) {
    this.#changed = changed;
    host.addController(this);
  }

  hostConnected(): void {
    this.current = routeOf(location.hash);
    addEventListener('hashchange', this.#follow);
  }

  hostDisconnected(): void {
    removeEventListener('hashchange', this.#follow);
  }

  go(route: Route): void {
    location.hash = hashOf(route);
  }

  readonly #follow = (): void => {
    const before = this.current;
    this.current = routeOf(location.hash);
    this.#changed(this.current, before);
  };
}
