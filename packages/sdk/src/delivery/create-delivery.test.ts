import { describe, expect, it, vi } from 'vitest';
import { smallForm, smallSubmission } from '../../test/small-form.ts';
import { wakeableConnection } from '../../test/wakeable-connection.ts';
import { createMemoryStore } from '../store/memory-store.ts';
import type { FrozenSubmission } from '../submission/frozen-submission.ts';
import type { Decision } from '../transport/classify.ts';
import { createDelivery } from './create-delivery.ts';
import type { DeliveryOptions } from './delivery.types.ts';

const receiptOf = ({ id, digest }: FrozenSubmission): Decision => ({
  kind: 'delivered',
  receipt: { id, digest, code: '7K3M-9QXZ', receivedAt: '2026-11-22T12:00:00Z', form: { id: 'small', version: '1' } },
});
const noNetwork: Decision = { kind: 'retry', reason: 'network' };
const reused: Decision = { kind: 'held', reason: 'key-reused', status: 422 };
const never = () => new Promise<never>(() => undefined);

/** A delivery with a client whose answers the test says in advance; a receipt once they are used up. */
function begin(answers: (Decision | Error)[] = [], more: Partial<DeliveryOptions> = {}) {
  let made = 0;
  const sent: string[] = [];
  const unfrozen: Error[] = [];
  const store = createMemoryStore();
  const client = {
    freeze: vi.fn(async () => {
      const error = unfrozen.shift();
      if (error !== undefined) throw error;
      made += 1;
      const id = `submission-${made}`;
      return { id, bytes: new Uint8Array(9), digest: `sha256-${id}`, form: { id: 'small', version: '1', hash: '' } };
    }),
    attempt: vi.fn(async (frozen: FrozenSubmission) => {
      sent.push(frozen.id);
      const answer = answers.shift() ?? receiptOf(frozen);
      if (answer instanceof Error) throw answer;
      return answer;
    }),
  };
  const delivery = createDelivery({ client, store, random: () => 0.5, sleep: never, ...more });
  const stage = (key: string) => delivery.find(key)?.stage.kind;
  const until = (key: string, kind: string) => vi.waitFor(() => expect(stage(key)).toBe(kind));
  return { delivery, client, store, sent, unfrozen, stage, until };
}

const named = (code: string) => Object.assign(new Error(code), { code });
const other = () => ({ ...smallSubmission(), answers: { name: 'other' } });

describe('a delivery', () => {
  it('takes answers to a receipt, and keeps the bytes until then', async () => {
    const { delivery, store, sent, until } = begin([noNetwork]);
    const key = delivery.deliver(smallSubmission(), smallForm);
    await until(key, 'waiting');
    expect(store.get('submission-1')).toBeDefined();
    delivery.ask(key);
    await until(key, 'delivered');
    await vi.waitFor(() => expect(store.get('submission-1')).toBeUndefined());
    expect(sent).toEqual(['submission-1', 'submission-1']);
  });

  it('says where it is, from freezing on, to whoever subscribed', async () => {
    const { delivery, until, stage } = begin();
    const seen = new Set<string | undefined>();
    const key = delivery.deliver(smallSubmission(), smallForm);
    seen.add(stage(key));
    delivery.subscribe(() => seen.add(stage(key)));
    await until(key, 'delivered');
    expect([...seen]).toEqual(['freezing', 'storing', 'sending', 'delivered']);
  });

  it('waits for the keys of the agency, and freezes when the connection wakes', async () => {
    const connection = wakeableConnection();
    const { delivery, unfrozen, sent, until } = begin([], { connection });
    unfrozen.push(named('network'));
    const key = delivery.deliver(smallSubmission(), smallForm);
    await until(key, 'waiting');
    expect(sent).toEqual([]);
    connection.wake();
    await until(key, 'delivered');
  });

  it('does not wait for them where tries are counted', async () => {
    const { delivery, unfrozen, until } = begin();
    const error = named('network');
    unfrozen.push(error);
    const key = delivery.deliver(smallSubmission(), smallForm, { most: 5 });
    await until(key, 'failed');
    expect(delivery.errorOf(key)).toBe(error);
  });

  it('sends nothing that cannot be sealed, and says why', async () => {
    const { delivery, unfrozen, sent, until } = begin();
    unfrozen.push(named('not-sealed'));
    const key = delivery.deliver(smallSubmission(), smallForm);
    await until(key, 'failed');
    expect([delivery.find(key)?.stage, sent]).toEqual([{ kind: 'failed', code: 'not-sealed' }, []]);
  });

  it('freezes anew, once, where other bytes may be taken, and erases the first', async () => {
    const { delivery, store, sent, until } = begin([reused]);
    const key = delivery.deliver(smallSubmission(), smallForm);
    await until(key, 'delivered');
    expect([sent, store.get('submission-1')]).toEqual([['submission-1', 'submission-2'], undefined]);
  });

  it('sends what a person asked for at once, however many tries came to nothing before', async () => {
    const { delivery, sent, until } = begin([...Array<Decision>(12).fill(noNetwork), reused]);
    const key = delivery.deliver(smallSubmission(), smallForm);
    for (let tries = 1; tries <= 12; tries += 1) {
      await vi.waitFor(() => expect([sent.length, delivery.find(key)?.stage.kind]).toEqual([tries, 'waiting']));
      delivery.ask(key);
    }
    await until(key, 'delivered');
    expect(new Set(sent).size).toBe(2);
  });

  it('does so no second time', async () => {
    const { delivery, sent, until } = begin([reused, reused]);
    const key = delivery.deliver(smallSubmission(), smallForm);
    await until(key, 'held');
    expect([sent.length, delivery.errorOf(key)]).toMatchObject([2, { name: 'HeldError', code: 'key-reused' }]);
  });

  it('sends the same answers as the same bytes', async () => {
    const { delivery, client, sent, until } = begin([noNetwork]);
    const key = delivery.deliver(smallSubmission(), smallForm);
    await until(key, 'waiting');
    delivery.pause(key);
    expect(delivery.deliver(smallSubmission(), smallForm, { replaces: key })).toBe(key);
    await until(key, 'delivered');
    expect([client.freeze.mock.calls.length, new Set(sent).size]).toEqual([1, 1]);
  });

  it('puts other answers in the place of those that the server did not take', async () => {
    const rejected: Decision = { kind: 'rejected', status: 422, issues: [] };
    const { delivery, store, until } = begin([rejected]);
    const first = delivery.deliver(smallSubmission(), smallForm);
    await until(first, 'rejected');
    const second = delivery.deliver(other(), smallForm, { replaces: first });
    await until(second, 'delivered');
    expect(store.get('submission-1')).toBeUndefined();
  });

  it('keeps what may have arrived when other answers come, and sends it no more by itself', async () => {
    const { delivery, store, sent, until } = begin([noNetwork]);
    const first = delivery.deliver(smallSubmission(), smallForm);
    await until(first, 'waiting');
    await until(delivery.deliver(other(), smallForm, { replaces: first }), 'delivered');
    expect([sent, store.get('submission-1')?.id]).toEqual([['submission-1', 'submission-2'], 'submission-1']);
  });

  it('sends nothing of what a person went back from while it was frozen', async () => {
    const { delivery, store, sent, until } = begin();
    const key = delivery.deliver(smallSubmission(), smallForm);
    delivery.pause(key);
    await new Promise((resolve) => setTimeout(resolve, 5));
    expect([sent, store.get('submission-1')]).toEqual([[], undefined]);
    delivery.ask(key);
    await until(key, 'delivered');
  });

  it('tells what a client threw, and tries again when a person asks', async () => {
    const thrown = new RangeError('of the page');
    const { delivery, until } = begin([thrown]);
    const key = delivery.deliver(smallSubmission(), smallForm);
    await until(key, 'failed');
    expect(delivery.errorOf(key)).toBe(thrown);
    delivery.ask(key);
    await until(key, 'delivered');
  });

  it('sends once more on leaving by a request that outlives the page, and goes on when it is looked at again', async () => {
    const connection = wakeableConnection();
    const { delivery, client, until, stage } = begin([noNetwork, noNetwork], { connection });
    const key = delivery.deliver(smallSubmission(), smallForm);
    await until(key, 'waiting');
    delivery.leave();
    expect(client.attempt.mock.lastCall).toMatchObject([{ id: 'submission-1' }, { keepalive: true }]);
    expect(stage(key)).toBeUndefined();
    await until('submission-1', 'queued');
    connection.wake();
    await until('submission-1', 'delivered');
  });

  it('sends nothing once it is closed, and goes on when it is asked', async () => {
    const connection = wakeableConnection();
    const { delivery, sent, until } = begin([noNetwork], { connection });
    const key = delivery.deliver(smallSubmission(), smallForm);
    await until(key, 'waiting');
    delivery.close();
    connection.wake();
    expect(sent.length).toBe(1);
    delivery.ask(key);
    await until(key, 'delivered');
  });

  it('erases what a person erases', async () => {
    const { delivery, store, until } = begin([noNetwork]);
    const key = delivery.deliver(smallSubmission(), smallForm);
    await until(key, 'waiting');
    await delivery.discard(key);
    expect([delivery.find(key)?.stage.kind, store.get('submission-1')]).toEqual(['discarded', undefined]);
  });
});
