import type { Submission, Today, TodayStatement } from '@open-intake/core';
import { smallAgency, smallForm, smallMessages } from './small-form.ts';

/** What the next posts meet: a receipt, no network, or a refusal with this problem. */
export type Fate = 'receipt' | 'no-network' | { readonly status: number; readonly code: string };

/** The server end of the wire as a `fetch`, with a form folder and an inbox in memory. */
export class FakeServer {
  fate: Fate = 'receipt';
  readonly bodies: string[] = [];
  /** What is true of the agency today. */
  today: readonly TodayStatement[] = [];
  /** Services that are named in it. */
  services: Today['services'];
  /** Answers for addresses that end in the key, before all else. */
  readonly overrides = new Map<string, () => Response | Promise<Response>>();

  get submissions(): readonly Submission[] {
    return this.bodies.map((body) => JSON.parse(body) as Submission);
  }

  #gate: Promise<void> | undefined;

  readonly fetch = async (input: RequestInfo | URL, init?: RequestInit): Promise<Response> => {
    const answer = await this.#answer(new Request(input, init));
    await this.#gate;
    return answer;
  };

  /** From now on nobody gets an answer, until what this returns is called. */
  hold(): () => void {
    let letGo = (): void => undefined;
    this.#gate = new Promise((resolve) => {
      letGo = resolve;
    });
    return letGo;
  }

  async #answer(request: Request): Promise<Response> {
    const { pathname } = new URL(request.url);
    const override = [...this.overrides].find(([end]) => pathname.endsWith(end));
    if (override !== undefined) return override[1]();
    if (request.method === 'POST') return this.#receive(request);
    if (pathname.endsWith('/today'))
      return Response.json({ format: 'open-intake-today/1', statements: this.today, services: this.services });
    if (pathname.endsWith('/agency')) return Response.json(smallAgency);
    const tag = /\/messages\/([^/]+)$/.exec(pathname)?.[1];
    if (tag === undefined) return Response.json(smallForm);
    return Response.json(smallMessages[tag as keyof typeof smallMessages]);
  }

  async #receive(request: Request): Promise<Response> {
    if (this.fate === 'no-network') throw new TypeError('Failed to fetch');
    const body = await request.text();
    this.bodies.push(body);
    if (typeof this.fate === 'object') {
      const { status, code } = this.fate;
      const problem = {
        type: `urn:open-intake:problem:${code}`,
        title: code,
        status,
        errors: [{ pointer: '/age', code: 'too-big' }],
      };
      return new Response(JSON.stringify(problem), { status, headers: { 'content-type': 'application/problem+json' } });
    }
    // A sealed body shows neither.
    const { form = smallForm } = JSON.parse(body) as Partial<Submission>;
    const id = request.headers.get('idempotency-key');
    const hash = /^sha-256=:(.+):$/.exec(request.headers.get('content-digest') ?? '')?.[1] ?? '';
    const digest = `sha256-${hash.replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '')}`;
    const receipt = {
      id,
      code: '7K3M-Q2XD',
      receivedAt: '2026-11-22T12:00:00Z',
      digest,
      form: { id: form.id, version: form.version },
    };
    return Response.json(receipt, { status: 201 });
  }
}
