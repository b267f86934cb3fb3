import { canonicalId, type SealedSubmission, strippedCopy } from '@open-intake/core';
import { digestOf } from '../http/digest.ts';
import { isSubmissionId } from '../http/idempotency-key.ts';
import { privateJson } from '../http/json-response.ts';
import { ProblemError } from '../http/problem.ts';
import type { Router } from '../http/router.ts';
import { dayIn } from '../submissions/day-in.ts';
import { eraseSubmission } from '../submissions/erase.ts';
import { packetOf, receiptOf, type SubmissionRow, submissionOf } from '../submissions/packet-of.ts';
import { writeAudit } from './audit.ts';
import { cursorIn, languageIn, parametersIn, statusIn } from './query-parameters.ts';
import { readSmallJson } from './read-small-json.ts';
import { entryOf } from './submission-entry.ts';
import { type ListOptions, listSubmissions } from './submission-list.ts';
import { changeWork, expectedRevision, tagOf, workStateOf } from './work-state.ts';
import { type WorkerAccess, workerOf } from './worker-access.ts';
import { type StoredSubmission, workChangeSchema } from './worker-schemas.ts';

export interface WorkerRoutesOptions extends ListOptions {
  readonly access: WorkerAccess;
}

/** The worker side, under `/submissions` for other systems and under `/worker/api/submissions` for the inbox. */
export function workerRoutes(router: Router, prefix: string, options: WorkerRoutesOptions): void {
  const { database, forms, now, timeZone, access } = options;

  const find = async (id: string): Promise<SubmissionRow> => {
    const row = isSubmissionId(id)
      ? await database.selectFrom('submissions').selectAll().where('id', '=', canonicalId(id)).executeTakeFirst()
      : undefined;
    if (!row) throw new ProblemError(404, 'not-found');
    return row;
  };

  router.route(`${prefix}/submissions`, {
    GET: async ({ request, url, from }) => {
      const who = await access(request, from);
      const { key: worker } = await workerOf(database, request, who, now());
      const given = parametersIn(url, 'status', 'cursor', 'language');
      const query = { status: statusIn(given), after: cursorIn(given), language: languageIn(given), worker };
      await writeAudit(database, now(), who, 'list');
      return privateJson(await listSubmissions(options, query));
    },
  });

  router.route(`${prefix}/submissions/:id`, {
    GET: async ({ request, params, url, from }) => {
      const who = await access(request, from);
      parametersIn(url);
      const worker = await workerOf(database, request, who, now());
      const row = await find(params.id ?? '');
      await writeAudit(database, now(), who, 'read', row.id);
      return withTag(row, privateJson(stored(row, worker.key)));
    },
    PATCH: async ({ request, params, url, from }) => {
      const who = await access(request, from);
      const worker = await workerOf(database, request, who, now());
      const language = languageIn(parametersIn(url, 'language'));
      const change = await readSmallJson(request, workChangeSchema);
      const expected = expectedRevision(request.headers);
      const row = await find(params.id ?? '');
      await writeAudit(database, now(), who, change.status ? 'status' : 'holder', row.id);
      const changed = await changeWork(database, row, { change, worker, expected, now: now() });
      return withTag(changed, privateJson(await entryOf(options, changed, { language, worker: worker.key })));
    },
    DELETE: async ({ request, params, url, from }) => {
      const who = await access(request, from);
      parametersIn(url);
      const expected = expectedRevision(request.headers);
      const { id, revision } = await find(params.id ?? '');
      if (expected !== undefined && expected !== revision) throw new ProblemError(412, 'changed');
      await database.transaction().execute((transaction) => eraseSubmission(transaction, id, who, now()));
      return new Response(null, { status: 204, headers: { 'Cache-Control': 'no-store' } });
    },
  });

  router.route(`${prefix}/submissions/:id/state`, {
    GET: async ({ request, params, url, from }) => {
      const who = await access(request, from);
      parametersIn(url);
      const { key } = await workerOf(database, request, who, now());
      const row = await find(params.id ?? '');
      return withTag(row, privateJson(workStateOf(row, key)));
    },
  });

  router.route(`${prefix}/submissions/:id/form`, {
    GET: async ({ request, params, url, from }) => {
      const who = await access(request, from);
      parametersIn(url);
      const row = await find(params.id ?? '');
      await writeAudit(database, now(), who, 'form', row.id);
      const published = await forms.version(row.form_hash, row.words_hash);
      if (!published) throw new ProblemError(404, 'unknown-form');
      // Which words were read stands inside the envelope: all of them go out, and who opens it picks.
      const [, ...older] = row.sealed ? await forms.editions(row.form_hash) : [];
      const olderMessages = older.map(({ messages }) => messages);
      const { form, messages } = published;
      return privateJson({ form, messages, ...(olderMessages.length > 0 && { olderMessages }) });
    },
  });

  router.route(`${prefix}/submissions/:id/packet`, {
    GET: async ({ request, params, url, from }) => {
      const who = await access(request, from);
      const wished = languageIn(parametersIn(url, 'language'));
      const row = await find(params.id ?? '');
      if (row.sealed) throw new ProblemError(409, 'sealed');
      const published = await forms.version(row.form_hash, row.words_hash);
      if (!published) throw new ProblemError(404, 'unknown-form');
      await writeAudit(database, now(), who, 'packet', row.id);
      const language = wished ?? published.form.languages[0] ?? 'en';
      const today = dayIn(timeZone, now());
      return privateJson(
        packetOf({ submission: submissionOf(row), published, language, today, receipt: receiptOf(row) }),
      );
    },
  });
}

function withTag({ revision }: SubmissionRow, response: Response): Response {
  response.headers.set('ETag', tagOf(revision));
  return response;
}

function stored(row: SubmissionRow, worker: string): StoredSubmission {
  const seen = row.seen_at ? { seenAt: row.seen_at.toISOString() } : {};
  const known = { receipt: receiptOf(row), ...workStateOf(row, worker), ...seen };
  if (!row.sealed) return { ...known, submission: strippedCopy(submissionOf(row), { digest: digestOf }) };
  return { ...known, sealed: JSON.parse(new TextDecoder().decode(row.body)) as SealedSubmission };
}
