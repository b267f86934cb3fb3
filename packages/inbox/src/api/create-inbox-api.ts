import { type FormDefinition, type FormMessages, fallbackChain } from '@open-intake/core';
import { createWorkerClient, type Sleep, type WorkerClient } from '@open-intake/sdk';
import type { InboxApi } from './inbox-api.ts';
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

  const session = (method: 'GET' | 'POST' | 'DELETE', body?: unknown): Promise<boolean> =>
    worker(async () => {
      const response = await send(fetch, `${base}/worker/session`, {
        method,
        credentials: 'same-origin',
        cache: 'no-store',
        ...(body === undefined ? {} : { headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(body) }),
      });
      if (!response.ok && response.status !== 401) throw problemOfStatus(response.status);
      return response.ok;
    });

  return {
    isSignedIn: () => session('GET'),
    signIn: (token) => session('POST', { token }),
    async signOut() {
      await session('DELETE');
    },
    list: (query) => worker((client) => client.list(query)),
    statusOf: (id) => worker(async (client) => (await client.read(id)).status),
    packet: (id, language) => worker((client) => client.packet(id, language)),
    setStatus: (id, status) =>
      worker(async (client) => {
        await client.patch(id, { status });
      }),
    remove: (id) => worker((client) => client.delete(id)),
    async formWords(formId, wished) {
      const form = `${base}/forms/${encodeURIComponent(formId)}`;
      const { languages } = await read<Pick<FormDefinition, 'languages'>>(fetch, form);
      const source = languages[0] ?? wished;
      const language = fallbackChain(wished, source).find((tag) => languages.includes(tag)) ?? source;
      const messages = await read<FormMessages>(fetch, `${form}/messages/${encodeURIComponent(language)}`);
      return { languages, language, messages };
    },
  };
}

async function send(fetch: typeof globalThis.fetch, address: string, init: RequestInit): Promise<Response> {
  try {
    return await fetch(address, { ...init, signal: AbortSignal.timeout(timeout) });
  } catch {
    throw new InboxProblem('offline');
  }
}

/** Reads a public file of our own server, which the browser may cache. */
async function read<T>(fetch: typeof globalThis.fetch, address: string): Promise<T> {
  const response = await send(fetch, address, { credentials: 'omit' });
  if (!response.ok) throw problemOfStatus(response.status);
  return asProblem(async () => (await response.json()) as T);
}

async function asProblem<T>(use: () => Promise<T>): Promise<T> {
  try {
    return await use();
  } catch (thrown) {
    throw new InboxProblem(problemCodeOf(thrown));
  }
}
