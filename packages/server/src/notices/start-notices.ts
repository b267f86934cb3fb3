import type { IntakeDatabase } from '../database/open-database.ts';
import type { NoticeWay } from '../database/tables.ts';
import { errorName } from '../http/request-log.ts';
import { beat } from '../retention/heartbeat.ts';
import { deliverNotice } from './deliver-notice.ts';
import { emailWay } from './email-way.ts';
import { type GatherOptions, gatherNotices } from './gather-notices.ts';
import { holdOldNotices } from './hold-old-notices.ts';
import { JobQueue, type NoticeJob } from './job-queue.ts';
import type { SendNotice } from './notice-way.ts';
import { type StaffNotices, staffNoticesSchema } from './staff-notices.ts';
import { webhookWay } from './webhook-way.ts';

export interface NoticesOptions {
  readonly database: IntakeDatabase;
  /** Who is told, from `loadStaffNotices` or written here. */
  readonly staff: StaffNotices;
  /** @default the system's clock */
  readonly now?: () => Date;
  /** Milliseconds between two looks into the database. @default 5000 */
  readonly every?: number;
  /** Seconds after which another process takes over what one left undone. @default 120 */
  readonly abandonedAfter?: number;
  /** Gets one line for each notice that could not be sent: the way and a code. @default nothing is logged */
  readonly log?: (line: string) => void;
}

/** What tells staff that something arrived. */
export interface Notices {
  /** Looks now: says what is due and sends what waits. */
  look(): Promise<void>;
  /** Ends it, after what is being sent. */
  stop(): Promise<void>;
}

/**
 * Tells staff of what arrives, by webhook and e-mail, in counts only; what nobody opens in its time is said again, to the
 * next. The server must be created with `notices: true`. Any number of processes may do this on one database.
 *
 * @throws what Zod throws, when `staff` is not right
 * @example
 * const handle = await createIntakeServer({ database, forms, workerTokenHash, notices: true });
 * const notices = await startNotices({ database, staff: { webhook: { url: 'https://agency.example/hook', secret } } });
 * process.on('SIGTERM', () => notices.stop());
 */
export async function startNotices(options: NoticesOptions): Promise<Notices> {
  const { database, now = () => new Date(), every = 5_000, abandonedAfter, log = () => undefined } = options;
  const staff = staffNoticesSchema.parse(options.staff);
  const steps = staff.escalation ?? [];
  const ways: Partial<Record<NoticeWay, SendNotice>> = {
    ...(staff.webhook ? { webhook: webhookWay(staff.webhook, now) } : {}),
    ...(staff.email ? { email: emailWay(staff.email, steps, staff.inbox) } : {}),
  };
  const onError = (error: unknown) => log(`notices: ${errorName(error)}`);
  const queue = await JobQueue.open({ database, abandonedAfter, onError });
  const gathering: GatherOptions = {
    ways: Object.keys(ways) as NoticeWay[],
    steps,
    enqueue: (transaction, id) => queue.add(transaction, id, 0),
  };

  const deliver = async (job: NoticeJob) => {
    const problem = await deliverNotice({ database, queue, ways, now }, job);
    if (problem !== undefined) log(`notices: not sent, ${problem}`);
  };
  let isLookedAt = false;
  const look = async () => {
    try {
      // Whether this is a restored copy, or one that was long away, is known before anything is said.
      if (!isLookedAt) {
        await beat(database, now());
        const kept = await holdOldNotices(database, now());
        if (kept > 0) log(`notices: ${kept} of before are kept back, and staff are told once`);
        isLookedAt = true;
      }
      await gatherNotices(database, gathering, now());
      await Promise.all((await queue.take()).map(deliver));
    } catch (error) {
      onError(error);
    }
  };
  let running = look();
  const timer = setInterval(() => {
    running = running.then(look);
  }, every);
  return {
    look: () => (running = running.then(look)),
    async stop() {
      clearInterval(timer);
      await running;
      await queue.close();
    },
  };
}
