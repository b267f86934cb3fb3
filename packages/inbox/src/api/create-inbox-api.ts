import type { Sleep, WorkerClient, WorkerKeys } from '@open-intake/sdk';
import { createWorkerClient } from '@open-intake/sdk/worker';
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
    async keys() {
      const response = await fine(call('get', 'api/keys'));
      return response.status === 204 ? undefined : ((await response.json()) as WorkerKeys);
    },
  };
}

async function fine(calling: Promise<Response>): Promise<Response> {
  const response = await calling;
  if (!response.ok) throw problemOfStatus(response.status);
  return response;
}
