import { sql } from 'kysely';
import type { IntakeServerOptions } from './create-intake-server.ts';
import type { IntakeDatabase } from './database/open-database.ts';
import { formRoutes } from './forms/form-routes.ts';
import { FormStore } from './forms/form-store.ts';
import { privateJson } from './http/json-response.ts';
import { packText, publicJson } from './http/packed-text.ts';
import { ProblemError } from './http/problem.ts';
import { Router } from './http/router.ts';
import { ArrivalCounts } from './load/arrival-counts.ts';
import { WorkGate } from './load/work-gate.ts';
import { noticeRoutes } from './notices/notice-routes.ts';
import { openApiDocument } from './openapi/open-api-document.ts';
import { isSealedOnly } from './sealing/is-sealed-only.ts';
import { keepCanary } from './sealing/keep-canary.ts';
import { sealingRoutes } from './sealing/sealing-routes.ts';
import { DueTimes } from './submissions/due-times.ts';
import { submissionRoutes } from './submissions/submission-routes.ts';
import { LongWork } from './work/long-work.ts';
import { csvRoutes } from './worker/csv-routes.ts';
import { sessionRoutes } from './worker/session-routes.ts';
import { byToken, byTokenOrSession } from './worker/worker-access.ts';
import { workerRoutes } from './worker/worker-routes.ts';
import { registerWorkerToken } from './worker/worker-token.ts';
import { WrongTokenLimiter } from './worker/wrong-token-limiter.ts';

/** The routes, and what ends the work that goes on behind them. */
export interface IntakeRouter {
  readonly router: Router;
  readonly stop: () => Promise<void>;
}

/**
 * Every route of the server, with what stands behind it.
 *
 * @param gate lets submissions in
 * @throws TypeError as `createIntakeServer` does
 */
export async function createIntakeRouter(
  options: IntakeServerOptions,
  gate = new WorkGate(options.load),
): Promise<IntakeRouter> {
  const {
    database,
    agency,
    sealing,
    plainUntil,
    allowedOrigins = [],
    workerTokenHash,
    now = () => new Date(),
    log,
    notices = false,
  } = options;
  if (!/^sha256-[A-Za-z0-9_-]{43}$/.test(workerTokenHash))
    throw new TypeError('workerTokenHash: use hashWorkerToken(token).');
  const ids = options.forms.map(({ form }) => form.id);
  if (new Set(ids).size < ids.length) throw new TypeError('forms: two forms have the same id.');

  const forms = await FormStore.publish(database, options.forms, now());
  const token = await registerWorkerToken(database, workerTokenHash, now());
  const timeZone = agency?.timeZone ?? 'UTC';
  const router = new Router({ allowedOrigins, log });

  const sealedOnly = () => isSealedOnly(sealing, plainUntil, now());
  await formRoutes(router, { forms, agency, sealedOnly });
  submissionRoutes(router, {
    database,
    forms,
    now,
    timeZone,
    sealing,
    sealedOnly,
    notices,
    gate,
    arrivals: new ArrivalCounts(() => now().getTime()),
  });
  const work = new LongWork({ isBusy: () => gate.isBusy });
  const dueTimes = new DueTimes({ database, forms, now, timeZone, work });
  const limiter = new WrongTokenLimiter({ now: () => now().getTime() });
  const entry = { token, database, limiter, now };
  const forInbox = byTokenOrSession(entry);
  const exports = { now: 0 };
  for (const [prefix, access] of [
    ['', byToken(entry)],
    ['/worker/api', forInbox],
  ] as const) {
    workerRoutes(router, prefix, { database, forms, now, timeZone, dueTimes, work, access });
    csvRoutes(router, prefix, { database, forms, now, timeZone, work, access, exports });
    noticeRoutes(router, prefix, { database, now, access });
  }
  await sealingRoutes(router, { database, forms, sealing, access: forInbox, now });
  if (sealing) await keepCanary(database, sealing, now());
  sessionRoutes(router, { ...entry, timeZone, secureCookie: options.secureCookie });
  await serviceRoutes(router, database);
  dueTimes.start();
  return { router, stop: () => dueTimes.stop() };
}

async function serviceRoutes(router: Router, database: IntakeDatabase): Promise<void> {
  router.route('/health', {
    GET: async () => {
      await sql`select 1`.execute(database).catch(() => {
        throw new ProblemError(503, 'overloaded', { headers: { 'Retry-After': '5' } });
      });
      return privateJson({ status: 'ok' });
    },
  });

  const document = await packText(JSON.stringify(openApiDocument()));
  router.route('/openapi.json', { GET: ({ request }) => publicJson(request, document) });
}
