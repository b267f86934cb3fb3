import { freezingAnewHelps } from '../delivery/freezing-anew-helps.ts';
import { HeldError } from '../errors/held-error.ts';
import { isIntakeError } from '../errors/intake-error.ts';
import { createFreezer } from '../freeze/create-freezer.ts';
import { readAddress, under } from '../transport/addresses.ts';
import { attemptTo } from '../transport/attempt.ts';
import { defaultTimeouts } from '../transport/timeouts.ts';
import { limitWakes } from '../waiting/limit-wakes.ts';
import { sleep } from '../waiting/pause.ts';
import type { IntakeClient, IntakeClientOptions } from './intake-client.types.ts';
import { isObject, looksLikeAgency, looksLikeForm, looksLikeMessages, looksLikeToday } from './light-checks.ts';
import { createLoader } from './remembering-loader.ts';
import { type Sender, send } from './send.ts';

const languageTag = /^[A-Za-z]{2,3}(-[A-Za-z0-9]{1,8})*$/;

/**
 * A client for one form. Browser, worker, Node, Deno and Bun alike; it reads no global but `fetch`, `crypto` and timers.
 * Throws a `TypeError` for an address it cannot read, an `IntakeError` (`insecure-address`) for plain http off loopback.
 *
 * @example
 * const client = createIntakeClient({ endpoint: 'https://agency.example/forms/needs-assessment' });
 * const frozen = await client.freeze(submission, await client.form());
 * const receipt = await client.send(frozen);
 */
export function createIntakeClient(options: IntakeClientOptions): IntakeClient {
  const endpoint = readAddress('endpoint', options.endpoint);
  const src = readAddress('src', options.src ?? options.endpoint);
  const newId = options.newId ?? (() => crypto.randomUUID());
  const transport = { fetch: options.fetch, timeouts: { ...defaultTimeouts, ...options.timeouts } };
  const random = options.random ?? Math.random;
  const wait = options.sleep ?? sleep;
  const reader = { transport, random, sleep: wait };
  const load = createLoader(reader);
  const { keyPin } = options;
  const postsTo = under(endpoint, 'submissions');
  const { prepare, freeze } = createFreezer({
    keyPin,
    keysAt: () => under(src, 'keys'),
    reader,
    newId,
    now: options.now,
  });
  const attempt = attemptTo({ address: postsTo, transport });
  const sender: Sender = {
    postsTo,
    attempt,
    random,
    sleep: wait,
    connection: options.connection && limitWakes(options.connection, options.now ?? (() => new Date())),
  };

  const client: IntakeClient = {
    postsTo,

    form: ({ signal } = {}) => load(under(src), looksLikeForm, signal),

    services: ({ signal } = {}) => load(under(src, 'services'), isObject, signal),

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

    today: ({ signal } = {}) => load(under(src, 'today'), looksLikeToday, signal),

    ...(keyPin === undefined ? {} : { keyPin }),

    prepare,

    freeze,

    attempt,

    send: (frozen, sendOptions) => send(frozen, sender, sendOptions),

    async submit(submission, submitOptions = {}) {
      const form = submitOptions.form ?? (await client.form({ signal: submitOptions.signal }));
      const frozen = await freeze(submission, form);
      try {
        return await client.send(frozen, submitOptions);
      } catch (error) {
        const isAnew =
          error instanceof HeldError && freezingAnewHelps(error.code, error.status, frozen.sealed !== undefined);
        if (!isAnew) throw error;
        return client.send(await freeze(submission, form), submitOptions);
      }
    },
  };
  return client;
}
