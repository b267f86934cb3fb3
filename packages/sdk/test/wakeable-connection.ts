import type { Connection } from '../src/waiting/connection.ts';

export interface WakeableConnection extends Connection {
  offline: boolean;
  wake(): void;
  /** How many listen. */
  readonly listening: number;
}

/** A connection that a test turns off, on and wakes. */
export function wakeableConnection(): WakeableConnection {
  const listeners = new Set<() => void>();
  return {
    offline: false,
    isOffline() {
      return this.offline;
    },
    onWake: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    wake: () => {
      for (const listener of [...listeners]) listener();
    },
    get listening() {
      return listeners.size;
    },
  };
}
