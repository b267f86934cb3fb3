import type { IntakeDatabase } from '../database/open-database.ts';
import { privateJson } from '../http/json-response.ts';
import type { Router } from '../http/router.ts';
import { writeAudit } from '../worker/audit.ts';
import { parametersIn } from '../worker/query-parameters.ts';
import type { WorkerAccess } from '../worker/worker-access.ts';
import type { NoticeState } from '../worker/worker-schemas.ts';

export interface NoticeRoutesOptions {
  readonly database: IntakeDatabase;
  readonly now: () => Date;
  readonly access: WorkerAccess;
}

/** Whether staff could be told, and sending again what never reached them. */
export function noticeRoutes(router: Router, prefix: string, { database, now, access }: NoticeRoutesOptions): void {
  router.route(`${prefix}/notices`, {
    GET: async ({ request, url, from }) => {
      await access(request, from);
      parametersIn(url);
      return privateJson(await noticeState(database));
    },
  });
  router.route(`${prefix}/notices/again`, {
    POST: async ({ request, url, from }) => {
      const who = await access(request, from);
      parametersIn(url);
      await writeAudit(database, now(), who, 'notices');
      await database
        .updateTable('notices')
        .set({ state: 'waiting', queued: false, tries: 0, problem: null, settled_at: null })
        .where('state', '=', 'undelivered')
        .execute();
      return privateJson(await noticeState(database));
    },
  });
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
