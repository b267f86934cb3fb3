import { writeAudit } from '../../access/audit.ts';
import type { Handlers } from '../../api/call.ts';
import { routes } from '../../api/routes.ts';
import { findSchema } from '../../api/worker-schemas.ts';
import { readJsonBody } from '../../http/read-json-body.ts';
import { cursorIn, languageIn } from '../parameter-values.ts';
import type { ListOptions } from '../submission-list.ts';
import { findSubmissions } from './find-submissions.ts';

/** Looking for submissions. The audit says that somebody looked and how many were read, never for what. */
export function findHandlers(options: ListOptions): Handlers<'findSubmissions'> {
  const { database, now, timeZone } = options;
  return {
    async findSubmissions({ request, query: given, caller }) {
      const { cursor, ...query } = await readJsonBody(request, findSchema, routes.findSubmissions.limits.body);
      const after = cursorIn(cursor === undefined ? {} : { cursor });
      const language = languageIn(given);
      const view = { language, worker: caller.key, now: now(), timeZone };
      const found = await findSubmissions(options, { ...view, query, after });
      await writeAudit(database, now(), caller.tokenId, `find:${found.searched}`);
      return Response.json(found);
    },
  };
}
