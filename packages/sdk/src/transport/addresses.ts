import { IntakeError } from '../errors/intake-error.ts';

const loopback = /^(?:localhost|.+\.localhost|127(?:\.\d{1,3}){3}|\[::1\])$/;

/**
 * Reads an address given by a host. Throws a `TypeError` when it is not an absolute http(s) address or holds a user name,
 * and an `IntakeError` (`insecure-address`) for plain http anywhere but on loopback.
 */
export function readAddress(name: string, text: string): URL {
  let url: URL | undefined;
  try {
    url = new URL(text);
  } catch {
    url = undefined;
  }
  if (url === undefined || !/^https?:$/.test(url.protocol) || url.username !== '' || url.password !== '') {
    throw new TypeError(
      `${name} must be an absolute https address without a user name, such as https://agency.example/forms/intake.`,
    );
  }
  if (url.protocol === 'http:' && !loopback.test(url.hostname)) {
    throw new IntakeError(
      { code: 'insecure-address', call: `${name} ${url.pathname}`, attempts: 0 },
      'People’s needs do not travel over plain http: serve it over https (plain http works on loopback only).',
    );
  }
  url.hash = '';
  return url;
}

/** The address of something under another: path segments are encoded, a query of the host's stays. */
export function under(base: URL, ...segments: readonly string[]): string {
  const url = new URL(base);
  url.pathname = [base.pathname.replace(/\/+$/, ''), ...segments.map(encodeURIComponent)].join('/');
  return url.href;
}

/** Method and path, without origin and query: what an error may say. */
export function describeCall(method: string, address: string): string {
  return `${method} ${new URL(address).pathname}`;
}
