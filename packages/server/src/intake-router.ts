import { sql } from 'kysely';
import { createGuard } from './access/guard.ts';
import { sessionHandlers } from './access/session-handlers.ts';
import { registerWorkerToken } from './access/worker-token.ts';
import { WrongTokenLimiter } from './access/wrong-token-limiter.ts';
import type { Handlers } from './api/call.ts';
import { createRouter, type Router } from './api/router.ts';
import { BackgroundWork } from './background/background-work.ts';
import type { IntakeDatabase } from './database/open-database.ts';
import { formHandlers } from './forms/form-handlers.ts';
import { FormStore } from './forms/form-store.ts';
import { packText, publicJson } from './http/packed-text.ts';
import { ProblemError } from './http/problem.ts';
import type { IntakeServerOptions } from './intake-server-options.ts';
import { noteArrival } from './notifications/gather-notifications.ts';
import { notificationHandlers } from './notifications/notification-handlers.ts';
import { openApiDocument } from './openapi/open-api-document.ts';
import type { AdmissionQueue } from './overload/admission-queue.ts';
import { ArrivalCounts } from './overload/arrival-counts.ts';
import { keepCanary } from './sealing/canaries.ts';
import { isSealedOnly } from './sealing/is-sealed-only.ts';
import { sealingHandlers } from './sealing/sealing-handlers.ts';
import { servicesHandlers } from './services/services-handlers.ts';
import { DueTimes } from './submissions/due-times.ts';
import { submissionHandlers } from './submissions/submission-handlers.ts';
import { todayHandlers } from './today/today-handlers.ts';
import { csvHandlers } from './worker/csv-handlers.ts';
import { findHandlers } from './worker/find/find-handlers.ts';
import { workerHandlers } from './worker/worker-handlers.ts';

/** The router, and what ends the work that goes on behind it. */
export interface IntakeRouter {
  readonly handle: Router;
  readonly stop: () => Promise<void>;
}

/**
 * Puts the server together: what stands behind the routes, and what answers each of them.
 *
 * @throws TypeError as `createIntakeServer` does
 */
export async function createIntakeRouter(options: IntakeServerOptions, queue: AdmissionQueue): Promise<IntakeRouter> {
  const { database, agency, sealing, plainUntil, allowedOrigins = [], workerTokenHash, log } = options;
  const { now = () => new Date(), notifications = false, services } = options;
  if (!/^sha256-[A-Za-z0-9_-]{43}$/.test(workerTokenHash))
    throw new TypeError('workerTokenHash: use hashWorkerToken(token).');
  const ids = options.forms.map(({ form }) => form.id);
  if (new Set(ids).size < ids.length) throw new TypeError('forms: two forms have the same id.');

  const forms = await FormStore.publish(database, options.forms, now());
  const token = await registerWorkerToken(database, workerTokenHash, now());
  if (sealing) await keepCanary(database, sealing, now());
  const timeZone = agency?.timeZone ?? 'UTC';
  const sealedOnly = () => isSealedOnly(sealing, plainUntil, now());
  const milliseconds = () => now().getTime();
  const work = new BackgroundWork({ isBusy: () => queue.isBusy });
  const dueTimes = new DueTimes({ database, forms, now, timeZone, work });
  const access = { token, database, limiter: new WrongTokenLimiter({ now: milliseconds }), now };
  const common = { database, forms, now, timeZone };

  const handlers: Handlers = {
    ...(await formHandlers({ forms, agency, sealedOnly })),
    ...servicesHandlers({ forms, services, now }),
    ...todayHandlers({ database, forms, agency, services, now }),
    ...submissionHandlers({
      ...common,
      sealing,
      sealedOnly,
      queue,
      arrivals: new ArrivalCounts(milliseconds),
      onArrival: notifications ? noteArrival : undefined,
    }),
    ...workerHandlers({ ...common, dueTimes, work }),
    ...findHandlers({ ...common, dueTimes, work }),
    ...csvHandlers({ ...common, work }),
    ...notificationHandlers(common),
    ...(await sealingHandlers({ ...common, sealing })),
    ...sessionHandlers({
      ...access,
      timeZone,
      agencyName: agency?.name,
      forms: forms.all.map(({ form }) => form.id),
      secureCookie: options.secureCookie,
    }),
    ...(await serviceHandlers(database)),
  };
  dueTimes.start();
  return {
    handle: createRouter({ handlers, guard: createGuard(access), allowedOrigins, log }),
    stop: () => dueTimes.stop(),
  };
}

/** Whether the server works, and what it can do. */
async function serviceHandlers(database: IntakeDatabase): Promise<Handlers<'getHealth' | 'getOpenApi'>> {
  const document = await packText(JSON.stringify(openApiDocument()));
  return {
    async getHealth() {
      await sql`select 1`.execute(database).catch(() => {
        throw new ProblemError(503, 'overloaded', { headers: { 'Retry-After': '5' } });
      });
      return Response.json({ status: 'ok' });
    },
    getOpenApi: ({ request }) => publicJson(request, document),
  };
}
