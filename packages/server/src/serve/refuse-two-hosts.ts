import type { IncomingMessage, ServerResponse } from 'node:http';
import { ProblemError, problemAnswer } from '../http/problem.ts';
import { securityHeaders } from '../http/security-headers.ts';

/**
 * Refuses a request that names two hosts (RFC 9112 §3.2): a proxy in front may have gone by the other one.
 *
 * @returns whether it was refused
 */
export function refuseTwoHosts({ rawHeaders }: IncomingMessage, response: ServerResponse): boolean {
  const hosts = rawHeaders.filter((text, index) => index % 2 === 0 && text.toLowerCase() === 'host');
  if (hosts.length < 2) return false;
  const { status, headers, body } = problemAnswer(new ProblemError(400, 'bad-request'));
  response.writeHead(status, { ...headers, ...securityHeaders, Connection: 'close' }).end(body);
  return true;
}
