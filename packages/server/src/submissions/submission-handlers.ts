import { isSameId, type Keyset, type Submission, wallTime } from '@open-intake/core';
import type { Transaction } from 'kysely';
import type { Handlers } from '../api/call.ts';
import { routes } from '../api/routes.ts';
import type { IntakeDatabase } from '../database/open-database.ts';
import type { NotificationUrgency, Signal, Tables } from '../database/tables.ts';
import type { FormStore } from '../forms/form-store.ts';
import type { PublishedForm } from '../forms/published-form.ts';
import { checkContentDigest, digestOf } from '../http/digest.ts';
import { idempotencyKey } from '../http/idempotency-key.ts';
import { ProblemError } from '../http/problem.ts';
import { readBody } from '../http/read-body.ts';
import { isSealedType, requireJson } from '../http/require-json.ts';
import type { AdmissionQueue } from '../overload/admission-queue.ts';
import type { ArrivalCounts } from '../overload/arrival-counts.ts';
import { readSealedBody } from '../sealing/read-sealed-body.ts';
import type { Sealing } from '../sealing/sealing.ts';
import { checkAnswers, readEnvelope } from './read-submission.ts';
import { type Incoming, receive, receivedBefore } from './receive.ts';
import { triage } from './triage.ts';
import { urgencyOf } from './urgency.ts';

/** A submission that is about to be kept. */
export interface Arrival {
  readonly id: string;
  readonly within: NotificationUrgency;
  readonly receivedAt: Date;
}

/** The parts that take a submission in. */
export interface SubmissionHandlersOptions {
  readonly database: IntakeDatabase;
  readonly forms: FormStore;
  readonly now: () => Date;
  /** IANA time zone of the agency. */
  readonly timeZone: string;
  readonly queue: AdmissionQueue;
  readonly arrivals: ArrivalCounts;
  /** What else is kept with a new submission, in the same transaction. @default nothing */
  readonly onArrival?: ((transaction: Transaction<Tables>, arrival: Arrival) => Promise<void>) | undefined;
  /** Without it sealed submissions are not taken. */
  readonly sealing: Sealing | undefined;
  /** Whether only sealed submissions are taken now. */
  readonly sealedOnly: () => boolean;
}

const { limits } = routes.postSubmission;

/** Takes what arrives. Where there is no room that is said before anything is read; a slow line takes no place from others. */
export function submissionHandlers(options: SubmissionHandlersOptions): Handlers<'postSubmission'> {
  const { queue, arrivals, sealing, forms } = options;
  return {
    async postSubmission({ request, params, from }) {
      const keyset = isSealedType(request) ? sealing?.keyset : undefined;
      const key = await keyOf(request, keyset !== undefined, () => forms.knows(params.form));
      queue.requireRoom();
      const { signals, pause } = arrivals.note(params.form, from.address);
      const body = await readBody(request, keyset ? limits.sealedBody : limits.body, { pause });
      const digest = digestOf(body);
      checkContentDigest(request.headers, digest);
      return queue.run(() => keep(options, { formId: params.form, key, body, digest, signals }, keyset));
    },
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
async function keep(options: SubmissionHandlersOptions, post: Post, keyset: Keyset | undefined): Promise<Response> {
  const { database, forms, sealing, sealedOnly, onArrival } = options;
  const { formId, key, digest } = post;
  const before = await receivedBefore(database, key, digest);
  if (before) return Response.json(before);
  if (!keyset && sealedOnly()) throw new ProblemError(403, 'sealed-only');

  if (!(await forms.knows(formId))) throw new ProblemError(404, 'unknown-form');
  const { incoming, within } = keyset ? await takeSealed(post, options, keyset) : await takePlain(post, options);
  const arrival = { id: key, within, receivedAt: incoming.received_at };
  const { receipt, created } = await receive(database, incoming, {
    signReceipt: sealing?.signReceipt,
    also: onArrival && ((transaction) => onArrival(transaction, arrival)),
  });
  return Response.json(receipt, { status: created ? 201 : 200 });
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
  readonly within: NotificationUrgency;
}

async function takePlain(post: Post, { forms, now, timeZone }: SubmissionHandlersOptions): Promise<Checked> {
  const submission = readEnvelope(post.body);
  const published = await versionFilled(forms, post, submission.id, submission.form);
  const { form, hash } = published;
  checkAnswers(submission, form);
  const received = now();
  const today = wallTime(received, timeZone).day;
  const { flags, dueAt } = triage({ submission, form, today, receivedAt: received });
  const words = await forms.wordsRead(hash, submission);
  const incoming = incomingOf(post, published, { received, words, dueAt, today, sealed: false });
  return { incoming, within: flags ? (urgencyOf(flags) ?? null) : 'now' };
}

/** Nobody here knows how urgent it is, so it is due at once. */
async function takeSealed(
  post: Post,
  { forms, now, timeZone }: SubmissionHandlersOptions,
  keyset: Keyset,
): Promise<Checked> {
  const { id, form, version, hash } = readSealedBody(post.body, keyset);
  const published = await versionFilled(forms, post, id, { id: form, version, hash });
  const received = now();
  const today = wallTime(received, timeZone).day;
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
