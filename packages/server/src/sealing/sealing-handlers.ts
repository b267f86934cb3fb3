import { writeAudit } from '../access/audit.ts';
import type { Handlers } from '../api/call.ts';
import type { WorkerKeys } from '../api/worker-schemas.ts';
import type { IntakeDatabase } from '../database/open-database.ts';
import type { FormStore } from '../forms/form-store.ts';
import { packText, publicJson } from '../http/packed-text.ts';
import { ProblemError } from '../http/problem.ts';
import { canaryOf } from './canaries.ts';
import type { Sealing } from './sealing.ts';

/** The agency's keys, where it seals. */
export interface SealingHandlersOptions {
  readonly database: IntakeDatabase;
  readonly forms: FormStore;
  readonly sealing: Sealing | undefined;
  readonly now: () => Date;
}

/** The keyset, for who sends and for who reads. An agency that does not seal has none: 404. */
export async function sealingHandlers({
  database,
  forms,
  sealing,
  now,
}: SealingHandlersOptions): Promise<Handlers<'getKeyset' | 'getWorkerKeys'>> {
  const packed = sealing && (await packText(JSON.stringify(sealing.keyset)));

  return {
    async getKeyset({ request, params }) {
      if (!(await forms.knows(params.form))) throw new ProblemError(404, 'unknown-form');
      if (!packed) throw new ProblemError(404, 'not-found');
      return publicJson(request, packed);
    },

    async getWorkerKeys({ caller }) {
      await writeAudit(database, now(), caller.tokenId, 'keys');
      if (!sealing) return new Response(null, { status: 204 });
      const { keyset, drilledAt } = sealing;
      const canary = await canaryOf(database, sealing);
      const keys = { seq: keyset.seq, expires: keyset.expires, kids: keyset.keys.map(({ kid }) => kid) };
      return Response.json({
        ...keys,
        ...(canary === undefined ? {} : { canary }),
        ...(drilledAt === undefined ? {} : { drilledAt }),
      } satisfies WorkerKeys);
    },
  };
}
