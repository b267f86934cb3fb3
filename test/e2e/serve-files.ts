import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What a page of a test's own server answers. */
export interface Served {
  readonly status?: number;
  readonly type: string;
  readonly body: string;
  readonly policy?: string;
  /** @default that of the browser */
  readonly cacheControl?: string;
  /** Milliseconds until it answers. @default none */
  readonly delay?: number;
}

export interface Site {
  readonly origin: string;
  readonly port: number;
  /** Paths that were asked for, in order. */
  readonly asked: readonly string[];
  stop(): Promise<void>;
}

/** A tiny server of another origin than the product's. Everything may be read from everywhere. */
export async function serveFiles(answer: (url: URL) => Served | undefined): Promise<Site> {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    const url = new URL(request.url ?? '/', 'http://host.test');
    if (url.pathname === '/favicon.ico') return response.writeHead(204).end();
    asked.push(url.pathname);
    const {
      status = 200,
      type,
      body,
      policy,
      cacheControl,
      delay,
    } = answer(url) ?? { status: 404, type: 'text/plain', body: 'Not here.' };
    const reply = () => {
      response.writeHead(status, {
        'Content-Type': `${type}; charset=utf-8`,
        'Access-Control-Allow-Origin': '*',
        'Cross-Origin-Resource-Policy': 'cross-origin',
        ...(policy && { 'Content-Security-Policy': policy }),
        ...(cacheControl && { 'Cache-Control': cacheControl }),
      });
      response.end(body);
    };
    if (delay === undefined) reply();
    else setTimeout(reply, delay);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${port}`,
    port,
    asked,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
