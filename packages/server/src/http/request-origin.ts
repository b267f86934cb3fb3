import type { IncomingMessage } from 'node:http';

/** The origin of a request, as the server knows it and a `Request` does not say. It is kept nowhere. */
export interface RequestOrigin {
  /** The address (IPv4 or IPv6) of whoever asks. */
  readonly address?: string | undefined;
}

/**
 * Whose request it is. Each proxy in front adds the address it saw at the end of `X-Forwarded-For`; what stands further left
 * was written by the sender and is believed by nobody.
 *
 * @param proxies how many of our own proxies stand in front
 */
export function originOf(request: IncomingMessage, proxies: number): RequestOrigin {
  const seen = String(request.headers['x-forwarded-for'] ?? '')
    .split(',')
    .map((part) => part.trim());
  return { address: (proxies > 0 ? seen.at(-proxies) : undefined) || request.socket.remoteAddress };
}
