import type { Agency } from '@open-intake/core';
import type { IntakeDatabase } from '../database/open-database.ts';
import { errorName } from '../http/request-log.ts';
import { purgeExpired } from './purge-expired.ts';

export interface RetentionOptions {
  readonly database: IntakeDatabase;
  /** Its `retentionDays` is what clients are promised. */
  readonly agency: Pick<Agency, 'retentionDays'>;
  /** @default the system's clock */
  readonly now?: () => Date;
  /** Gets one line each time something was deleted or could not be: how many, never which. @default nothing is logged */
  readonly log?: (line: string) => void;
}

/** What keeps the agency's promise about how long answers are kept. */
export interface Retention {
  /** Ends it, after what is being deleted. */
  stop(): Promise<void>;
}

const onceADay = 86_400_000;

/**
 * Deletes what is older than the agency keeps answers: now, and then once a day. When the database is away at that time, the
 * next day tries again.
 *
 * @example
 * const retention = startRetention({ database, agency });
 * process.on('SIGTERM', () => retention.stop());
 */
export function startRetention({
  database,
  agency,
  now = () => new Date(),
  log = () => undefined,
}: RetentionOptions): Retention {
  const purge = async () => {
    try {
      const deleted = await purgeExpired(database, agency.retentionDays, now());
      if (deleted > 0) log(`retention: ${deleted} deleted, older than ${agency.retentionDays} days`);
    } catch (error) {
      log(`retention: not done today, ${errorName(error)}`);
    }
  };
  let running = purge();
  const timer = setInterval(() => {
    running = running.then(purge);
  }, onceADay);
  return {
    async stop() {
      clearInterval(timer);
      await running;
    },
  };
}
