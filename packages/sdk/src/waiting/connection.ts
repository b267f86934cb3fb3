/**
 * What the host knows about its connection, passed in because it differs between a page, a worker and Node. A page listens
 * to `online`, `pageshow` and `visibilitychange`.
 */
export interface Connection {
  /** True only when there is surely no network (`!navigator.onLine`): then nothing is tried until a wake. */
  isOffline(): boolean;
  /** Calls back when trying now may make sense. Returns the way to stop listening. */
  onWake(listener: () => void): () => void;
  /** True while nobody looks at the page. @default never */
  isHidden?(): boolean;
}
