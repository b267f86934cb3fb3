import type { Packet } from '@open-intake/core';
import ky from 'ky';
import { isObject, looksLikeForm } from '../client/light-checks.ts';
import { RequestError } from '../errors/request-error.ts';
import { describeCall, readAddress, under } from '../transport/addresses.ts';
import type { Call } from '../transport/exchange.ts';
import { type Answer, type Reader, readAnswer, request } from '../transport/request.ts';
import { defaultTimeouts } from '../transport/timeouts.ts';
import { sleep } from '../waiting/pause.ts';
import { csvProgress } from './csv-progress.ts';
import type {
  FilledForm,
  FoundPage,
  SimilarSubmissions,
  StoredSubmission,
  SubmissionEntry,
  SubmissionPage,
  TodayChange,
  TodayState,
  WorkerClient,
  WorkerClientOptions,
  WorkState,
} from './worker-client.types.ts';

const limit = 8 * 1024 * 1024;
const csvLimit = 1024 * 1024 * 1024;
/** A long file comes for as long as it comes: what counts is that something does. The longest a timer can wait. */
const csvTimeouts = { answer: 60_000, longest: 2 ** 31 - 1 };
const tries = { GET: 3, POST: 1, PUT: 1, PATCH: 1, DELETE: 1 } as const;

const isPage = (value: unknown): value is SubmissionPage => isObject(value) && Array.isArray(value.submissions);
const isFound = (value: unknown): value is FoundPage => isPage(value);
const isStored = (value: unknown): value is StoredSubmission =>
  isObject(value) && isObject(value.receipt) && (isObject(value.submission) || isObject(value.sealed));
const isFilledForm = (value: unknown): value is FilledForm =>
  isObject(value) && looksLikeForm(value.form) && isObject(value.messages);
const isPacket = (value: unknown): value is Packet =>
  isObject(value) && isObject(value.client) && Array.isArray(value.sections);
const isEntry = (value: unknown): value is SubmissionEntry =>
  isObject(value) && typeof value.id === 'string' && typeof value.status === 'string';

const isWorkState = (value: unknown): value is WorkState =>
  isObject(value) && typeof value.status === 'string' && typeof value.revision === 'number';

const isSimilar = (value: unknown): value is SimilarSubmissions =>
  isObject(value) && Array.isArray(value.submissions) && typeof value.compared === 'number';
const isTodayState = (value: unknown): value is TodayState =>
  isObject(value) && typeof value.revision === 'number' && Array.isArray(value.statements) && isObject(value.named);
const isHistory = (value: unknown): value is { readonly changes: readonly TodayChange[] } =>
  isObject(value) && Array.isArray(value.changes);

const ifMatch = (revision: number | undefined): Readonly<Record<string, string>> =>
  revision === undefined ? {} : { 'if-match': `"${revision}"` };

/** What a call says beside its method and its address. */
interface Said {
  readonly query?: Readonly<Record<string, string | undefined>>;
  readonly json?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

/**
 * A client for a case worker's tools. The token travels in a header, never in an address, and never follows a redirect.
 * Throws a `TypeError` for an address it cannot read, an `IntakeError` (`insecure-address`) for plain http off loopback.
 *
 * @example
 * import { createWorkerClient } from '@open-intake/sdk';
 * const worker = createWorkerClient({ base: 'https://intake.example', token });
 * const { submissions } = await worker.list({ status: 'new' });
 * const packet = await worker.packet(submissions[0].id, 'en');
 */
export function createWorkerClient({ token, ...options }: WorkerClientOptions): WorkerClient {
  const base = readAddress('base', options.base);
  const { fetch: send = fetch } = options;
  const api = ky.create({
    // Called bare: a page's own `fetch` does not run as a method of something else.
    fetch: (...given) => send(...given),
    headers: { accept: 'application/json', authorization: token === undefined ? undefined : `Bearer ${token}` },
    credentials: token === undefined ? 'same-origin' : 'omit',
    cache: 'no-store',
    redirect: 'error',
    referrerPolicy: 'no-referrer',
    // `request` tries again, `exchange` waits: an answer that is cut off is none, and one that comes slowly is one.
    retry: 0,
    timeout: false,
    throwHttpErrors: false,
  });
  const reader: Reader = {
    transport: { timeouts: { ...defaultTimeouts, ...options.timeouts } },
    random: options.random ?? Math.random,
    sleep: options.sleep ?? sleep,
  };
  const toCall = (
    method: Call['method'],
    address: string,
    signal?: AbortSignal,
    { query = {}, json, headers = {} }: Said = {},
  ): Call => ({
    address,
    method,
    signal,
    limit,
    send: (signal) => api(address, { method, searchParams: query, json, headers, signal }),
  });
  const make = (call: Call): Promise<Answer> => request(call, reader, tries[call.method]);
  const read = async <Value>(call: Call, check: (value: unknown) => value is Value) =>
    readAnswer(call, await make(call), check);
  const submission = (id: string, ...rest: readonly string[]) => under(base, 'submissions', id, ...rest);

  return {
    list: ({ signal, ...query } = {}) => read(toCall('GET', under(base, 'submissions'), signal, { query }), isPage),

    find: (wanted, { signal, ...query } = {}) =>
      read(toCall('POST', under(base, 'submissions', 'find'), signal, { query, json: wanted }), isFound),

    read: (id, { signal } = {}) => read(toCall('GET', submission(id), signal), isStored),

    packet: (id, language, { signal } = {}) =>
      read(toCall('GET', submission(id, 'packet'), signal, { query: { language } }), isPacket),

    similar: (id, { signal } = {}) => read(toCall('GET', submission(id, 'similar'), signal), isSimilar),

    state: (id, { signal } = {}) => read(toCall('GET', submission(id, 'state'), signal), isWorkState),

    patch: (id, change, { signal, revision } = {}) =>
      read(toCall('PATCH', submission(id), signal, { json: change, headers: ifMatch(revision) }), isEntry),

    async delete(id, { signal, revision } = {}) {
      await make(toCall('DELETE', submission(id), signal, { headers: ifMatch(revision) }));
    },

    async sendNoticesAgain({ signal } = {}) {
      await make(toCall('POST', under(base, 'notices', 'again'), signal));
    },

    form: (id, { signal } = {}) => read(toCall('GET', submission(id, 'form'), signal), isFilledForm),

    today: ({ signal } = {}) => read(toCall('GET', under(base, 'today'), signal), isTodayState),

    changeToday: (statements, { signal, revision }) =>
      read(
        toCall('PUT', under(base, 'today'), signal, { json: { statements }, headers: ifMatch(revision) }),
        isTodayState,
      ),

    todayHistory: async ({ signal } = {}) =>
      (await read(toCall('GET', under(base, 'today', 'history'), signal), isHistory)).changes,

    async csv({ signal, onProgress, ...query } = {}) {
      const call: Call = {
        ...toCall('GET', under(base, 'submissions.csv'), signal, {
          query,
          headers: { accept: 'text/csv' },
        }),
        limit: csvLimit,
        onPiece: onProgress && csvProgress(onProgress),
      };
      const timeouts = { ...reader.transport.timeouts, ...csvTimeouts };
      const patient = { ...reader, transport: { ...reader.transport, timeouts } };
      const { contentType, bytes, status } = await request(call, patient, 1);
      if (bytes !== undefined && /^text\/csv\b/i.test(contentType))
        return new Blob([bytes as BlobPart], { type: contentType });
      throw new RequestError({
        code: 'unexpected-content',
        call: describeCall('GET', call.address),
        attempts: 1,
        status,
      });
    },
  };
}
