import type { Database } from '../store/database.ts';
import { type Sleep, sleep as sleepReally } from '../waiting/pause.ts';

/** Asks to be the one page that sends. */
export interface Lease {
  /** `onGranted` when it is ours; `onLost` when another page took it. Returns the way to give it back, or to stop asking. */
  request(onGranted: () => void, onLost: () => void): () => void;
}

/** Web Locks: the browser gives it to the next page when this one is gone, however it went. */
export function lockLease(locks: LockManager, name: string): Lease {
  return {
    request(onGranted) {
      const asking = new AbortController();
      let release: () => void = () => undefined;
      const given = new Promise<void>((resolve) => {
        release = resolve;
      });
      locks
        .request(name, { signal: asking.signal }, () => {
          onGranted();
          return given;
        })
        .catch(() => undefined);
      return () => {
        release();
        asking.abort();
      };
    },
  };
}

interface LeaseRow {
  readonly owner: string;
  readonly beat: number;
}

const beatEvery = 2_000;
/** Looks without a beat before the owner counts as gone. */
const patience = 4;

/**
 * Without Web Locks: one row says who sends and counts up while that page lives. Whoever sees the count stand still, by
 * their own waiting and no clock, takes over; reading and writing are one transaction, so that only one does.
 */
export function rowLease(database: Database, owner: string, sleep: Sleep = sleepReally): Lease {
  /** Writes our next beat if the row is still as `seen`, and says what stands there now. */
  const beatIf = (isFree: (row: LeaseRow | undefined) => boolean): Promise<LeaseRow | undefined> =>
    database.write(['lease'], (store) => {
      let now: LeaseRow | undefined;
      const request: IDBRequest<unknown> = store('lease').get('sender');
      request.onsuccess = () => {
        now = request.result as LeaseRow | undefined;
        if (!isFree(now)) return;
        now = { owner, beat: (now?.beat ?? 0) + 1 };
        store('lease').put(now, 'sender');
      };
      return () => now;
    });
  const giveBack = () =>
    database.write(['lease'], (store) => {
      const request: IDBRequest<unknown> = store('lease').get('sender');
      request.onsuccess = () => {
        if ((request.result as LeaseRow | undefined)?.owner === owner) store('lease').delete('sender');
      };
      return () => undefined;
    });

  return {
    request(onGranted, onLost) {
      const { signal, abort } = aborter();
      const run = async () => {
        let seen: LeaseRow | undefined;
        let still = 0;
        let wasOurs = false;
        while (!signal.aborted) {
          const isStill = (row: LeaseRow | undefined) =>
            row === undefined ||
            row.owner === owner ||
            (still >= patience && row.owner === seen?.owner && row.beat === seen.beat);
          const row = await beatIf(isStill);
          const isOurs = row?.owner === owner;
          if (isOurs !== wasOurs && !signal.aborted) (isOurs ? onGranted : onLost)();
          wasOurs = isOurs;
          still = row?.owner === seen?.owner && row?.beat === seen?.beat ? still + 1 : 0;
          seen = row;
          await sleep(beatEvery, signal);
        }
        if (wasOurs) await giveBack();
      };
      // Without any storage there is nothing that another page could send as well.
      run().catch(() => {
        if (!signal.aborted) onGranted();
      });
      return abort;
    },
  };
}

function aborter(): { readonly signal: AbortSignal; readonly abort: () => void } {
  const controller = new AbortController();
  return { signal: controller.signal, abort: () => controller.abort() };
}
