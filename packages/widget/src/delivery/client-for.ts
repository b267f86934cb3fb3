import { createIntakeClient } from '@open-intake/sdk';
import type { DeliveryClient } from '@open-intake/sdk/outbox';
import { bySend, proven } from './page-client.ts';
import type { SendingClient } from './widget-client.ts';

/** How the page wants it sent. */
export interface ClientWish {
  readonly client: SendingClient | undefined;
  /** The attribute `key-pin`. */
  readonly keyPin: string | undefined;
  /** Where to send to; a client of the page's own knows that itself. */
  readonly endpoint: string;
}

/** What a delivery sends by. */
export interface WidgetDeliveryClient extends DeliveryClient {
  /** What it sends by where the device keeps what is sent; undefined where the client can be asked for no single try. */
  readonly onDevice: (Pick<DeliveryClient, 'attempt'> & { readonly postsTo: string }) | undefined;
  readonly prepare: (() => Promise<void>) | undefined;
}

/**
 * The client to send with. Where the page asks for sealing, one that could not seal so never gets an answer to send: what it would
 * freeze is not sent.
 */
export function clientFor({ client, keyPin, endpoint }: ClientWish): WidgetDeliveryClient {
  if (client === undefined) {
    try {
      return ownClient(endpoint, keyPin);
    } catch (error) {
      if (keyPin === undefined) throw error;
      return refusing(error instanceof Error ? error.message : '');
    }
  }
  if (keyPin !== undefined && client.keyPin !== keyPin)
    return refusing('The client was made with another `keyPin` than `key-pin`.');
  return pageClient(client);
}

/** A client of the SDK for an address that was already found safe. With a pin it seals, or sends nothing. */
function ownClient(endpoint: string, keyPin: string | undefined): WidgetDeliveryClient {
  const client = createIntakeClient({ endpoint, keyPin });
  const { postsTo } = client;
  const attempt: DeliveryClient['attempt'] = (...given) => client.attempt(...given);
  return {
    postsTo,
    freeze: (submission, form) => client.freeze(submission, form),
    attempt,
    prepare: () => client.prepare(),
    onDevice: { postsTo, attempt },
  };
}

function pageClient(client: SendingClient): WidgetDeliveryClient {
  const { postsTo, attempt } = client;
  return {
    postsTo,
    freeze: (submission, form) => client.freeze(submission, form),
    attempt: bySend({ send: (...given) => client.send(...given) }),
    prepare: client.prepare && (() => client.prepare?.() ?? Promise.resolve()),
    onDevice: postsTo === undefined || attempt === undefined ? undefined : { postsTo, attempt: proven(attempt) },
  };
}

function refusing(why: string): WidgetDeliveryClient {
  const problem = Object.assign(new Error(`Nothing was sent. ${why}`), { code: 'not-sealed' });
  const refuse = () => Promise.reject(problem);
  return { freeze: refuse, attempt: refuse, prepare: undefined, onDevice: undefined };
}
