import type { Packet } from '@open-intake/core';
import { isObject, looksLikeForm } from '../client/light-checks.ts';
import { RequestError } from '../errors/request-error.ts';
import { describeCall, readAddress, under } from '../transport/addresses.ts';
import type { Call } from '../transport/exchange.ts';
import { type Answer, type Reader, readAnswer, request } from '../transport/request.ts';
import { defaultTimeouts } from '../transport/timeouts.ts';
import { sleep } from '../waiting/pause.ts';
import { csvProgress } from './csv-progress.ts';
import { fetchByKy } from './fetch-by-ky.ts';
import type {
  FilledForm,
  FoundPage,
  StoredSubmission,
  SubmissionEntry,
  SubmissionPage,
  WorkerClient,
  WorkerClientOptions,
  WorkState,
} from './worker-client.types.ts';

const limit = 8 * 1024 * 1024;
const csvLimit = 1024 * 1024 * 1024;
/** A long file comes for as long as it comes: what counts is that something does. The longest a timer can wait. */
const csvTimeouts = { answer: 60_000, longest: 2 ** 31 - 1 };

const isPage = (value: unknown): value is SubmissionPage & FoundPage =>
  isObject(value) && Array.isArray(value.submissions);
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

const ifMatch = (revision: number | undefined): Readonly<Record<string, string>> =>
  revision === undefined ? {} : { 'if-match': `"${revision}"` };

/** A query with what is given; empty without anything. */
function query(parts: Readonly<Record<string, string | undefined>>): string {
  const given = Object.entries(parts).filter((part): part is [string, string] => part[1] !== undefined);
  return given.length === 0 ? '' : `?${new URLSearchParams(given)}`;
}

/**
 * A client for a case worker's tools. The token travels in a header, never in an address, and never follows a redirect.
 * Throws a `TypeError` for an address it cannot read, an `IntakeError` (`insecure-address`) for plain http off loopback.
 *
 * @example
 * const worker = createWorkerClient({ base: 'https://intake.example', token });
 * const { submissions } = await worker.list({ status: 'new' });
 * const packet = await worker.packet(submissions[0].id, 'en');
 */
export function createWorkerClient({ token, ...options }: WorkerClientOptions): WorkerClient {
  const base = readAddress('base', options.base);
  const reader: Reader = {
    transport: { fetch: fetchByKy(options.fetch), timeouts: { ...defaultTimeouts, ...options.timeouts } },
    random: options.random ?? Math.random,
    sleep: options.sleep ?? sleep,
  };
  const toCall = (method: Call['method'], address: string, signal?: AbortSignal, more: Partial<Call> = {}): Call => ({
    address,
    method,
    signal,
    limit,
    cache: 'no-store',
    redirect: 'error',
    credentials: token === undefined ? 'same-origin' : 'omit',
    ...more,
    headers: { ...(token !== undefined && { authorization: `Bearer ${token}` }), ...more.headers },
  });
  const withJson = (method: 'POST' | 'PATCH', address: string, value: object, signal?: AbortSignal, headers = {}) =>
    toCall(method, address, signal, {
      body: new TextEncoder().encode(JSON.stringify(value)),
      headers: { 'content-type': 'application/json', ...headers },
    });
  const make = (call: Call): Promise<Answer> => request(call, reader, call.method === 'GET' ? 3 : 1);
  const read = async <Value>(call: Call, check: (value: unknown) => value is Value) =>
    readAnswer(call, await make(call), check);
  const submission = (...rest: readonly string[]) => under(base, 'submissions', ...rest);

  return {
    list: ({ status, cursor, language, signal } = {}) =>
      read(toCall('GET', `${submission()}${query({ status, cursor, language })}`, signal), isPage),

    find: (wanted, { language, signal } = {}) =>
      read(withJson('POST', `${submission('find')}${query({ language })}`, wanted, signal), isPage),

    read: (id, { signal } = {}) => read(toCall('GET', submission(id), signal), isStored),

    packet: (id, language, { signal } = {}) =>
      read(toCall('GET', `${submission(id, 'packet')}${query({ language })}`, signal), isPacket),

    state: (id, { signal } = {}) => read(toCall('GET', submission(id, 'state'), signal), isWorkState),

    patch: (id, change, { signal, revision } = {}) =>
      read(withJson('PATCH', submission(id), change, signal, ifMatch(revision)), isEntry),

    async delete(id, { signal, revision } = {}) {
      await make(toCall('DELETE', submission(id), signal, { headers: ifMatch(revision) }));
    },

    async sendNoticesAgain({ signal } = {}) {
      await make(toCall('POST', under(base, 'notices', 'again'), signal));
    },

    form: (id, { signal } = {}) => read(toCall('GET', submission(id, 'form'), signal), isFilledForm),

    async csv({ signal, onProgress, language, status: wanted, from, to } = {}) {
      const address = `${under(base, 'submissions.csv')}${query({ language, status: wanted, from, to })}`;
      const call = toCall('GET', address, signal, {
        limit: csvLimit,
        headers: { accept: 'text/csv' },
        onPiece: onProgress && csvProgress(onProgress),
      });
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
