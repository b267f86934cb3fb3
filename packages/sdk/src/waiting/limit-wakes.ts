import type { Connection } from './connection.ts';

const shortest = 5_000;

/** Lets a wake through at most every five seconds: a connection that flickers must not become a storm. A clock set back counts as time passed. */
export function limitWakes(connection: Connection, now: () => Date): Connection {
  let last = Number.NEGATIVE_INFINITY;
  return {
    isOffline: () => connection.isOffline(),
    isHidden: () => connection.isHidden?.() === true,
    onWake: (listener) =>
      connection.onWake(() => {
        const at = now().getTime();
        if (at >= last && at - last < shortest) return;
        last = at;
        listener();
      }),
  };
}
