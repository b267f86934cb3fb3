import type { Packet, TodayStatement } from '@open-intake/core';
import type {
  DeletionState,
  FindQuery,
  SimilarSubmission,
  SubmissionEntry,
  TodayChange,
  TodayState,
  WorkChange,
} from '@open-intake/sdk';
import { sampleEntries, samplePacket } from './sample-entries.ts';

const json = (body: unknown, status = 200) =>
  new Response(JSON.stringify(body), { status, headers: { 'Content-Type': 'application/json' } });
const problem = (status: number) =>
  new Response(JSON.stringify({ type: 'about:blank', title: 'Problem', status }), {
    status,
    headers: { 'Content-Type': 'application/problem+json' },
  });
const nothing = (status: number) => new Response(null, { status });

/** The form has one flag in Spanish. */
function inLanguage(entry: SubmissionEntry, language: string): SubmissionEntry {
  if (language !== 'es' || entry.sealed) return entry;
  const label = { text: 'Sin lugar para dormir hoy', lang: 'es', dir: 'ltr' } as const;
  return { ...entry, flags: entry.flags.map((flag) => (flag.id === 'no-place-tonight' ? { ...flag, label } : flag)) };
}

/** A server's worker side in memory, behind a `fetch`. What it was asked stands in `calls`. For tests and pictures. */
export class FakeWorkerServer {
  readonly token = 'right-token';
  readonly calls: string[] = [];
  /** What the session says of the worker and the agency. */
  about: {
    readonly name?: string;
    readonly agency?: Readonly<Record<string, string>>;
    readonly forms?: readonly string[];
  } = {};
  /** The side of people who fill a form in, under `/forms`. */
  clients: typeof fetch | undefined;
  /** What may be of the same person as whoever is asked for. */
  similar: readonly SimilarSubmission[] = [];
  /** What was looked for. */
  readonly sought: string[] = [];
  entries: SubmissionEntry[] = [...sampleEntries];
  signedIn = true;
  online = true;
  /** The next answers have this status, whatever is asked. */
  answers: number | undefined;
  pageSize = 50;
  /** How many notices reached nobody. */
  undelivered = 0;
  beingSorted = 0;
  deletion: DeletionState | undefined;
  /** The packet of every entry that can be read. @default a small one of the entry */
  packet: Packet | undefined;
  /** Envelopes of sealed entries, by id. */
  readonly envelopes = new Map<string, unknown>();
  /** The form that was filled in, with its words. */
  filled: unknown;
  /** What is true today, and who said so. */
  today: TodayState = {
    revision: 0,
    statements: [],
    named: {
      needs: [
        { id: 'food', label: { en: 'Food', es: 'Comida' } },
        { id: 'home', label: { en: 'A home', es: 'Un hogar' } },
      ],
      contacts: [
        { id: '211', label: { en: 'Help line', es: 'Línea de ayuda' } },
        { id: 'agency', label: { en: 'Front desk', es: 'Recepción' } },
      ],
      services: [{ id: 'pantry', label: { en: 'North Pantry' }, phone: '312 555 0166' }],
      languages: ['en', 'es', 'pl'],
    },
  };
  todayChanges: TodayChange[] = [];
  /** What is told of the agency's keys; without it the agency does not seal. */
  keys: unknown;
  /** The compiled services that clients are shown. */
  services: unknown;

  readonly fetch: typeof fetch = async (input, init) => {
    const request = new Request(input, init);
    const { pathname, search, searchParams } = new URL(request.url);
    if (pathname.endsWith('/services')) return this.services === undefined ? nothing(404) : json(this.services);
    this.calls.push(`${request.method} ${pathname}${search}`);
    if (!this.online) throw new TypeError('Failed to fetch');
    if (pathname.startsWith('/forms/') && this.clients) return this.clients(request);
    if (this.answers !== undefined) return problem(this.answers);
    const text = await request.text();
    const { token, ...change } = (text === '' ? {} : JSON.parse(text)) as WorkChange & { readonly token?: string };
    if (pathname === '/worker/session') return this.#session(request.method, token);
    if (!this.signedIn) return problem(401);
    if (pathname === '/worker/api/keys')
      return this.keys === undefined ? new Response(null, { status: 204 }) : json(this.keys);
    if (pathname.startsWith('/worker/api/today')) return this.#today(request, text);
    if (pathname === '/worker/api/submissions') return this.#list(searchParams);
    if (pathname === '/worker/api/submissions/find') return this.#find(JSON.parse(text) as FindQuery);
    if (pathname === '/worker/api/submissions.csv')
      return new Response('code\r\n', { headers: { 'Content-Type': 'text/csv; charset=utf-8' } });
    if (pathname === '/worker/api/notices/again') {
      this.undelivered = 0;
      return json({ waiting: 0, undelivered: 0, reasons: [] });
    }
    return this.#submission(request, change);
  };

  /** What a colleague does meanwhile. */
  change(id: string, entry: Partial<SubmissionEntry>): void {
    this.entries = this.entries.map((one) => (one.id === id ? ({ ...one, ...entry } as SubmissionEntry) : one));
  }

  /** States something from now on, as a colleague does. */
  state(statements: readonly TodayStatement[], name = 'Rosa'): void {
    const { revision, statements: before } = this.today;
    const at = new Date().toISOString();
    const change = { revision: revision + 1, at, who: 'token-1', name, statements, before };
    this.todayChanges = [change, ...this.todayChanges];
    this.today = { ...this.today, revision: revision + 1, statements };
  }

  #today({ method, url, headers }: Request, text: string): Response {
    if (url.endsWith('/history')) return json({ changes: this.todayChanges });
    if (method === 'PUT') {
      if (headers.get('If-Match') !== `"${this.today.revision}"`) return problem(412);
      this.state((JSON.parse(text) as TodayState).statements, 'Ana');
    }
    return json(this.today);
  }

  #session(method: string, token: string | undefined): Response {
    if (method === 'GET') return json({ signedIn: this.signedIn, timeZone: 'UTC', ...this.about });
    this.signedIn = method === 'POST' && token === this.token;
    return method === 'POST' && !this.signedIn ? problem(401) : nothing(204);
  }

  #list(query: URLSearchParams): Response {
    const status = query.get('status');
    const found = this.entries.filter((entry) => status === null || entry.status === status);
    const from = Number(query.get('cursor') ?? 0);
    const end = from + this.pageSize;
    const submissions = found.slice(from, end).map((entry) => inLanguage(entry, query.get('language') ?? 'en'));
    const languages = ['en', 'es', 'ar'];
    const { undelivered, beingSorted, deletion } = this;
    return json({
      submissions,
      languages,
      ...(undelivered > 0 ? { undelivered } : {}),
      ...(beingSorted > 0 ? { beingSorted } : {}),
      ...(deletion && { deletion }),
      ...(end < found.length ? { next: String(end) } : {}),
    });
  }

  /** By name or code alone. */
  #find({ text = '', speaks }: FindQuery): Response {
    this.sought.push(text);
    const submissions = this.entries.filter(
      (entry) =>
        !entry.sealed &&
        `${entry.name} ${entry.code}`.toLowerCase().includes(text.toLowerCase()) &&
        (speaks === undefined || entry.speaks === speaks),
    );
    return json({ submissions, searched: this.entries.length });
  }

  #submission({ url, method, headers }: Request, { status, holder }: WorkChange): Response {
    const { pathname, searchParams } = new URL(url);
    const [, , , , id, packet] = pathname.split('/');
    const entry = this.entries.find((candidate) => candidate.id === id);
    if (!entry) return problem(404);
    if (packet === 'packet' && entry.sealed) return problem(409);
    if (packet === 'packet' && !entry.sealed)
      return json(this.packet ?? samplePacket(entry, searchParams.get('language') ?? 'en'));
    const { revision } = entry;
    const state = { status: entry.status, revision, ...(entry.holder && { holder: entry.holder }) };
    if (packet === 'state') return json(state);
    if (packet === 'similar') return json({ submissions: this.similar, compared: this.entries.length });
    const expected = headers.get('If-Match');
    if (expected !== null && expected !== `"${revision}"`) return problem(412);
    if (method === 'DELETE') {
      this.entries = this.entries.filter((candidate) => candidate !== entry);
      return nothing(204);
    }
    if (packet === 'form') return json(this.filled);
    const receipt = { id: entry.id, code: entry.code, receivedAt: entry.receivedAt, form: entry.form };
    const inside = entry.sealed ? { sealed: this.envelopes.get(entry.id) } : { submission: {} };
    if (method !== 'PATCH') return json({ ...state, receipt, ...inside });
    const { holder: before, ...rest } = entry;
    const since = new Date().toISOString();
    const has = holder === 'me' ? { since, mine: true } : holder === 'nobody' ? undefined : before;
    const changed = { ...rest, status: status ?? entry.status, revision: revision + 1, ...(has && { holder: has }) };
    this.change(entry.id, changed);
    return json(changed);
  }
}
