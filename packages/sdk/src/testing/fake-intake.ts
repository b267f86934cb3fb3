import {
  type Agency,
  canonicalJson,
  checkSubmission,
  type FormDefinition,
  type FormMessages,
  type Issue,
  type Submission,
  type Today,
} from '@open-intake/core';
import { type HttpHandler, http } from 'msw';
import { digestText } from '../submission/digest.ts';
import { applyFault } from './apply-fault.ts';
import type { FakeKeys } from './fake-keys.ts';
import { createFaultQueue, type Fault, type FaultOptions } from './fault.ts';
import { problemResponse } from './problem-response.ts';
import { createReceiptCodes } from './receipt-codes.ts';
import { receiveSubmission, type StoredEnvelope, type StoredSubmission } from './receive-submission.ts';
import { serveJson } from './serve-json.ts';

/** What the server in memory serves and takes. */
export interface FakeIntakeOptions {
  readonly form: FormDefinition;
  /** Words by BCP 47 tag. */
  readonly messages?: Readonly<Record<string, FormMessages>>;
  /** Without it the agency file answers 404. */
  readonly agency?: Agency;
  /** What of the agency is true today. @default nothing is stated */
  readonly today?: Today;
  /** From `createFakeKeys`: the agency takes sealed submissions only, and signs receipts. Without them `…/keys` answers 404, envelopes are not taken. */
  readonly keys?: Pick<FakeKeys, 'keyset' | 'receiptKey'> | undefined;
  /** Where the forms live. @default 'http://localhost', so that the form is at `http://localhost/forms/{id}` */
  readonly baseUrl?: string;
  /** Makes receipt codes. @default counts: `0000-0001`, … */
  readonly receipts?: () => string;
  /** What the server checks beyond the envelope. @default core's `checkSubmission` */
  readonly check?: (submission: Submission, form: FormDefinition) => readonly Issue[];
  /** @default () => new Date() */
  readonly now?: () => Date;
}

const nothingToday: Today = { format: 'open-intake-today/1', statements: [] };

/** A server in memory that obeys the HTTP contract, and can be told to misbehave. */
export interface FakeIntake {
  /** For `setupServer(...handlers)` in Node and `setupWorker(...handlers)` in a browser. */
  readonly handlers: readonly HttpHandler[];
  /** The form's address: what `createIntakeClient` takes as `endpoint`. */
  readonly endpoint: string;
  /** What was stored, by key. */
  readonly stored: ReadonlyMap<string, StoredSubmission>;
  /** Envelopes that were stored, by key: `openSubmission` of `@open-intake/sdk/seal` opens them. */
  readonly sealed: ReadonlyMap<string, StoredEnvelope>;
  /** Every body that was posted, in order, also those that were not stored. */
  readonly posts: readonly Uint8Array[];
  /** Makes the next calls go wrong. */
  fail(fault: Fault, options?: FaultOptions): void;
  /** Forgets submissions, posts and faults. */
  reset(): void;
}

/**
 * Makes a fake server for tests of pages and of this SDK.
 *
 * @example
 * const intake = createFakeIntake({ form, messages: { en } });
 * const server = setupServer(...intake.handlers);
 * intake.fail({ kind: 'lost-reply' });
 */
export function createFakeIntake(options: FakeIntakeOptions): FakeIntake {
  const { form, messages = {}, agency, keys } = options;
  const endpoint = `${(options.baseUrl ?? 'http://localhost').replace(/\/+$/, '')}/forms/${form.id}`;
  const stored = new Map<string, StoredSubmission>();
  const sealed = new Map<string, StoredEnvelope>();
  const posts: Uint8Array[] = [];
  const faults = createFaultQueue();
  const definition = canonicalJson(form);
  const formHash = digestText(definition);
  const newCode = options.receipts ?? createReceiptCodes();
  const receiving = {
    form,
    stored,
    sealed,
    keys,
    newCode,
    now: options.now ?? (() => new Date()),
    check: options.check ?? checkSubmission,
  };

  const answer = (on: 'submissions' | 'reads', give: () => Promise<Response>): Promise<Response> => {
    const fault = faults.take(on);
    return fault === undefined ? give() : applyFault(fault, give);
  };
  const serve = (request: Request, text: string | undefined) =>
    answer('reads', () =>
      text === undefined ? Promise.resolve(problemResponse(404, 'not-found')) : serveJson(request, text),
    );

  const handlers = [
    http.get(endpoint, ({ request }) => serve(request, definition)),
    http.get(`${endpoint}/messages/:language`, ({ request, params }) => {
      const language = String(params.language);
      return serve(request, Object.hasOwn(messages, language) ? JSON.stringify(messages[language]) : undefined);
    }),
    http.get(`${endpoint}/agency`, ({ request }) =>
      serve(request, agency && JSON.stringify(keys ? { ...agency, sealedOnly: true } : agency)),
    ),
    http.get(`${endpoint}/today`, ({ request }) => serve(request, JSON.stringify(options.today ?? nothingToday))),
    http.get(`${endpoint}/keys`, ({ request }) => serve(request, keys && JSON.stringify(keys.keyset))),
    http.post(`${endpoint}/submissions`, async ({ request }) => {
      posts.push(new Uint8Array(await request.clone().arrayBuffer()));
      return answer('submissions', async () => receiveSubmission(request, { ...receiving, formHash: await formHash }));
    }),
  ];

  return {
    handlers,
    endpoint,
    stored,
    sealed,
    posts,
    fail: (fault, faultOptions) => faults.add(fault, faultOptions),
    reset: () => {
      stored.clear();
      sealed.clear();
      posts.length = 0;
      faults.clear();
    },
  };
}

/** Only the handlers of a fake server that never misbehaves. */
export function intakeHandlers(options: FakeIntakeOptions): readonly HttpHandler[] {
  return createFakeIntake(options).handlers;
}
