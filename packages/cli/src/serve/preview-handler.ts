import { receiptSchema } from '@open-intake/core';
import type { IntakeHandler } from '@open-intake/server';
import { Arrivals } from './arrivals.ts';
import type { ChangeStream } from './change-stream.ts';
import { page, pageHeaders } from './page.ts';
import type { PreviewFiles } from './preview-files.ts';
import { formDetails, formEntry } from './preview-json.ts';
import type { ServedForm, ServedForms } from './served-forms.ts';

/** The parts of a preview. */
export interface PreviewOptions {
  readonly served: ServedForms;
  readonly changes: ChangeStream;
  readonly files: PreviewFiles;
  /** Opens the worker side of the server in memory. */
  readonly workerToken: string;
}

const plainHeaders = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Cache-Control': 'no-store',
};
const json = (value: unknown) => Response.json(value, { headers: plainHeaders });
const notFound = () => new Response('There is nothing here.\n', { status: 404, headers: plainHeaders });

/**
 * The preview: its page and scripts; `/api/…`, what the page shows; and `/intake/{form}/…`, the real server for each form.
 * It answers only calls to this machine by name, so that no page of elsewhere reaches it through a name of its own.
 */
export function createPreviewHandler({ served, changes, files, workerToken }: PreviewOptions): IntakeHandler {
  const arrivals = new Arrivals();

  const api = async (parts: readonly string[], search: string): Promise<Response> => {
    const [kind, name = '', what, id = '', packet] = parts;
    if (kind === 'changes') return changes.open();
    if (kind !== 'forms') return notFound();
    if (name === '') return json(served.forms.map(formEntry));
    const form = served.form(name);
    if (form === undefined) return notFound();
    if (what === undefined) return json({ ...formDetails(form), received: arrivals.of(name) });
    if (what !== 'submissions' || !arrivals.of(name).some((receipt) => receipt.id === id)) return notFound();
    const path = packet === 'packet' ? `${id}/packet${search}` : id;
    return asWorker(form, path, workerToken);
  };

  return async (request) => {
    const { hostname, pathname, search } = new URL(request.url);
    if (!isLoopback(hostname)) return new Response('Open the preview by its own address.\n', { status: 421 });
    const [first = '', ...parts] = partsOf(pathname);
    if (first === 'intake') return toServer(request, served.form(parts[0] ?? ''), parts.slice(1), search, arrivals);
    if (request.method !== 'GET' && request.method !== 'HEAD') return new Response(null, { status: 405 });
    if (first === 'api') return api(parts, search);
    const script = files.get(pathname);
    if (script !== undefined)
      return new Response(script, { headers: { ...plainHeaders, 'Content-Type': 'text/javascript; charset=utf-8' } });
    // The page has no icon, and no browser should meet a 404 for asking.
    if (pathname === '/favicon.ico') return new Response(null, { status: 204 });
    const isPage = first === '' || (first === 'form' && parts.length === 1);
    return isPage ? new Response(page, { headers: { ...plainHeaders, ...pageHeaders } }) : notFound();
  };
}

const isLoopback = (hostname: string) => /^(localhost|127\.0\.0\.1|\[::1\])$/.test(hostname);

function partsOf(pathname: string): readonly string[] {
  try {
    return pathname.slice(1).replace(/\/$/, '').split('/').map(decodeURIComponent);
  } catch {
    return ['?'];
  }
}

/** Hands a call to the server of a form, as if the server stood at the root. */
async function toServer(
  request: Request,
  form: ServedForm | undefined,
  parts: readonly string[],
  search: string,
  arrivals: Arrivals,
): Promise<Response> {
  if (form?.handle === undefined || parts[0] !== 'forms') return notFound();
  const { method, headers } = request;
  const address = new URL(`/${parts.map(encodeURIComponent).join('/')}${search}`, request.url);
  const body = method === 'GET' || method === 'HEAD' ? null : await request.arrayBuffer();
  const answer = await form.handle(new Request(address, { method, headers, body }));
  if (method === 'POST' && answer.ok) {
    const receipt = receiptSchema.safeParse(await answer.clone().json());
    if (receipt.success) arrivals.note(form.name, receipt.data);
  }
  return fresh(answer);
}

/** Nothing is kept by the browser: the file may change at any moment. */
function fresh(answer: Response): Response {
  const headers = new Headers(answer.headers);
  headers.set('Cache-Control', 'no-store');
  return new Response(answer.body, { status: answer.status, headers });
}

/** Reads a submission or its packet from the server, as a case worker does. */
async function asWorker(form: ServedForm, path: string, token: string): Promise<Response> {
  if (form.handle === undefined) return notFound();
  return form.handle(
    new Request(`http://127.0.0.1/submissions/${path}`, { headers: { Authorization: `Bearer ${token}` } }),
  );
}
