import { createServer, IncomingMessage, type Server } from 'node:http';
import { getRequestListener } from '@hono/node-server';
import { errorCode } from '../http/error-code.ts';
import type { IntakeHandler } from '../http/intake-handler.ts';
import { originOf } from '../http/request-origin.ts';
import { OpenConnections } from './open-connections.ts';
import { portHolder } from './port-holder.ts';
import { PortTakenError } from './port-taken-error.ts';
import { refuseQuickly } from './refuse-quickly.ts';
import { refuseTwoHosts } from './refuse-two-hosts.ts';

/** A handler, and where it listens. */
export interface ServeOptions {
  readonly handle: IntakeHandler;
  /** 0 takes any free one. */
  readonly port: number;
  /** How many ports after `port` to try when it is taken. @default 0 */
  readonly tries?: number;
  /** @default '127.0.0.1' */
  readonly host?: string;
  /** How many proxies of yours stand in front and add to `X-Forwarded-For`. @default 0 */
  readonly proxies?: number;
}

/** A handler that takes requests. */
export interface Serving {
  readonly url: string;
  /** Takes no more requests, lets the running ones end (at most ten seconds), then closes. */
  stop(): Promise<void>;
}

/**
 * Puts a handler on a port of this machine.
 *
 * @throws PortTakenError saying who holds the port, where the system tells
 * @throws the error of Node when the host or port cannot be had for another reason
 */
export async function serve({
  handle,
  port,
  tries = 0,
  host = '127.0.0.1',
  proxies = 0,
}: ServeOptions): Promise<Serving> {
  const hostname = host.includes(':') ? `[${host}]` : host;
  const listener = getRequestListener(
    (request, { incoming }) => handle(request, incoming instanceof IncomingMessage ? originOf(incoming, proxies) : {}),
    // For HTTP/1.0, which need not say to whom it speaks: health checks do not.
    { hostname },
  );
  // Proxies keep idle connections for a minute; one that we closed first would cost the next person a try.
  const timeouts = {
    requestTimeout: 120_000,
    headersTimeout: 20_000,
    keepAliveTimeout: 75_000,
    connectionsCheckingInterval: 5_000,
  };
  const server = createServer(timeouts, (request, response) => {
    if (refuseTwoHosts(request, response) || refuseQuickly(handle, request, response)) return;
    void listener(request, response);
  });
  const connections = new OpenConnections(server);
  const taken = await listen(server, port, tries, host);
  return { url: `http://${hostname}:${taken}/`, stop: () => connections.stop() };
}

async function listen(server: Server, port: number, tries: number, host: string): Promise<number> {
  for (let next = port; ; next += 1) {
    try {
      await new Promise<void>((resolve, reject) => {
        server.once('error', reject);
        server.listen({ port: next, host, backlog: 2_048 }, () => {
          server.off('error', reject);
          resolve();
        });
      });
      const address = server.address();
      return typeof address === 'object' && address ? address.port : next;
    } catch (error) {
      server.removeAllListeners('error');
      if (errorCode(error) !== 'EADDRINUSE') throw error;
      if (next >= port + tries) throw new PortTakenError(host, port, await portHolder(port), error);
    }
  }
}
