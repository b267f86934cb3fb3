import { CompiledQuery } from 'kysely';
import PgBoss from 'pg-boss';
import type { IntakeDatabase } from '../database/open-database.ts';

const schema = 'open_intake_jobs';
const queue = 'notices';

/** A notification in the queue. */
export interface NotificationJob {
  readonly jobId: string;
  readonly notificationId: string;
}

type Executor = Pick<IntakeDatabase, 'executeQuery'>;

/** The database of a job queue, and its settings. */
export interface JobQueueOptions {
  readonly database: IntakeDatabase;
  /** Seconds after which a job counts as abandoned by the process that took it, and is handed out again. @default 120 */
  readonly abandonedAfter?: number | undefined;
  readonly onError: (error: unknown) => void;
}

/**
 * The jobs of notifications, on pg-boss in a schema of its own (`open_intake_jobs`), over our connections and so in our
 * transactions. It asks the database and never listens, which works on PGlite and through a connection pool alike.
 */
export class JobQueue {
  readonly #boss: PgBoss;

  private constructor(boss: PgBoss) {
    this.#boss = boss;
  }

  static async open({ database, abandonedAfter = 120, onError }: JobQueueOptions): Promise<JobQueue> {
    const boss = new PgBoss({
      db: executor(database),
      schema,
      schedule: false,
      maintenanceIntervalSeconds: Math.min(60, abandonedAfter),
    });
    boss.on('error', onError);
    await boss.start();
    // An abandoned job is always handed out again: what gives up is our own table of tries.
    const forGood = { retryLimit: 1_000_000, retentionDays: 3_650 };
    await boss.createQueue(queue, { name: queue, ...forGood, expireInSeconds: abandonedAfter });
    return new JobQueue(boss);
  }

  /** @param pause milliseconds by the clock of the database, after which it is handed out */
  async add(transaction: Executor, notificationId: string, pause: number): Promise<void> {
    await this.#boss.send(
      queue,
      { noticeId: notificationId },
      { db: executor(transaction), startAfter: Math.ceil(pause / 1000) },
    );
  }

  /** Some that are due. Nobody else gets them until they are done or abandoned. */
  async take(): Promise<readonly NotificationJob[]> {
    const jobs = await this.#boss.fetch<{ noticeId: string }>(queue, { batchSize: 10 });
    return jobs.map(({ id, data }) => ({ jobId: id, notificationId: data.noticeId }));
  }

  async done(transaction: Executor, { jobId }: NotificationJob): Promise<void> {
    await this.#boss.complete(queue, jobId, {}, { db: executor(transaction) });
  }

  async close(): Promise<void> {
    await this.#boss.stop({ graceful: false });
  }
}

const executor = (database: Executor): PgBoss.Db => ({
  executeSql: async (text, values: readonly unknown[] = []) => {
    const { rows } = await database.executeQuery(CompiledQuery.raw(text, [...values]));
    return { rows };
  },
});
