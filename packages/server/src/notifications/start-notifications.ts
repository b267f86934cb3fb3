import type { IntakeDatabase } from '../database/open-database.ts';
import type { NotificationChannel } from '../database/tables.ts';
import { beat } from '../heartbeat/heartbeat.ts';
import { errorName } from '../http/request-log.ts';
import { deliverNotification } from './deliver-notification.ts';
import { emailChannel } from './email-channel.ts';
import { type GatherOptions, gatherNotifications } from './gather-notifications.ts';
import { JobQueue, type NotificationJob } from './job-queue.ts';
import { keepBackOldNotifications } from './keep-back-old-notifications.ts';
import type { SendNotification } from './notification.ts';
import { type StaffNotifications, staffNotificationsSchema } from './staff-notifications.ts';
import { webhookChannel } from './webhook-channel.ts';

/** Settings of notifications: who is told, and how often the database is looked at. */
export interface NotificationsOptions {
  readonly database: IntakeDatabase;
  /** Who is told, from `loadStaffNotifications` or written here. */
  readonly staff: StaffNotifications;
  /** @default the system's clock */
  readonly now?: () => Date;
  /** Milliseconds between two looks into the database. @default 5000 */
  readonly every?: number;
  /** Seconds after which another process takes over what one left undone. @default 120 */
  readonly abandonedAfter?: number;
  /** Gets one line for each notification that could not be sent: the way and a code. @default nothing is logged */
  readonly log?: (line: string) => void;
}

/** The running notifications to staff. */
export interface Notifications {
  /** Looks now: says what is due and sends what waits. */
  look(): Promise<void>;
  /** Ends it, after what is being sent. */
  stop(): Promise<void>;
}

/**
 * Tells staff of what arrives, by webhook and e-mail, in counts only; what nobody opens in its time is said again, to the
 * next. The server must be created with `notifications: true`. Any number of processes may do this on one database.
 *
 * @throws what Zod throws, when `staff` is not right
 * @example
 * const handle = await createIntakeServer({ database, forms, workerTokenHash, notifications: true });
 * const notifications = await startNotifications({ database, staff: { webhook: { url: 'https://agency.example/hook', secret } } });
 * process.on('SIGTERM', () => notifications.stop());
 */
export async function startNotifications(options: NotificationsOptions): Promise<Notifications> {
  const { database, now = () => new Date(), every = 5_000, abandonedAfter, log = () => undefined } = options;
  const staff = staffNotificationsSchema.parse(options.staff);
  const steps = staff.escalation ?? [];
  const channels: Partial<Record<NotificationChannel, SendNotification>> = {
    ...(staff.webhook ? { webhook: webhookChannel(staff.webhook, now) } : {}),
    ...(staff.email ? { email: emailChannel(staff.email, steps, staff.inbox) } : {}),
  };
  const onError = (error: unknown) => log(`notices: ${errorName(error)}`);
  const queue = await JobQueue.open({ database, abandonedAfter, onError });
  const gathering: GatherOptions = {
    channels: Object.keys(channels) as NotificationChannel[],
    steps,
    enqueue: (transaction, id) => queue.add(transaction, id, 0),
  };

  const deliver = async (job: NotificationJob) => {
    const problem = await deliverNotification({ database, queue, channels, now }, job);
    if (problem !== undefined) log(`notices: not sent, ${problem}`);
  };
  let isLookedAt = false;
  const look = async () => {
    try {
      // Whether this is a restored copy, or one that was long away, is known before anything is said.
      if (!isLookedAt) {
        await beat(database, now());
        const kept = await keepBackOldNotifications(database, now());
        if (kept > 0) log(`notices: ${kept} of before are kept back, and staff are told once`);
        isLookedAt = true;
      }
      await gatherNotifications(database, gathering, now());
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
