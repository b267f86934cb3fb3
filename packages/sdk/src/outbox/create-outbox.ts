import { createDelivery } from '../delivery/create-delivery.ts';
import { settled } from '../delivery/settled.ts';
import { createDeviceStore } from '../store/device-store.ts';
import { Vault } from '../store/vault.ts';
import { tabsOf } from '../tabs/tabs.ts';
import type { Outbox, OutboxOptions } from './outbox.types.ts';

const threeDays = 72 * 3_600_000;

/**
 * An outbox on the device of a person, for one address: a delivery of what was frozen elsewhere, one promise for each. Nothing is
 * written before something is sent.
 *
 * @example
 * const outbox = createOutbox({ client });
 * const receipt = await outbox.send(await client.freeze(submission, form));
 */
export function createOutbox({ client, vault = new Vault(), lease, now, ...options }: OutboxOptions): Outbox {
  const { maxAge = threeDays, sleep } = options;
  const address = client.postsTo;
  const store = createDeviceStore({ address, vault, now });
  const delivery = createDelivery({
    ...options,
    maxAge,
    store,
    tabs: tabsOf({ vault, lease, sleep }),
    client: {
      postsTo: address,
      attempt: (frozen, given) => client.attempt(frozen, given),
      freeze: () => Promise.reject(new TypeError('An outbox takes what is frozen.')),
    },
  });

  return {
    get items() {
      return delivery.state.items.map(({ id, stage }) => ({ id, stage }));
    },

    async send(frozen, sendOptions = {}) {
      sendOptions.signal?.throwIfAborted();
      return settled(delivery, delivery.enqueue(store.add(frozen)), sendOptions);
    },

    async unsent() {
      return (await store.list()).map(({ id, ...one }) => ({
        id,
        isExpired: one.isReadable && one.age >= maxAge,
        isReadable: one.isReadable,
      }));
    },

    resume() {
      delivery.resume().catch(() => undefined);
    },

    ask: (id) => delivery.ask(id),
    supersede: (id) => delivery.supersede(id),
    discard: (id) => delivery.discard(id),
    leave: () => delivery.leave(),
    subscribe: (listener) => delivery.subscribe(listener),
    close: () => delivery.close(),
  };
}
