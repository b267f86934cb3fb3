import type { Agency } from '@open-intake/core';
import type { IntakeDatabase } from '../database/open-database.ts';
import { errorName } from '../http/request-log.ts';
import { runRetention } from './run-retention.ts';
import { wipeDeleted } from './wipe-deleted.ts';

/** Settings of retention: the database, and the agency whose promise is kept. */
export interface RetentionOptions {
  readonly database: IntakeDatabase;
  /** Its `retentionDays` is what clients are promised. */
  readonly agency: Pick<Agency, 'retentionDays'>;
  /** @default the system's clock */
  readonly now?: () => Date;
  /** Gets one line each time something was deleted, is deleted soon, is held or could not be: how many, never which. @default nothing is logged */
  readonly log?: (line: string) => void;
}

/** Retention: deletes what is older than the agency promised to keep it. */
export interface Retention {
  /** Ends it, after what is being deleted. */
  stop(): Promise<void>;
}

const onceAnHour = 3_600_000;
const wipeEvery = 5 * 60_000;

/**
 * Deletes what is done and older than the agency keeps answers: now, and then once an hour, after staff had fourteen days of warning, and
 * never much at once. When the clock cannot be trusted nothing is deleted for seven days. What was deleted, by this or by a person, is wiped from the disk
 * within minutes. When the database is away, the next hour tries again.
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
  let said = '';
  let looked = performance.now();
  const look = async () => {
    try {
      const ran = performance.now() - looked;
      const lines = await runRetention(database, agency.retentionDays, now(), ran);
      looked += ran;
      // What stays as it is need not be said each hour.
      if (lines.join('\n') !== said) for (const line of lines) log(line);
      said = lines.join('\n');
    } catch (error) {
      log(`retention: not done now, ${errorName(error)}`);
    }
  };
  const wipe = async () => {
    try {
      const problem = await wipeDeleted(database);
      if (problem !== undefined) log(`retention: ${problem}`);
    } catch (error) {
      log(`retention: not wiped now, ${errorName(error)}`);
    }
  };
  let running = look().then(wipe);
  const then = (work: () => Promise<void>) => () => {
    running = running.then(work);
  };
  const timers = [setInterval(then(look), onceAnHour), setInterval(then(wipe), wipeEvery)];
  return {
    async stop() {
      for (const timer of timers) clearInterval(timer);
      await running;
    },
  };
}
