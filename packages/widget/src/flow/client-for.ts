import { createClient } from './create-client.ts';
import type { DeliveryClient } from './delivery-controller.ts';

/** How the page wants it sent. */
export interface ClientWish {
  readonly client: DeliveryClient | undefined;
  /** The attribute `key-pin`. */
  readonly keyPin: string | undefined;
  /** Where to send to; a client of the page's own knows that itself. */
  readonly endpoint: string;
}

/**
 * The client to send with. Where the page asks for sealing, one that could not seal so never gets an answer to send: what
 * it would freeze is held instead.
 */
export function clientFor({ client, keyPin, endpoint }: ClientWish): DeliveryClient {
  if (keyPin === undefined) return client ?? createClient(endpoint);
  if (client !== undefined)
    return client.keyPin === keyPin ? client : refusing('The client was made with another `keyPin` than `key-pin`.');
  try {
    return createClient(endpoint, keyPin);
  } catch (error) {
    return refusing(error instanceof Error ? error.message : '');
  }
}

function refusing(why: string): DeliveryClient {
  const problem = Object.assign(new Error(`Nothing was sent. ${why}`), { code: 'not-sealed' });
  return { freeze: () => Promise.reject(problem), send: () => Promise.reject(problem) };
}
