import { type Keyset, type Submission, sealedLimit } from '@open-intake/core';
import type { IntakeDatabase } from '../database/open-database.ts';
import type { FormStore } from '../forms/form-store.ts';
import type { PublishedForm } from '../forms/published-form.ts';
import { checkContentDigest, digestOf } from '../http/digest.ts';
import { idempotencyKey } from '../http/idempotency-key.ts';
import { privateJson } from '../http/json-response.ts';
import { ProblemError } from '../http/problem.ts';
import { readBody } from '../http/read-body.ts';
import { isSealedType, requireJson } from '../http/require-json.ts';
import type { Handler, Router } from '../http/router.ts';
import { readSealedBody } from '../sealing/read-sealed-body.ts';
import type { Sealing } from '../sealing/sealing.ts';
import { dayIn } from './day-in.ts';
import { checkAnswers, readEnvelope } from './read-submission.ts';
import { type Incoming, receive, receivedBefore } from './receive.ts';
import { triage } from './triage.ts';

/** The largest submission, in bytes. */
export const submissionLimit = 256 * 1024;

export interface SubmissionRoutesOptions {
  readonly database: IntakeDatabase;
  readonly forms: FormStore;
  readonly now: () => Date;
  /** IANA time zone of the agency. */
  readonly timeZone: string;
  /** Without it sealed submissions are not taken. */
  readonly sealing: Sealing | undefined;
}

/** Where answers arrive. */
export function submissionRoutes(router: Router, options: SubmissionRoutesOptions): void {
  router.route('/forms/:form/submissions', { POST: postSubmission(options) });
}

/**
 * What is here already gets its receipt before anything is judged: a retry must succeed even when the form has changed since.
 */
function postSubmission(options: SubmissionRoutesOptions): Handler {
  const { database, forms, sealing } = options;
  return async ({ request, params }) => {
    const formId = params.form ?? '';
    const keyset = isSealedType(request) ? sealing?.keyset : undefined;
    requireJson(request, keyset !== undefined);
    const key = idempotencyKey(request.headers);
    const body = await readBody(request, keyset ? sealedLimit : submissionLimit);
    const digest = digestOf(body);
    checkContentDigest(request.headers, digest);
    const before = await receivedBefore(database, key, digest);
    if (before) return privateJson(before, 200);

    if (!(await forms.knows(formId))) throw new ProblemError(404, 'unknown-form');
    const post = { formId, key, body, digest };
    const incoming = keyset ? await takeSealed(post, options, keyset) : await takePlain(post, options);
    const { receipt, created } = await receive(database, incoming, undefined, sealing?.signReceipt);
    return privateJson(receipt, created ? 201 : 200);
  };
}

interface Post {
  readonly formId: string;
  readonly key: string;
  readonly body: Uint8Array;
  readonly digest: string;
}

async function takePlain(post: Post, { forms, now, timeZone }: SubmissionRoutesOptions): Promise<Incoming> {
  const submission = readEnvelope(post.body);
  const published = await versionFilled(forms, post, submission.id, submission.form);
  checkAnswers(submission, published.form);
  const received = now();
  const today = dayIn(timeZone, received);
  const { dueAt } = triage({ submission, published, language: submission.language, today }, received);
  const words = await forms.wordsRead(published.hash, submission);
  return incomingOf(post, published, { received, words, dueAt, today, sealed: false });
}

/** Nobody here knows how urgent it is, so it is due at once. */
async function takeSealed(
  post: Post,
  { forms, now, timeZone }: SubmissionRoutesOptions,
  keyset: Keyset,
): Promise<Incoming> {
  const { id, form, version, hash } = readSealedBody(post.body, keyset);
  const published = await versionFilled(forms, post, id, { id: form, version, hash });
  const received = now();
  const today = dayIn(timeZone, received);
  return incomingOf(post, published, { received, words: null, dueAt: received, today, sealed: true });
}

/** The version of the form that was filled in. */
async function versionFilled(
  forms: FormStore,
  { formId, key }: Post,
  id: string,
  form: Submission['form'],
): Promise<PublishedForm> {
  if (id !== key) throw new ProblemError(400, 'key-mismatch');
  const published = await forms.version(form.hash);
  if (published?.form.id !== formId) throw new ProblemError(422, 'stale-form');
  if (form.id !== formId || form.version !== published.form.version) {
    throw new ProblemError(422, 'invalid-answers', { errors: [{ pointer: '', code: 'bad-form' }] });
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

function incomingOf({ key, body, digest }: Post, { hash, form }: PublishedForm, taken: Taken): Incoming {
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
  };
}
