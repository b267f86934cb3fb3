import type { SubmissionEntry, SubmissionStatus } from '../api/inbox-api.ts';
import { sampleEntries, samplePacket } from './sample-entries.ts';

const json = (body: unknown, status = 200) =>
  new Response(JSON.stringify(body), { status, headers: { 'Content-Type': 'application/json' } });
const nothing = (status: number) => new Response(null, { status });

/** A server's worker side in memory, behind a `fetch`. What it was asked stands in `calls`. For tests and pictures. */
export class FakeWorkerServer {
  readonly token = 'right-token';
  readonly calls: string[] = [];
  entries: SubmissionEntry[] = [...sampleEntries];
  signedIn = true;
  online = true;
  /** The next answers have this status, whatever is asked. */
  answers: number | undefined;
  pageSize = 50;

  readonly fetch = async (input: string, init: RequestInit): Promise<Response> => {
    const url = new URL(input);
    const method = init.method ?? 'GET';
    this.calls.push(`${method} ${url.pathname}${url.search}`);
    await Promise.resolve();
    if (!this.online) throw new TypeError('Failed to fetch');
    if (this.answers !== undefined) return nothing(this.answers);
    const body = typeof init.body === 'string' ? (JSON.parse(init.body) as Record<string, string>) : {};
    if (url.pathname.startsWith('/forms/')) return this.#form(url.pathname);
    if (url.pathname === '/worker/session') return this.#session(method, body['token']);
    if (!this.signedIn) return nothing(401);
    if (url.pathname === '/worker/api/submissions') return this.#list(url.searchParams);
    return this.#submission(url, method, body['status']);
  };

  #session(method: string, token: string | undefined): Response {
    if (method === 'GET') return this.signedIn ? json({ signedIn: true }) : nothing(401);
    this.signedIn = method === 'POST' && token === this.token;
    return nothing(method === 'POST' && !this.signedIn ? 401 : 204);
  }

  #list(query: URLSearchParams): Response {
    const status = query.get('status');
    const found = this.entries.filter((entry) => status === null || entry.status === status);
    const from = Number(query.get('cursor') ?? 0);
    const end = from + this.pageSize;
    return json({ submissions: found.slice(from, end), ...(end < found.length ? { next: String(end) } : {}) });
  }

  #submission(url: URL, method: string, status: string | undefined): Response {
    const [, , , , id, packet] = url.pathname.split('/');
    const entry = this.entries.find((candidate) => candidate.id === id);
    if (!entry) return nothing(404);
    if (packet === 'packet') return json(samplePacket(entry, url.searchParams.get('language') ?? 'en'));
    if (method === 'DELETE') {
      this.entries = this.entries.filter((candidate) => candidate !== entry);
      return nothing(204);
    }
    if (method !== 'PATCH') return json({ status: entry.status });
    const changed = { ...entry, status: status as SubmissionStatus };
    this.entries = this.entries.map((candidate) => (candidate === entry ? changed : candidate));
    return json(changed);
  }

  #form(path: string): Response {
    if (!path.includes('/messages/')) return json({ languages: ['en', 'es', 'ar'] });
    const isSpanish = path.endsWith('/es');
    const label = isSpanish ? 'Sin lugar para dormir hoy' : 'No place to sleep tonight';
    const flags = { 'no-place-tonight': { label }, 'must-leave': { label: 'Must leave home soon' } };
    return json({ title: 'Needs', sections: {}, questions: {}, flags });
  }
}
