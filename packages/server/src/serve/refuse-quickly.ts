import type { IncomingMessage, ServerResponse } from 'node:http';
import type { IntakeHandler } from '../http/intake-handler.ts';

/**
 * Answers a request for which there is no room, before a `Request` is made of it and without waiting for its body. The
 * connection stays open: one that is closed while a body is on its way loses the answer, and the next try would cost a new one.
 *
 * @returns whether it was answered
 */
export function refuseQuickly({ refuse }: IntakeHandler, request: IncomingMessage, response: ServerResponse): boolean {
  const { method = '', url = '', headers } = request;
  const length = Number(headers['content-length'] ?? 0) || 0;
  const answer = refuse?.({ method, path: pathOf(url), origin: headers.origin ?? null, length });
  if (!answer) return false;
  const bytes = Buffer.from(answer.body);
  response.writeHead(answer.status, { ...answer.headers, 'Content-Length': bytes.byteLength }).end(bytes);
  return true;
}

function pathOf(url: string): string {
  const query = url.indexOf('?');
  return query < 0 ? url : url.slice(0, query);
}
