import type { Receipt } from '@open-intake/core';
import type { KeptIn } from '../store/store.ts';
import type { SendProgress } from '../transport/send-progress.ts';
import type { Delivery } from './delivery.types.ts';
import type { OnItsWay, Stage } from './delivery-state.ts';
import { progressOf } from './progress-of.ts';

/** What somebody who waits for a receipt is told meanwhile, and how they stop. */
export interface SettledOptions {
  /** The person goes back: it stays, and is not sent until asked. The promise rejects with `signal.reason`. */
  readonly signal?: AbortSignal | undefined;
  /** The page goes away: what waits is sent once more, by `keepalive`, and the promise rejects with `leave.reason`. */
  readonly leave?: AbortSignal | undefined;
  /** Told before each try and each wait. */
  readonly onAttempt?: ((progress: SendProgress) => void) | undefined;
  /** Told before the first try where the bytes are kept. */
  readonly onKept?: ((where: KeptIn) => void) | undefined;
}

/**
 * The receipt of something on its way. Rejects with why it goes no further by itself, with what a listener threw, with an
 * `AbortError` where it was erased, or with the reason of `signal` or `leave`.
 */
export function settled(delivery: Delivery, key: string, options: SettledOptions): Promise<Receipt> {
  const { signal, leave, onAttempt, onKept } = options;
  const watching = new AbortController();
  let last: OnItsWay | undefined;
  let isKept = false;
  return new Promise<Receipt>((resolve, reject) => {
    const tell = (now: OnItsWay): void => {
      if (!isKept && !beforeKept.has(now.stage.kind)) {
        isKept = true;
        onKept?.(now.keptIn);
      }
      const progress = progressOf(now);
      if (progress !== undefined) onAttempt?.(progress);
    };
    const look = (): void => {
      const now = delivery.find(key);
      if (watching.signal.aborted || now === undefined || now.stage === last?.stage) return;
      last = now;
      try {
        tell(now);
        if (now.stage.kind === 'delivered') resolve(now.stage.receipt);
        const error = now.stage.kind === 'discarded' ? erased() : delivery.errorOf(key);
        if (error !== undefined) reject(error);
      } catch (thrown) {
        const error: Error = thrown as Error;
        reject(error);
      }
    };
    const end = (given: AbortSignal | undefined, then: () => void) =>
      given?.addEventListener(
        'abort',
        () => {
          reject(given.reason as Error);
          then();
        },
        { once: true, signal: watching.signal },
      );
    end(signal, () => delivery.pause(key));
    end(leave, () => delivery.leave());
    watching.signal.addEventListener('abort', delivery.subscribe(look));
    look();
  }).finally(() => watching.abort());
}

const beforeKept: ReadonlySet<Stage['kind']> = new Set(['freezing', 'storing']);

function erased(): DOMException {
  return new DOMException('It was erased.', 'AbortError');
}
