import type { Call } from '../transport/exchange.ts';
import { type Reader, readAnswer, request } from '../transport/request.ts';

/** Loads JSON from an address; `check` says whether it is what the caller wants. */
export type Load = <Value>(
  address: string,
  check: (value: unknown) => value is Value,
  signal?: AbortSignal,
) => Promise<Value>;

const limit = 2 * 1024 * 1024;
const attempts = 3;

/** A loader that remembers what it loaded by its ETag (RFC 9110 §8.8.3): an unchanged thing costs a 304. */
export function createLoader(reader: Reader): Load {
  const remembered = new Map<string, { readonly etag: string; readonly value: unknown }>();
  return async (address, check, signal) => {
    const known = remembered.get(address);
    const headers = known === undefined ? {} : { 'if-none-match': known.etag };
    const call: Call = { address, method: 'GET', headers, redirect: 'follow', limit, signal };
    const answer = await request(call, reader, attempts);
    if (answer.status === 304 && known !== undefined && check(known.value)) return known.value;
    const value = readAnswer(call, answer, check);
    const etag = answer.headers.get('etag');
    if (etag !== null) remembered.set(address, { etag, value });
    return value;
  };
}
