import { isSameId, type Keyset, type Submission, sealedLimit } from '@open-intake/core';
import type { IntakeDatabase } from '../database/open-database.ts';
import type { NoticeUrgency } from '../database/tables.ts';
import type { FormStore } from '../forms/form-store.ts';
import type { PublishedForm } from '../forms/published-form.ts';
import { checkContentDigest, digestOf } from '../http/digest.ts';
import { idempotencyKey } from '../http/idempotency-key.ts';
import { privateJson } from '../http/json-response.ts';
import { ProblemError } from '../http/problem.ts';
import { readBody } from '../http/read-body.ts';
import { isSealedType, requireJson } from '../http/require-json.ts';
import type { Handler, Router } from '../http/router.ts';
import type { ArrivalCounts, Signal } from '../load/arrival-counts.ts';
import type { WorkGate } from '../load/work-gate.ts';
import { noteArrival } from '../notices/note-arrival.ts';
import { readSealedBody } from '../sealing/read-sealed-body.ts';
import type { Sealing } from '../sealing/sealing.ts';
import { dayIn } from './day-in.ts';
import { checkAnswers, readEnvelope } from './read-submission.ts';
import { type Incoming, receive, receivedBefore } from './receive.ts';
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
  /** Without it sealed submissions are not taken. */
  readonly sealing: Sealing | undefined;
  /** Whether only sealed submissions are taken now. */
  readonly sealedOnly: () => boolean;
}

/** Where answers arrive. */
export const submissionPath = '/forms/:form/submissions';

/** Takes what arrives. */
export function submissionRoutes(router: Router, options: SubmissionRoutesOptions): void {
  router.route(submissionPath, { POST: postSubmission(options) });
}

/** When there is no room that is said before anything is read; a slow line takes no place from others. */
function postSubmission(options: SubmissionRoutesOptions): Handler {
  const { gate, arrivals, sealing, forms } = options;
  const keep = keepSubmission(options);
  return async ({ request, params, from }) => {
    const formId = params.form ?? '';
    const keyset = isSealedType(request) ? sealing?.keyset : undefined;
    const key = await keyOf(request, keyset !== undefined, () => forms.knows(formId));
    gate.requireRoom();
    const { signals, pause } = arrivals.note(formId, from.address);
    const body = await readBody(request, keyset ? sealedLimit : submissionLimit, { pause });
    const digest = digestOf(body);
    checkContentDigest(request.headers, digest);
    return gate.run(() => keep({ formId, key, body, digest, signals }, keyset));
  };
}

/** The key of a post whose head is as it should be. That there is no such form weighs more than what is wrong with the head. */
async function keyOf(request: Request, takesSealed: boolean, isKnown: () => Promise<boolean>): Promise<string> {
  try {
    requireJson(request, takesSealed);
    return idempotencyKey(request.headers);
  } catch (problem) {
    throw (await isKnown()) ? problem : new ProblemError(404, 'unknown-form');
  }
}

/**
 * What is here already gets its receipt before anything is judged: a retry must succeed even when the form has changed since.
 */
function keepSubmission(options: SubmissionRoutesOptions) {
  const { database, forms, sealing, sealedOnly, notices } = options;
  return async (post: Post, keyset: Keyset | undefined): Promise<Response> => {
    const { formId, key, digest } = post;
    const before = await receivedBefore(database, key, digest);
    if (before) return privateJson(before, 200);
    if (!keyset && sealedOnly()) throw new ProblemError(403, 'sealed-only');

    if (!(await forms.knows(formId))) throw new ProblemError(404, 'unknown-form');
    const { incoming, within } = keyset ? await takeSealed(post, options, keyset) : await takePlain(post, options);
    const { receipt, created } = await receive(database, incoming, {
      signReceipt: sealing?.signReceipt,
      also: notices ? (transaction) => noteArrival(transaction, key, within, incoming.received_at) : undefined,
    });
    return privateJson(receipt, created ? 201 : 200);
  };
}

interface Post {
  readonly formId: string;
  readonly key: string;
  readonly body: Uint8Array;
  readonly digest: string;
  readonly signals: readonly Signal[];
}

/** A submission that was checked, and how urgent it is. */
interface Checked {
  readonly incoming: Incoming;
  readonly within: NoticeUrgency;
}

async function takePlain(post: Post, { forms, now, timeZone }: SubmissionRoutesOptions): Promise<Checked> {
  const submission = readEnvelope(post.body);
  const published = await versionFilled(forms, post, submission.id, submission.form);
  checkAnswers(submission, published.form);
  const received = now();
  const today = dayIn(timeZone, received);
  const { summary, dueAt } = triage({ submission, published, language: submission.language, today }, received);
  const words = await forms.wordsRead(published.hash, submission);
  const incoming = incomingOf(post, published, { received, words, dueAt, today, sealed: false });
  return { incoming, within: summary ? (urgencyOf(summary.flags) ?? null) : 'now' };
}

/** Nobody here knows how urgent it is, so it is due at once. */
async function takeSealed(
  post: Post,
  { forms, now, timeZone }: SubmissionRoutesOptions,
  keyset: Keyset,
): Promise<Checked> {
  const { id, form, version, hash } = readSealedBody(post.body, keyset);
  const published = await versionFilled(forms, post, id, { id: form, version, hash });
  const received = now();
  const today = dayIn(timeZone, received);
  const incoming = incomingOf(post, published, { received, words: null, dueAt: received, today, sealed: true });
  return { incoming, within: 'unknown' };
}

/** The version of the form that was filled in. */
async function versionFilled(
  forms: FormStore,
  { formId, key }: Post,
  id: string,
  form: Submission['form'],
): Promise<PublishedForm> {
  if (!isSameId(id, key)) throw new ProblemError(400, 'key-mismatch');
  const published = await forms.version(form.hash);
  if (published?.form.id !== formId) throw new ProblemError(422, 'stale-form');
  if (form.id !== formId || form.version !== published.form.version) {
    throw new ProblemError(422, 'bad-request', { errors: [{ pointer: '/form', code: 'bad-form' }] });
  }
  return published;
}

interface Taken {
  readonly received: Date;
  readonly words: string | null;
  readonly dueAt: Date | null;
  readonly today: string;
  readonly sealed: boolean;
}

function incomingOf({ key, body, digest, signals }: Post, { hash, form }: PublishedForm, taken: Taken): Incoming {
  return {
    id: key,
    form_hash: hash,
    words_hash: taken.words,
    form_id: form.id,
    form_version: form.version,
    received_at: taken.received,
    digest,
    body,
    due_at: taken.dueAt,
    flagged_on: taken.today,
    sealed: taken.sealed,
    signals: signals.join(','),
  };
}
