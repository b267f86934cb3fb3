import { setTimeout } from 'node:timers/promises';
import type { IntakeDatabase } from '../database/open-database.ts';
import type { FormStore } from '../forms/form-store.ts';
import { checkContentDigest, digestOf } from '../http/digest.ts';
import { idempotencyKey } from '../http/idempotency-key.ts';
import { privateJson } from '../http/json-response.ts';
import { ProblemError } from '../http/problem.ts';
import { readBody } from '../http/read-body.ts';
import { requireJson } from '../http/require-json.ts';
import type { Handler, Router } from '../http/router.ts';
import type { ArrivalCounts, Signal } from '../load/arrival-counts.ts';
import type { WorkGate } from '../load/work-gate.ts';
import { noteArrival } from '../notices/note-arrival.ts';
import { dayIn } from './day-in.ts';
import { checkAnswers, readEnvelope } from './read-submission.ts';
import { receive, receivedBefore } from './receive.ts';
import { triage } from './triage.ts';
import { urgencyOf } from './urgency.ts';

/** The largest submission, in bytes. */
export const submissionLimit = 256 * 1024;

export interface SubmissionRoutesOptions {
  readonly database: IntakeDatabase;
  readonly forms: FormStore;
  readonly now: () => Date;
  /** IANA time zone of the agency. */
  readonly timeZone: string;
  readonly gate: WorkGate;
  readonly arrivals: ArrivalCounts;
  /** Whether arrivals are noted for staff to be told. */
  readonly notices: boolean;
}

/** Where answers arrive. */
export function submissionRoutes(router: Router, options: SubmissionRoutesOptions): void {
  router.route('/forms/:form/submissions', { POST: postSubmission(options) });
}

/** When there is no room that is said before anything is read; a slow line takes no place from others. */
function postSubmission(options: SubmissionRoutesOptions): Handler {
  const { gate, arrivals } = options;
  const keep = keepSubmission(options);
  return async ({ request, params, from }) => {
    const formId = params.form ?? '';
    requireJson(request);
    const key = idempotencyKey(request.headers);
    gate.requireRoom();
    const { signals, pause } = arrivals.note(formId, from.address);
    if (pause > 0) await setTimeout(pause);
    const body = await readBody(request, submissionLimit);
    return gate.run(() => keep({ request, formId, key, body, signals }));
  };
}

interface Post {
  readonly request: Request;
  readonly formId: string;
  readonly key: string;
  readonly body: Uint8Array;
  readonly signals: readonly Signal[];
}

/**
 * What is here already gets its receipt before anything is judged: a retry must succeed even when the form has changed since.
 */
function keepSubmission({ database, forms, now, timeZone, notices }: SubmissionRoutesOptions) {
  return async ({ request, formId, key, body, signals }: Post): Promise<Response> => {
    const digest = digestOf(body);
    checkContentDigest(request.headers, digest);
    const before = await receivedBefore(database, key, digest);
    if (before) return privateJson(before, 200);

    if (!(await forms.knows(formId))) throw new ProblemError(404, 'unknown-form');
    const submission = readEnvelope(body);
    if (submission.id !== key) throw new ProblemError(400, 'key-mismatch');
    const published = await forms.version(submission.form.hash);
    if (published?.form.id !== formId) throw new ProblemError(422, 'stale-form');
    if (submission.form.id !== formId || submission.form.version !== published.form.version) {
      throw new ProblemError(422, 'invalid-answers', { errors: [{ pointer: '', code: 'bad-form' }] });
    }
    checkAnswers(submission, published.form);

    const received = now();
    const today = dayIn(timeZone, received);
    const { packet, dueAt } = triage({ submission, published, language: submission.language, today }, received);
    const within = packet ? urgencyOf(packet.flags) : 'now';
    const { receipt, created } = await receive(
      database,
      {
        id: key,
        form_hash: published.hash,
        words_hash: await forms.wordsRead(published.hash, submission),
        form_id: formId,
        form_version: published.form.version,
        received_at: received,
        digest,
        body,
        due_at: dueAt,
        flagged_on: today,
        signals: signals.join(','),
      },
      notices ? { also: (transaction) => noteArrival(transaction, key, within, received) } : {},
    );
    return privateJson(receipt, created ? 201 : 200);
  };
}
