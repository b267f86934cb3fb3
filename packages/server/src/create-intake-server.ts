import { requireContacts } from './agency/require-contacts.ts';
import type { IntakeHandler } from './http/intake-handler.ts';
import { createIntakeRouter } from './intake-router.ts';
import type { IntakeServerOptions } from './intake-server-options.ts';
import { AdmissionQueue } from './overload/admission-queue.ts';
import { quickRefusal } from './overload/quick-refusal.ts';

/**
 * The receiving side of Open Intake. What is older than the agency promises to keep is deleted by `startRetention`.
 *
 * @throws TypeError when two forms share an id or the token's hash is none
 * @throws FileProblem when a notice of a form names a contact that the agency lacks
 * @example
 * const database = await openPostgres('postgres://…');
 * const handle = await createIntakeServer({ database, forms: [await loadFormFolder('form')], workerTokenHash });
 * const response = await handle(new Request('https://agency.example/health'));
 */
export async function createIntakeServer(options: IntakeServerOptions): Promise<IntakeHandler> {
  const { admission, allowedOrigins = [], log, forms, agency } = options;
  if (agency !== undefined) requireContacts(forms, agency, 'agency.json');
  const queue = new AdmissionQueue(admission);
  const { handle, stop } = await createIntakeRouter(options, queue);
  const intake: IntakeHandler = (request, from) => handle(request, from);
  return Object.assign(intake, { refuse: quickRefusal({ queue, allowedOrigins, log }), stop });
}
