import ky from 'ky';

/** A `fetch` by ky, with its own retries, timeout and errors turned off: `request` has those of the contract. */
export const fetchByKy = (send: typeof fetch = fetch): typeof fetch =>
  // Called bare: a page's own `fetch` does not run as a method of something else.
  ky.create({ fetch: (...given) => send(...given), retry: 0, throwHttpErrors: false, timeout: false });
