import { createWorkerClient, type Sleep, type WorkerClient, type WorkerKeys } from '@open-intake/sdk';
import type { InboxApi, Session } from './inbox-api.ts';
import { InboxProblem, problemCodeOf, problemOfStatus } from './inbox-problem.ts';

export interface InboxApiOptions {
  /** Where the server is, such as `https://intake.example`; no slash at the end. */
  readonly base: string;
  readonly fetch: typeof fetch;
  /** How to wait between tries. @default setTimeout */
  readonly sleep?: Sleep;
}

/** Milliseconds after which a call of the session counts as offline. */
const timeout = 15_000;

/** The worker API under `/worker/api` and the session under `/worker/session`, with the session's cookie. */
export function createInboxApi({ base, fetch, sleep }: InboxApiOptions): InboxApi {
  /** Refuses plain http before anything is sent. */
  const worker = <T>(use: (client: WorkerClient) => Promise<T>): Promise<T> =>
    asProblem(async () => use(createWorkerClient({ base: `${base}/worker/api`, fetch, sleep })));

  const session = (method: 'GET' | 'POST' | 'DELETE', body?: unknown): Promise<Response> =>
    worker(() =>
      send(fetch, `${base}/worker/session`, {
        method,
        credentials: 'same-origin',
        cache: 'no-store',
        ...(body === undefined ? {} : { headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(body) }),
      }),
    );

  return {
    async session() {
      const response = await session('GET');
      if (!response.ok) throw problemOfStatus(response.status);
      return asProblem(async () => (await response.json()) as Session);
    },
    async signIn(token, name) {
      const { ok, status } = await session('POST', { token, ...(name && { name }) });
      if (!ok && status !== 401) throw problemOfStatus(status);
      return ok;
    },
    async signOut() {
      const { ok, status } = await session('DELETE');
      if (!ok) throw problemOfStatus(status);
    },
    list: (query) => worker((client) => client.list(query)),
    state: (id) => worker((client) => client.state(id)),
    packet: (id, language) => worker((client) => client.packet(id, language)),
    change: (id, change, revision) => worker((client) => client.patch(id, change, { revision })),
    remove: (id, revision) => worker((client) => client.delete(id, { revision })),
    stored: (id) => worker((client) => client.read(id)),
    formOf: (id) => worker((client) => client.form(id)),
    keys: () =>
      worker(async () => {
        const response = await send(fetch, `${base}/worker/api/keys`, {
          credentials: 'same-origin',
          cache: 'no-store',
        });
        if (response.status === 204) return undefined;
        if (!response.ok) throw problemOfStatus(response.status);
        return (await response.json()) as WorkerKeys;
      }),
    csv: (language, onProgress) => worker((client) => client.csv({ language, onProgress })),
    sendNoticesAgain: () => worker((client) => client.sendNoticesAgain()),
  };
}

async function send(fetch: typeof globalThis.fetch, address: string, init: RequestInit): Promise<Response> {
  try {
    return await fetch(address, { ...init, signal: AbortSignal.timeout(timeout) });
  } catch {
    throw new InboxProblem('offline');
  }
}

async function asProblem<T>(use: () => Promise<T>): Promise<T> {
  try {
    return await use();
  } catch (thrown) {
    throw new InboxProblem(problemCodeOf(thrown));
  }
}
