import { holdingAt, type Today, type TodayStatement } from '@open-intake/core';
import { lintToday } from '@open-intake/core/lint';
import { writeAudit } from '../access/audit.ts';
import type { Handlers } from '../api/call.ts';
import { routes } from '../api/routes.ts';
import { type TodayHistory, type TodayState, todayChangeSchema } from '../api/worker-schemas.ts';
import type { IntakeDatabase } from '../database/open-database.ts';
import { type PackedText, packedAnswer, packText } from '../http/packed-text.ts';
import { ProblemError } from '../http/problem.ts';
import { readJsonBody } from '../http/read-json-body.ts';
import { expectedRevision, tagOf } from '../worker/work-state.ts';
import { type NamedOptions, namedToday, requireNamed } from './named-today.ts';
import { type LastChange, lastChange, listChanges, writeChange } from './today-changes.ts';

/** The parts that the handlers of today need. */
export interface TodayHandlersOptions extends NamedOptions {
  readonly database: IntakeDatabase;
  readonly now: () => Date;
}

type TodayRoute = 'getToday' | 'getTodayState' | 'changeToday' | 'listTodayChanges';

/** How long pages may keep the answer, in seconds; less where something ends before. */
const longestKept = 60;

/** What of the agency is true today: for clients what holds now, for workers to change it, with its history. */
export function todayHandlers(options: TodayHandlersOptions): Handlers<TodayRoute> {
  const { database, forms, now } = options;
  let packed: { readonly key: string; readonly text: Promise<PackedText> } | undefined;

  const textOf = (revision: number, holding: readonly TodayStatement[], at: Date): Promise<PackedText> => {
    const key = JSON.stringify([revision, holding]);
    if (packed?.key !== key) packed = { key, text: packText(JSON.stringify(servedToday(options, holding, at))) };
    return packed.text;
  };
  const stateOf = ({ revision, statements }: LastChange): Response => {
    const at = now();
    const holding = [...holdingAt(statements, at)];
    const state: TodayState = { revision, statements: holding, named: namedToday(options, at) };
    return Response.json(state, { headers: { ETag: tagOf(revision) } });
  };

  return {
    async getToday({ request, params }) {
      if (!forms.all.some(({ form }) => form.id === params.form)) throw new ProblemError(404, 'unknown-form');
      const { revision, statements } = await lastChange(database);
      const at = now();
      const holding = holdingAt(statements, at);
      const ends = holding.map(({ until }) => Math.floor((Date.parse(until) - at.getTime()) / 1000));
      return packedAnswer(request, await textOf(revision, holding, at), {
        'Cache-Control': `public, max-age=${Math.min(longestKept, ...ends)}, must-revalidate`,
        Vary: 'Accept-Encoding',
        'Content-Type': 'application/json',
      });
    },

    async getTodayState({ caller }) {
      await writeAudit(database, now(), caller.tokenId, 'today');
      return stateOf(await lastChange(database));
    },

    async changeToday({ request, caller }) {
      const { statements } = await readJsonBody(request, todayChangeSchema, routes.changeToday.limits.body);
      requireNamed(statements, namedToday(options, now()));
      requirePlain(statements);
      const expected = expectedRevision(request.headers);
      await writeAudit(database, now(), caller.tokenId, 'today-change');
      const revision = await writeChange(database, { statements, expected, worker: caller, now: now() });
      return stateOf({ revision, statements });
    },

    async listTodayChanges({ caller }) {
      await writeAudit(database, now(), caller.tokenId, 'today-history');
      return Response.json({ changes: await listChanges(database) } satisfies TodayHistory);
    },
  };
}

/** What holds, with names and numbers of the services that are named. */
function servedToday(options: NamedOptions, holding: readonly TodayStatement[], at: Date): Today {
  const ids = new Set(holding.flatMap((statement) => ('instead' in statement && statement.instead?.service) || []));
  const named = ids.size === 0 ? [] : namedToday(options, at).services.filter(({ id }) => ids.has(id));
  const services = named.map(({ id, label, phone }) => [id, { name: label, ...(phone && { phone }) }] as const);
  return {
    format: 'open-intake-today/1',
    statements: [...holding],
    ...(services.length > 0 && { services: Object.fromEntries(services) }),
  };
}

/**
 * Refuses words for which somebody would have to answer: of law, of benefits, of who gets something.
 *
 * @throws ProblemError 422 `bad-request` with the place and the code of each
 */
function requirePlain(statements: readonly TodayStatement[]): void {
  const errors = lintToday(statements)
    .filter(({ severity }) => severity === 'error')
    .map(({ path, code }) => ({ pointer: `/statements${path}`, code }));
  if (errors.length > 0) throw new ProblemError(422, 'bad-request', { errors });
}
