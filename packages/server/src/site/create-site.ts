import type { IntakeHandler } from '../http/intake-handler.ts';
import { ProblemError, problemResponse } from '../http/problem.ts';
import type { RequestLog } from '../http/request-log.ts';
import { pagePolicy, securityHeaders, withHeaders } from '../http/security-headers.ts';
import { type PreloadOptions, preloadingScript } from './preloading-script.ts';
import { staticFolder } from './static-folder.ts';

/** The pages and folders on one origin. */
export interface SiteOptions {
  /** From `createIntakeServer`; it answers whatever is no file. */
  readonly intake: IntakeHandler;
  /** The built widget: `open-intake.js`, `chunks/`, `open-intake.single.js`. Any page may load it. */
  readonly widgetFolder: string;
  /** The built inbox, served at `/worker/`. */
  readonly inboxFolder: string;
  /** The agency's own pages, served at `/`. */
  readonly siteFolder?: string | undefined;
  /** What `open-intake.js` brings along. @default nothing */
  readonly preload?: PreloadOptions | undefined;
  /** Gets one line for each file; the `route` is its path, without a query. @default nothing is logged */
  readonly log?: RequestLog;
}

/** The receiving server with the files around it on one origin: the agency's page, the widget and the inbox. */
export function createSite({
  intake,
  widgetFolder,
  inboxFolder,
  siteFolder,
  preload,
  log,
}: SiteOptions): IntakeHandler {
  const widget = staticFolder({ folder: widgetFolder, prefix: '/', headers: forAnyPage });
  const script = preload && preloadingScript({ folder: widgetFolder, headers: forAnyPage }, preload);
  const page = { 'Content-Security-Policy': pagePolicy, 'Cross-Origin-Resource-Policy': 'same-origin' };
  const inbox = staticFolder({ folder: inboxFolder, prefix: '/worker/', headers: page });
  const site = siteFolder === undefined ? undefined : staticFolder({ folder: siteFolder, prefix: '/', headers: page });

  const answer = async (request: Request, pathname: string): Promise<Response | undefined> => {
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      const isFile = (await answer(new Request(request.url, { method: 'HEAD' }), pathname)) !== undefined;
      return isFile ? problemResponse(onlyRead) : undefined;
    }
    if (pathname === '/worker') return new Response(null, { status: 308, headers: { Location: '/worker/' } });
    return (
      (await inbox(request)) ??
      (await site?.(request)) ??
      (pathname === '/open-intake.js' ? await script?.(request) : undefined) ??
      (isWidget(pathname) ? await widget(request) : undefined) ??
      (isIcon(pathname) ? icon(request) : undefined)
    );
  };

  const handle: IntakeHandler = async (request, from) => {
    const started = performance.now();
    const { pathname } = new URL(request.url);
    const file = await answer(request, pathname);
    if (!file) return intake(request, from);
    const ms = Math.round(performance.now() - started);
    log?.({ method: request.method, route: pathname, status: file.status, ms });
    return withHeaders(file, securityHeaders);
  };
  return Object.assign(handle, { refuse: intake.refuse });
}

/** Scripts are loaded by pages of any origin. */
const forAnyPage = { 'Access-Control-Allow-Origin': '*' } as const;
const onlyRead = new ProblemError(405, 'method-not-allowed', { headers: { Allow: 'GET, HEAD' } });

const isIcon = (pathname: string) => pathname === '/favicon.ico' || pathname === '/worker/icon.svg';
const isWidget = (pathname: string) => /^\/(open-intake(\.single|-services)?\.js|(chunks|assets)\/.+)$/.test(pathname);

/** An open door, in the ink and paper of the packet. */
const drawing =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" rx="6" fill="#0c5a52"/>' +
  '<path d="M9 26V6h14v20M6 26h20M19 26 12 23.5V8.5L19 6z" fill="none" stroke="#fbf8f2" stroke-width="2" stroke-linejoin="round" stroke-linecap="round"/></svg>';

/** The icon of our own pages, for browsers that ask for one by themselves too; a site's own file comes before it. */
function icon(request: Request): Response {
  return new Response(request.method === 'HEAD' ? null : drawing, {
    headers: { 'Content-Type': 'image/svg+xml', 'Cache-Control': 'public, max-age=86400' },
  });
}
