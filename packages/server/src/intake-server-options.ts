import type { Agency } from '@open-intake/core';
import type { IntakeDatabase } from './database/open-database.ts';
import type { FormWithMessages } from './forms/published-form.ts';
import type { AllowedOrigins } from './http/cors.ts';
import type { RequestLog } from './http/request-log.ts';
import type { AdmissionOptions } from './overload/admission-queue.ts';
import type { Sealing } from './sealing/sealing.ts';
import type { AgencyServices } from './services/load-services.ts';

/** The parts and settings of a server. */
export interface IntakeServerOptions {
  /** From `openPglite` or `openPostgres`. It stays the caller's to close. */
  readonly database: IntakeDatabase;
  /** The forms on offer, from `loadFormFolder`. Their versions are kept for good. */
  readonly forms: readonly FormWithMessages[];
  /** Public facts about the agency, from `loadAgency`. Without it `GET /forms/{id}/agency` is 404. */
  readonly agency?: Agency | undefined;
  /** What `GET /forms/{id}/services` serves, from `loadServices`. @default none, and the call is 404 */
  readonly services?: AgencyServices | undefined;
  /** From `loadSealing`. Without it the agency does not seal: `GET /forms/{id}/keys` is 404, envelopes are not taken. */
  readonly sealing?: Sealing | undefined;
  /** With `sealing`: until when plain submissions are taken too, while pages get their pin. @default sealed only */
  readonly plainUntil?: Date | undefined;
  /** Origins of pages that embed the widget. @default none but the server's own */
  readonly allowedOrigins?: AllowedOrigins;
  /** From `hashWorkerToken`. */
  readonly workerTokenHash: string;
  /** Whether the inbox's cookie travels over https only. @default wherever the address is not of this machine */
  readonly secureCookie?: boolean | undefined;
  /** @default the system's clock */
  readonly now?: () => Date;
  /** Whether each arrival is noted, in the same transaction, for `startNotifications` to tell staff of it. @default false */
  readonly notifications?: boolean | undefined;
  /** How many submissions are taken on before senders are asked to come again later. */
  readonly admission?: AdmissionOptions | undefined;
  /** Gets one line a request. @default nothing is logged */
  readonly log?: RequestLog;
}
