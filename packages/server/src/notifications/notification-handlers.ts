import { writeAudit } from '../access/audit.ts';
import type { Handlers } from '../api/call.ts';
import type { NoticeState } from '../api/worker-schemas.ts';
import type { IntakeDatabase } from '../database/open-database.ts';

/** The database and the clock of the notification handlers. */
export interface NotificationHandlersOptions {
  readonly database: IntakeDatabase;
  readonly now: () => Date;
}

/** Whether staff could be told, and sending again what never reached them. */
export function notificationHandlers({
  database,
  now,
}: NotificationHandlersOptions): Handlers<'getNotices' | 'sendNoticesAgain'> {
  return {
    async getNotices() {
      return Response.json(await noticeState(database));
    },
    async sendNoticesAgain({ caller }) {
      await writeAudit(database, now(), caller.tokenId, 'notices');
      await database
        .updateTable('notices')
        .set({ state: 'waiting', queued: false, tries: 0, problem: null, settled_at: null })
        .where('state', '=', 'undelivered')
        .execute();
      return Response.json(await noticeState(database));
    },
  };
}

async function noticeState(database: IntakeDatabase): Promise<NoticeState> {
  const rows = await database
    .selectFrom('notices')
    .select(['state', 'way', 'problem', (from) => from.fn.countAll().as('count')])
    .where('state', '<>', 'sent')
    .groupBy(['state', 'way', 'problem'])
    .execute();
  const add = (state: string) =>
    rows.filter((row) => row.state === state).reduce((sum, { count }) => sum + Number(count), 0);
  const reasons = rows
    .filter(({ state, problem }) => state === 'undelivered' && problem !== null)
    .map(({ way, problem }) => ({ way, code: problem ?? '' }));
  return { waiting: add('waiting'), undelivered: add('undelivered'), reasons };
}
