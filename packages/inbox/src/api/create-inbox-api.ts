import { type FormDefinition, type FormMessages, fallbackChain, type Packet } from '@open-intake/core';
import type { InboxApi, SubmissionPage, SubmissionStatus } from './inbox-api.ts';
import { InboxProblem } from './inbox-problem.ts';

export interface InboxApiOptions {
  /** Where the server is, such as `https://intake.example`; no slash at the end. */
  readonly base: string;
  readonly fetch: (input: string, init: RequestInit) => Promise<Response>;
  /** Milliseconds after which a call counts as offline. @default 15000 */
  readonly timeout?: number;
}

/** The worker API under `/worker/api`, with the session's cookie. */
export function createInboxApi({ base, fetch, timeout = 15_000 }: InboxApiOptions): InboxApi {
  const call = async (path: string, method = 'GET', body?: unknown): Promise<Response> => {
    try {
      return await fetch(`${base}${path}`, {
        method,
        credentials: 'same-origin',
        cache: method === 'GET' && path.startsWith('/forms/') ? 'default' : 'no-store',
        signal: AbortSignal.timeout(timeout),
        ...(body === undefined ? {} : { headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(body) }),
      });
    } catch {
      throw new InboxProblem('offline');
    }
  };
  const read = async <T>(path: string, method = 'GET', body?: unknown): Promise<T> => {
    const response = await call(path, method, body);
    if (!response.ok) throw InboxProblem.ofStatus(response.status);
    return readJson<T>(response);
  };
  const submission = (id: string) => `/worker/api/submissions/${encodeURIComponent(id)}`;

  return {
    async isSignedIn() {
      const response = await call('/worker/session');
      if (!response.ok && response.status !== 401) throw InboxProblem.ofStatus(response.status);
      return response.ok;
    },
    async signIn(token) {
      const response = await call('/worker/session', 'POST', { token });
      if (!response.ok && response.status !== 401) throw InboxProblem.ofStatus(response.status);
      return response.ok;
    },
    async signOut() {
      const response = await call('/worker/session', 'DELETE');
      if (!response.ok && response.status !== 401) throw InboxProblem.ofStatus(response.status);
    },
    list({ status, cursor }) {
      const query = new URLSearchParams({ ...(status && { status }), ...(cursor && { cursor }) }).toString();
      return read<SubmissionPage>(`/worker/api/submissions${query === '' ? '' : `?${query}`}`);
    },
    async statusOf(id) {
      return (await read<{ status: SubmissionStatus }>(submission(id))).status;
    },
    packet: (id, language) => read<Packet>(`${submission(id)}/packet?language=${encodeURIComponent(language)}`),
    async setStatus(id, status) {
      await read(submission(id), 'PATCH', { status });
    },
    async remove(id) {
      const response = await call(submission(id), 'DELETE');
      if (!response.ok) throw InboxProblem.ofStatus(response.status);
    },
    async formWords(formId, wished) {
      const form = `/forms/${encodeURIComponent(formId)}`;
      const { languages } = await read<Pick<FormDefinition, 'languages'>>(form);
      const source = languages[0] ?? wished;
      const language = fallbackChain(wished, source).find((tag) => languages.includes(tag)) ?? source;
      return {
        languages,
        language,
        messages: await read<FormMessages>(`${form}/messages/${encodeURIComponent(language)}`),
      };
    },
  };
}

/** Reads JSON of our own server; what is no JSON at all came from something in between. */
async function readJson<T>(response: Response): Promise<T> {
  try {
    return (await response.json()) as T;
  } catch {
    throw new InboxProblem('unexpected');
  }
}
