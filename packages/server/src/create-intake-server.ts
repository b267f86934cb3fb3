import type { Agency } from '@open-intake/core';
import { sql } from 'kysely';
import type { IntakeDatabase } from './database/open-database.ts';
import { formRoutes } from './forms/form-routes.ts';
import { FormStore } from './forms/form-store.ts';
import type { FormWithMessages } from './forms/published-form.ts';
import type { AllowedOrigins } from './http/cors.ts';
import { digestOf } from './http/digest.ts';
import { privateJson, publicJson } from './http/json-response.ts';
import { ProblemError } from './http/problem.ts';
import type { RequestLog } from './http/request-log.ts';
import { Router } from './http/router.ts';
import { openApiDocument } from './openapi/open-api-document.ts';
import { submissionRoutes } from './submissions/submission-routes.ts';
import { sessionRoutes } from './worker/session-routes.ts';
import { byToken, byTokenOrSession } from './worker/worker-access.ts';
import { workerRoutes } from './worker/worker-routes.ts';
import { registerWorkerToken } from './worker/worker-token.ts';

/** A Web-standard handler: it answers every request and never throws. */
export type IntakeHandler = (request: Request) => Promise<Response>;

export interface IntakeServerOptions {
  /** From `openPglite` or `openPostgres`. It stays the caller's to close. */
  readonly database: IntakeDatabase;
  /** The forms on offer, from `loadFormFolder`. Their versions are kept for good. */
  readonly forms: readonly FormWithMessages[];
  /** Public facts about the agency, from `loadAgency`. Without it `GET /forms/{id}/agency` is 404. */
  readonly agency?: Agency | undefined;
  /** Origins of pages that embed the widget. @default none but the server's own */
  readonly allowedOrigins?: AllowedOrigins;
  /** From `hashWorkerToken`. */
  readonly workerTokenHash: string;
  /** @default the system's clock */
  readonly now?: () => Date;
  /** Gets one line a request. @default nothing is logged */
  readonly log?: RequestLog;
}

/**
 * The receiving side of Open Intake.
 *
 * @throws TypeError when two forms share an id or the token's hash is none
 * @example
 * const database = await openPostgres('postgres://…');
 * const handle = await createIntakeServer({ database, forms: [await loadFormFolder('form')], workerTokenHash });
 * const response = await handle(new Request('https://agency.example/health'));
 */
export async function createIntakeServer(options: IntakeServerOptions): Promise<IntakeHandler> {
  const { database, agency, allowedOrigins = [], workerTokenHash, now = () => new Date(), log } = options;
  if (!/^sha256-[A-Za-z0-9_-]{43}$/.test(workerTokenHash))
    throw new TypeError('workerTokenHash: use hashWorkerToken(token).');
  const ids = options.forms.map(({ form }) => form.id);
  if (new Set(ids).size < ids.length) throw new TypeError('forms: two forms have the same id.');

  const forms = await FormStore.publish(database, options.forms, now());
  const token = await registerWorkerToken(database, workerTokenHash, now());
  const timeZone = agency?.timeZone ?? 'UTC';
  const router = new Router({ allowedOrigins, log });

  formRoutes(router, { forms, agency });
  submissionRoutes(router, { database, forms, now, timeZone });
  workerRoutes(router, '', { database, forms, now, timeZone, access: byToken(token) });
  workerRoutes(router, '/worker/api', {
    database,
    forms,
    now,
    timeZone,
    access: byTokenOrSession(token, database, now),
  });
  sessionRoutes(router, { database, token, now });
  serviceRoutes(router, database);
  return router.handle;
}

function serviceRoutes(router: Router, database: IntakeDatabase): void {
  router.route('/health', {
    GET: async () => {
      await sql`select 1`.execute(database).catch(() => {
        throw new ProblemError(503, 'overloaded', { headers: { 'Retry-After': '5' } });
      });
      return privateJson({ status: 'ok' });
    },
  });

  const document = JSON.stringify(openApiDocument());
  router.route('/openapi.json', { GET: ({ request }) => publicJson(request, document, digestOf(document)) });
}
