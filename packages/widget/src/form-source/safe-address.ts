import { IntakeFault } from './intake-fault.ts';

/**
 * Resolves the address of a form against the page's. Throws `IntakeFault` (`bad-address`, `insecure`) for anything but
 * https, or http on the person's own machine: answers must not cross a network in the clear.
 */
export function safeAddress(address: string, page: string): string {
  let url: URL;
  try {
    url = new URL(address, page);
  } catch {
    throw new IntakeFault('bad-address');
  }
  if (url.protocol !== 'https:' && url.protocol !== 'http:') throw new IntakeFault('bad-address');
  if (!isSafeUrl(url) || !isSafeUrl(new URL(page))) throw new IntakeFault('insecure');
  url.hash = '';
  return url.href;
}

/** Https, or a loopback host. `about:` and `blob:` pages inherit from a page that was safe. */
function isSafeUrl(url: URL): boolean {
  if (url.protocol !== 'http:') return true;
  return /^(localhost|.+\.localhost|127(\.\d{1,3}){3}|\[::1\])$/.test(url.hostname);
}
