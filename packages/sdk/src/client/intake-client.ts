import { HeldError } from '../errors/held-error.ts';
import { isIntakeError } from '../errors/intake-error.ts';
import { freeze } from '../freeze/freeze.ts';
import { createLazySealer } from '../freeze/lazy-sealer.ts';
import { readAddress, under } from '../transport/addresses.ts';
import { attempt } from '../transport/attempt.ts';
import { defaultTimeouts } from '../transport/timeouts.ts';
import { limitWakes } from '../waiting/limit-wakes.ts';
import { sleep } from '../waiting/pause.ts';
import type { IntakeClient, IntakeClientOptions } from './intake-client.types.ts';
import { looksLikeAgency, looksLikeForm, looksLikeMessages } from './light-checks.ts';
import { createLoader } from './remembering-loader.ts';
import { type Sender, send } from './send.ts';

const languageTag = /^[A-Za-z]{2,3}(-[A-Za-z0-9]{1,8})*$/;

/**
 * A client for one form. Browser, worker, Node, Deno and Bun alike; it reads no global but `fetch`, `crypto` and timers.
 * Throws a `TypeError` for an address it cannot read, an `IntakeError` (`insecure-address`) for plain http off loopback.
 *
 * @example
 * const client = createIntakeClient({ endpoint: 'https://agency.example/forms/needs-assessment' });
 * const frozen = await client.freeze(draft, await client.form());
 * const receipt = await client.send(frozen);
 */
export function createIntakeClient(options: IntakeClientOptions): IntakeClient {
  const endpoint = readAddress('endpoint', options.endpoint);
  const src = readAddress('src', options.src ?? options.endpoint);
  const newId = options.newId ?? (() => crypto.randomUUID());
  const sender: Sender = {
    address: under(endpoint, 'submissions'),
    transport: { fetch: options.fetch, timeouts: { ...defaultTimeouts, ...options.timeouts } },
    random: options.random ?? Math.random,
    sleep: options.sleep ?? sleep,
    connection: options.connection && limitWakes(options.connection, options.now ?? (() => new Date())),
  };
  const load = createLoader(sender);
  const { keyPin } = options;
  const sealer = createLazySealer(keyPin, () => under(src, 'keys'), sender, options.now);

  const client: IntakeClient = {
    postsTo: sender.address,

    form: ({ signal } = {}) => load(under(src), looksLikeForm, signal),

    async messages(language, { signal } = {}) {
      if (!languageTag.test(language))
        throw new TypeError('messages: the language must be a BCP 47 tag, such as "es".');
      return load(under(src, 'messages', language), looksLikeMessages, signal);
    },

    async agency({ signal } = {}) {
      try {
        return await load(under(src, 'agency'), looksLikeAgency, signal);
      } catch (error) {
        if (isIntakeError(error) && error.status === 404) return undefined;
        throw error;
      }
    },

    ...(keyPin === undefined ? {} : { keyPin }),

    prepare: () => sealer.prepare(),

    freeze: async (draft, form) => sealer.seal(await freeze(draft, form, newId)),

    attempt: (frozen, attemptOptions) => attempt(frozen, sender, attemptOptions),

    send: (frozen, sendOptions) => send(frozen, sender, sendOptions),

    async submit(draft, submitOptions = {}) {
      const form = submitOptions.form ?? (await client.form({ signal: submitOptions.signal }));
      try {
        return await client.send(await client.freeze(draft, form), submitOptions);
      } catch (error) {
        const reused = error instanceof HeldError && error.code === 'key-reused';
        if (!reused) throw error;
        return client.send(await client.freeze(draft, form), submitOptions);
      }
    },
  };
  return client;
}
