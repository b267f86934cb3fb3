import type { IntakeDatabase } from '../database/open-database.ts';
import type { FormStore } from '../forms/form-store.ts';
import { privateJson } from '../http/json-response.ts';
import { packJson, publicJson } from '../http/packed-json.ts';
import { ProblemError } from '../http/problem.ts';
import type { Router } from '../http/router.ts';
import { writeAudit } from '../worker/audit.ts';
import { parametersIn } from '../worker/query-parameters.ts';
import type { WorkerAccess } from '../worker/worker-access.ts';
import type { WorkerKeys } from '../worker/worker-schemas.ts';
import { canaryOf } from './keep-canary.ts';
import type { Sealing } from './sealing.ts';

export interface SealingRoutesOptions {
  readonly database: IntakeDatabase;
  readonly forms: FormStore;
  readonly sealing: Sealing | undefined;
  readonly access: WorkerAccess;
  readonly now: () => Date;
}

/** The keyset, for who sends and for who reads. An agency that does not seal has none: 404. */
export async function sealingRoutes(
  router: Router,
  { database, forms, sealing, access, now }: SealingRoutesOptions,
): Promise<void> {
  const packed = sealing && (await packJson(JSON.stringify(sealing.keyset)));

  router.route('/forms/:form/keys', {
    GET: async ({ request, params }) => {
      if (!(await forms.knows(params.form ?? ''))) throw new ProblemError(404, 'unknown-form');
      if (!packed) throw new ProblemError(404, 'not-found');
      return publicJson(request, packed);
    },
  });

  router.route('/worker/api/keys', {
    GET: async ({ request, url, from }) => {
      const who = await access(request, from);
      parametersIn(url);
      await writeAudit(database, now(), who, 'keys');
      if (!sealing) return new Response(null, { status: 204, headers: { 'Cache-Control': 'no-store' } });
      const { keyset, drilledAt } = sealing;
      const canary = await canaryOf(database, sealing);
      const keys = { seq: keyset.seq, expires: keyset.expires, kids: keyset.keys.map(({ kid }) => kid) };
      return privateJson({
        ...keys,
        ...(canary === undefined ? {} : { canary }),
        ...(drilledAt === undefined ? {} : { drilledAt }),
      } satisfies WorkerKeys);
    },
  });
}
