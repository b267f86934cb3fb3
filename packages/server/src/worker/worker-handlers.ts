import { canonicalId, makePacket, type SealedSubmission, strippedCopy, wallTime } from '@open-intake/core';
import { writeAudit } from '../access/audit.ts';
import type { Handlers } from '../api/call.ts';
import { routes } from '../api/routes.ts';
import { type StoredSubmission, workChangeSchema } from '../api/worker-schemas.ts';
import { digestOf } from '../http/digest.ts';
import { isSubmissionId } from '../http/idempotency-key.ts';
import { ProblemError } from '../http/problem.ts';
import { readJsonBody } from '../http/read-json-body.ts';
import { eraseSubmission } from '../submissions/erase-submission.ts';
import { readRow, receiptOf, type SubmissionRow, submissionIn } from '../submissions/read-row.ts';
import { cursorIn, languageIn, statusIn } from './parameter-values.ts';
import { findSimilar } from './similar/find-similar.ts';
import { entryOf } from './submission-entry.ts';
import { type ListOptions, listSubmissions } from './submission-list.ts';
import { changeWork, expectedRevision, tagOf, workStateOf } from './work-state.ts';

type WorkerRoute =
  | 'listSubmissions'
  | 'getSubmission'
  | 'changeWork'
  | 'deleteSubmission'
  | 'getWorkState'
  | 'getFilledForm'
  | 'getPacket'
  | 'listSimilar';

/** Handlers of the worker API. Every call stands in the audit before it is answered. */
export function workerHandlers(options: ListOptions): Handlers<WorkerRoute> {
  const { database, forms, now, timeZone } = options;
  const today = () => wallTime(now(), timeZone).day;

  const find = async (id: string): Promise<SubmissionRow> => {
    const row = isSubmissionId(id)
      ? await database.selectFrom('submissions').selectAll().where('id', '=', canonicalId(id)).executeTakeFirst()
      : undefined;
    if (!row) throw new ProblemError(404, 'not-found');
    return row;
  };

  return {
    async listSubmissions({ query: given, caller }) {
      const query = {
        status: statusIn(given),
        after: cursorIn(given),
        language: languageIn(given),
        worker: caller.key,
        now: now(),
        timeZone,
      };
      await writeAudit(database, now(), caller.tokenId, 'list');
      return Response.json(await listSubmissions(options, query));
    },

    async getSubmission({ params, caller }) {
      const row = await find(params.id);
      await writeAudit(database, now(), caller.tokenId, 'read', row.id);
      return withTag(row, Response.json(stored(row, caller.key)));
    },

    async changeWork({ request, params, query, caller }) {
      const language = languageIn(query);
      const change = await readJsonBody(request, workChangeSchema, routes.changeWork.limits.body);
      const expected = expectedRevision(request.headers);
      const row = await find(params.id);
      await writeAudit(database, now(), caller.tokenId, change.status ? 'status' : 'holder', row.id);
      const changed = await changeWork(database, row, { change, worker: caller, expected, now: now() });
      const view = { language, worker: caller.key, now: now(), timeZone };
      return withTag(changed, Response.json(entryOf(changed, await readRow(forms, changed), view)));
    },

    async deleteSubmission({ request, params, caller }) {
      const expected = expectedRevision(request.headers);
      const { id, revision } = await find(params.id);
      if (expected !== undefined && expected !== revision) throw new ProblemError(412, 'changed');
      await database.transaction().execute((transaction) => eraseSubmission(transaction, id, caller.tokenId, now()));
      return new Response(null, { status: 204 });
    },

    async getWorkState({ params, caller }) {
      const row = await find(params.id);
      return withTag(row, Response.json(workStateOf(row, caller.key)));
    },

    async getFilledForm({ params, caller }) {
      const row = await find(params.id);
      await writeAudit(database, now(), caller.tokenId, 'form', row.id);
      const published = await forms.version(row.form_hash, row.words_hash);
      if (!published) throw new ProblemError(404, 'unknown-form');
      // Which words were read stands inside the envelope: all of them go out, and who opens it picks.
      const [, ...older] = row.sealed ? await forms.editions(row.form_hash) : [];
      const olderMessages = older.map(({ messages }) => messages);
      const { form, messages } = published;
      return Response.json({ form, messages, ...(olderMessages.length > 0 && { olderMessages }) });
    },

    async getPacket({ params, query, caller }) {
      const language = languageIn(query);
      const row = await find(params.id);
      const read = await readRow(forms, row);
      if (read === undefined) throw new ProblemError(409, 'sealed');
      if (!read.published) throw new ProblemError(404, 'unknown-form');
      await writeAudit(database, now(), caller.tokenId, 'packet', row.id);
      const { form, messages } = read.published;
      const { submission } = read;
      return Response.json(
        makePacket({ submission, form, messages, language, today: today(), receipt: receiptOf(row) }),
      );
    },

    async listSimilar({ params, caller }) {
      const row = await find(params.id);
      const read = await readRow(forms, row);
      if (read === undefined) throw new ProblemError(409, 'sealed');
      await writeAudit(database, now(), caller.tokenId, 'similar', row.id);
      return Response.json(await findSimilar(options, row, read));
    },
  };
}

function withTag({ revision }: SubmissionRow, response: Response): Response {
  response.headers.set('ETag', tagOf(revision));
  return response;
}

function stored(row: SubmissionRow, worker: string): StoredSubmission {
  const seen = row.seen_at ? { seenAt: row.seen_at.toISOString() } : {};
  const known = { receipt: receiptOf(row), ...workStateOf(row, worker), ...seen };
  if (!row.sealed) return { ...known, submission: strippedCopy(submissionIn(row.body), { digest: digestOf }) };
  return { ...known, sealed: JSON.parse(new TextDecoder().decode(row.body)) as SealedSubmission };
}
