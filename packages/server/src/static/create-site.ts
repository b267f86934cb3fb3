import type { IntakeHandler } from '../create-intake-server.ts';
import { pagePolicy, securityHeaders, withHeaders } from '../http/security-headers.ts';
import { staticFolder } from './static-folder.ts';

export interface SiteOptions {
  /** From `createIntakeServer`; it answers whatever is no file. */
  readonly intake: IntakeHandler;
  /** The built widget: `open-intake.js`, `chunks/`, `open-intake.single.js`. Any page may load it. */
  readonly widgetFolder: string;
  /** The built inbox, served at `/worker/`. */
  readonly inboxFolder: string;
  /** The agency's own pages, served at `/`. */
  readonly siteFolder?: string;
}

/** The receiving server with the files around it on one origin: the agency's page, the widget and the inbox. Files are not logged. */
export function createSite({ intake, widgetFolder, inboxFolder, siteFolder }: SiteOptions): IntakeHandler {
  const widget = staticFolder({ folder: widgetFolder, prefix: '/', headers: { 'Access-Control-Allow-Origin': '*' } });
  const page = { 'Content-Security-Policy': pagePolicy, 'Cross-Origin-Resource-Policy': 'same-origin' };
  const inbox = staticFolder({ folder: inboxFolder, prefix: '/worker/', headers: page });
  const site = siteFolder === undefined ? undefined : staticFolder({ folder: siteFolder, prefix: '/', headers: page });

  return async (request) => {
    if (request.method !== 'GET' && request.method !== 'HEAD') return intake(request);
    const { pathname } = new URL(request.url);
    if (pathname === '/worker')
      return withHeaders(new Response(null, { status: 308, headers: { Location: '/worker/' } }), securityHeaders);
    const file =
      (await inbox(request)) ?? (await site?.(request)) ?? (isWidget(pathname) ? await widget(request) : undefined);
    return file ? withHeaders(file, securityHeaders) : intake(request);
  };
}

const isWidget = (pathname: string) => /^\/(open-intake(\.single)?\.js|(chunks|assets)\/.+)$/.test(pathname);
