import ky from 'ky';
import type { Ask } from '../transport/exchange.ts';

/** One request by ky, with its own retries, timeout and errors turned off: `request` has those of the contract. */
export const askByKy: Ask = (address, init, send) =>
  ky(address, {
    ...init,
    // Called bare: a page's own `fetch` does not run as a method of something else.
    ...(send === undefined ? {} : { fetch: (input, given) => send(input, given) }),
    retry: 0,
    throwHttpErrors: false,
    timeout: false,
  });
