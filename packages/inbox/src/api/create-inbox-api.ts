import { keysetSchema } from '@open-intake/core';
import {
  createIntakeClient,
  createWorkerClient,
  type Sleep,
  type WorkerClient,
  type WorkerKeys,
} from '@open-intake/sdk';
import { pinOf } from '@open-intake/sdk/seal';
import ky from 'ky';
import type { InboxApi, Session } from './inbox-api.ts';
import { InboxProblem, problemOfStatus } from './inbox-problem.ts';

/** The server's address, and how calls go out. */
export interface InboxApiOptions {
  /** Such as `https://intake.example`; no slash at the end. */
  readonly base: string;
  readonly fetch: typeof fetch;
  /** How to wait between tries. @default setTimeout */
  readonly sleep?: Sleep;
}

/** Milliseconds after which a call of the session counts as offline. */
const timeout = 15_000;

/** The worker API under `/worker/api` and the session under `/worker/session`, with the session's cookie. */
export function createInboxApi({ base, fetch, sleep }: InboxApiOptions): InboxApi {
  let made: WorkerClient | undefined;
  const worker = () => (made ??= createWorkerClient({ base: `${base}/worker/api`, fetch, sleep }));

  const call = async (method: 'get' | 'post' | 'delete', path: string, json?: unknown): Promise<Response> => {
    // Refuses plain http before anything is sent.
    worker();
    try {
      return await ky(`${base}/worker/${path}`, {
        method,
        fetch,
        timeout,
        credentials: 'same-origin',
        cache: 'no-store',
        retry: 0,
        throwHttpErrors: false,
        ...(json !== undefined && { json }),
      });
    } catch {
      throw new InboxProblem('offline');
    }
  };

  const workerKeys = async (): Promise<WorkerKeys | undefined> => {
    const response = await fine(call('get', 'api/keys'));
    return response.status === 204 ? undefined : ((await response.json()) as WorkerKeys);
  };

  /** The pin of the agency's root key. A page of a client has it from the agency; this page is of the server itself. */
  const pinAt = async (endpoint: string): Promise<string> => {
    const response = await fetch(`${endpoint}/keys`, { cache: 'no-store', credentials: 'omit' }).catch(() => undefined);
    if (response === undefined) throw new InboxProblem('offline');
    if (!response.ok) throw problemOfStatus(response.status);
    const { success, data } = keysetSchema.safeParse(await response.json());
    if (!success) throw new InboxProblem('unexpected');
    return pinOf(data.root);
  };

  return {
    get worker() {
      return worker();
    },
    async session() {
      return (await (await fine(call('get', 'session'))).json()) as Session;
    },
    async signIn(token, name) {
      const { ok, status } = await call('post', 'session', { token, ...(name && { name }) });
      if (!ok && status !== 401) throw problemOfStatus(status);
      return ok;
    },
    async signOut() {
      await fine(call('delete', 'session'));
    },
    async services(form) {
      const request = fetch(`${base}/forms/${encodeURIComponent(form)}/services`, { cache: 'no-cache' });
      const response = await request.catch(() => undefined);
      return response?.status === 200 ? ((await response.json()) as unknown) : undefined;
    },
    keys: workerKeys,
    async intake(form) {
      const endpoint = `${base}/forms/${encodeURIComponent(form)}`;
      const keyPin = (await workerKeys()) === undefined ? undefined : await pinAt(endpoint);
      return createIntakeClient({ endpoint, fetch, keyPin, ...(sleep && { sleep }) });
    },
  };
}

async function fine(calling: Promise<Response>): Promise<Response> {
  const response = await calling;
  if (!response.ok) throw problemOfStatus(response.status);
  return response;
}
