import type { Keyset } from '@open-intake/core';

/** Which keyset is watched, and who is told. */
export interface KeyWatchOptions {
  /** The keyset that is served. */
  readonly keyset: Pick<Keyset, 'expires'>;
  /** @default the system's clock */
  readonly now?: (() => Date) | undefined;
  /** Gets one line a day while the keyset is about to end, or has ended. */
  readonly log: (line: string) => void;
}

/** The watch over keys: tells an agency in time that they end. */
export interface KeyWatch {
  stop(): void;
}

const oneDay = 86_400_000;
/** Days before the end from which it is said. */
const soon = 14;

/**
 * Says once a day, from 14 days before, that the keyset ends: a page seals nothing under one that has ended, and so sends nothing.
 *
 * @example
 * const watch = startKeyWatch({ keyset: sealing.keyset, log: console.log });
 * process.on('SIGTERM', () => watch.stop());
 */
export function startKeyWatch({ keyset, now = () => new Date(), log }: KeyWatchOptions): KeyWatch {
  const look = (): void => {
    const left = Date.parse(keyset.expires) - now().getTime();
    if (left >= soon * oneDay) return;
    const day = keyset.expires.slice(0, 10);
    const days = Math.ceil(left / oneDay);
    const when = days === 1 ? 'in 1 day' : `in ${days} days`;
    log(
      left > 0
        ? `keys: the agency's keys end on ${day}, ${when}. Make new ones with: open-intake keys rotate`
        : `keys: the agency's keys ended on ${day}. Pages send nothing until there are new ones: open-intake keys rotate`,
    );
  };
  look();
  const timer = setInterval(look, oneDay);
  timer.unref();
  return { stop: () => clearInterval(timer) };
}
