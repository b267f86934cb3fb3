import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Where in the inbox the worker is. The address carries nothing but the opaque id, or that of a form. */
export type Route =
  | { readonly kind: 'list' }
  | { readonly kind: 'today' }
  | { readonly kind: 'submission'; readonly id: string }
  /** A form that a worker fills in with somebody; without `form`, whichever there is. */
  | { readonly kind: 'new'; readonly form?: string };

const submissionHash = /^#\/s\/([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})$/i;

const newHash = /^#\/new(?:\/([A-Za-z][A-Za-z0-9_-]{0,63}))?$/;

/**
 * Reads a hash: `#/s/<uuid>` is a submission, `#/today` what is true today, `#/new` and `#/new/<form>` a form to fill in, anything else the
 * list.
 */
export function routeOf(hash: string): Route {
  if (hash === '#/today') return { kind: 'today' };
  const isNew = newHash.exec(hash);
  if (isNew) return { kind: 'new', ...(isNew[1] !== undefined && { form: isNew[1] }) };
  const id = submissionHash.exec(hash)?.[1];
  return id === undefined ? { kind: 'list' } : { kind: 'submission', id: id.toLowerCase() };
}

/** The hash of a route. */
export function hashOf(route: Route): string {
  if (route.kind === 'today') return '#/today';
  if (route.kind === 'new') return route.form === undefined ? '#/new' : `#/new/${route.form}`;
  return route.kind === 'list' ? '#/' : `#/s/${route.id}`;
}

/** Follows the page's hash. */
export class HashRoute implements ReactiveController {
  current: Route = { kind: 'list' };
  readonly #mayLeave: (wanted: Route) => boolean;
  readonly #changed: (route: Route, before: Route) => void;

  /** @param mayLeave whether the page may go to another route now; where it may not, the address stays as it was */
  constructor(
    host: ReactiveControllerHost,
    changed: (route: Route, before: Route) => void,
    mayLeave: (wanted: Route) => boolean = () => true,
  ) {
    this.#changed = changed;
    this.#mayLeave = mayLeave;
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
    const wanted = routeOf(location.hash);
    if (!this.#mayLeave(wanted)) {
      history.replaceState(null, '', hashOf(before));
      return;
    }
    this.current = wanted;
    this.#changed(this.current, before);
  };
}
